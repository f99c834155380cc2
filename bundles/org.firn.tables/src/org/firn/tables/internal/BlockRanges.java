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
 * Bounds of the values of a block, as far as they are known without decoding it.
 *
 * @param schema the columns of the table
 * @param block the block
 */
record BlockRanges(TableSchema schema, RowBlock block) implements GroupRanges {

    /** Whole numbers above this may be rounded when they become doubles. */
    private static final long EXACT = 1L << 53;

    /**
     * Leaves out the blocks in which a filter accepts no row.
     *
     * @param blocks some blocks
     * @param schema the columns of their table
     * @param filter prepared for the table
     * @return those that must be read
     */
    static List<? extends RowBlock> worthReading(
            List<? extends RowBlock> blocks, TableSchema schema, RowFilter filter) {
        return filter instanceof ExpressionFilter expression
                ? blocks.stream()
                        .filter(block -> expression.mayAccept(new BlockRanges(schema, block)))
                        .toList()
                : blocks;
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
        if (!block.hasRange(column)) {
            return Double.NaN;
        }
        long bits = greatest ? block.maxBits(column) : block.minBits(column);
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
