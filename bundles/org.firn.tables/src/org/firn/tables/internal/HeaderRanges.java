/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;
import org.firn.tables.ColumnType;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.expression.ExpressionFilter;
import org.firn.tables.internal.expression.GroupRanges;

/**
 * The least and greatest values that the header of a group tells.
 *
 * @param schema the columns of the table
 * @param group the group
 */
record HeaderRanges(TableSchema schema, Group group) implements GroupRanges {

    /** Whole numbers above this may be rounded when they become doubles. */
    private static final long EXACT = 1L << 53;

    /** Leaves out the groups in which a filter accepts no row. */
    static List<Group> worthReading(List<Group> groups, TableSchema schema, RowFilter filter) {
        return filter instanceof ExpressionFilter expression
                ? groups.stream()
                        .filter(group -> expression.mayAccept(new HeaderRanges(schema, group)))
                        .toList()
                : groups;
    }

    @Override
    public double least(String column) {
        return bound(column, false);
    }

    @Override
    public double greatest(String column) {
        return bound(column, true);
    }

    private double bound(String name, boolean greatest) {
        int column = schema.indexOf(name);
        if (!group.hasRange(column)) {
            return Double.NaN;
        }
        long bits = greatest ? group.maxBits(column) : group.minBits(column);
        ColumnType type = schema.column(column).type();
        if (type.isReal()) {
            return Double.longBitsToDouble(bits);
        }
        if (bits >= -EXACT && bits <= EXACT) {
            return bits;
        }
        return greatest ? Math.nextUp((double) bits) : Math.nextDown((double) bits);
    }
}
