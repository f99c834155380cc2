/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a table knew to be published at one time.
 *
 * @param commit the commit record
 * @param groups the groups with a whole header, in file order
 * @param rows the rows of those groups
 */
record TableState(CommitRecord commit, List<Group> groups, long rows) {

    /** The group that holds a row number, or null. */
    @Nullable
    Group groupOf(long row) {
        int low = 0;
        int high = groups.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            Group group = groups.get(middle);
            if (row < group.firstRow()) {
                high = middle - 1;
            } else if (row >= group.firstRow() + group.rows()) {
                low = middle + 1;
            } else {
                return group;
            }
        }
        return null;
    }
}
