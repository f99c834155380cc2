/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import java.util.List;

/** Finds rows by id, group by group; a group whose least and greatest id exclude an id is not looked into. */
final class IdLookup {

    private static final int ID = 0;

    private final FitTable table;
    private final List<Group> groups;

    IdLookup(FitTable table) {
        this.table = table;
        this.groups = table.state().groups();
    }

    long[] rowsOf(long[] ids) {
        long[] rows = new long[ids.length];
        Arrays.fill(rows, -1);
        for (Group group : groups) {
            if (group.rows() > 0) {
                find(group, group.minBits(ID), group.maxBits(ID), ids, rows);
            }
        }
        return rows;
    }

    private void find(Group group, long least, long greatest, long[] ids, long[] rows) {
        for (int i = 0; i < ids.length; i++) {
            if (rows[i] < 0 && ids[i] >= least && ids[i] <= greatest) {
                if (!table.isReadable(group)) {
                    return;
                }
                int place = group.idIndex().find(ids[i]);
                rows[i] = place < 0 ? -1 : group.firstRow() + place;
            }
        }
    }
}
