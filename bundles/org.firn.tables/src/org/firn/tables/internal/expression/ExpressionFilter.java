/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.List;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;

/**
 * A condition as a filter.
 *
 * @param condition an expression of truth values
 */
public record ExpressionFilter(Compiled condition) implements RowFilter {

    @Override
    public List<String> columns() {
        return condition.columns();
    }

    @Override
    public RowFilter over(ItemTable table) {
        Compiled prepared = condition.over(table);
        return prepared == condition ? this : new ExpressionFilter(prepared);
    }

    @Override
    public BatchTest bind(ItemCursor cursor) {
        return condition.bindTest(cursor);
    }

    /**
     * Tells whether a group must be read.
     *
     * @param ranges the values of the group
     * @return false only when no row of it is accepted
     */
    public boolean mayAccept(GroupRanges ranges) {
        return condition.mayHold(ranges);
    }
}
