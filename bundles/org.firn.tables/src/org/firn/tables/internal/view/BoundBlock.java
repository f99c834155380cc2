/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import org.firn.tables.internal.BlockReader;
import org.firn.tables.internal.RowBlock;

/** A whole block of a base, with its place and its columns in a view. */
final class BoundBlock implements RowBlock {

    private final RowBlock base;
    private final long firstRow;
    private final BoundColumns columns;

    BoundBlock(RowBlock base, long firstRow, BoundColumns columns) {
        this.base = base;
        this.firstRow = firstRow;
        this.columns = columns;
    }

    BoundBlock movedTo(long row) {
        return new BoundBlock(base, row, columns);
    }

    @Override
    public long firstRow() {
        return firstRow;
    }

    @Override
    public int rows() {
        return base.rows();
    }

    @Override
    public boolean isLost() {
        return base.isLost();
    }

    @Override
    public boolean isReadable() {
        return base.isReadable();
    }

    @Override
    public boolean isReadable(int[] wanted) {
        return base.isReadable(columns.inBase(columns.present(wanted)));
    }

    @Override
    public boolean hasRange(int column) {
        Binding binding = columns.binding(column);
        return binding.column() >= 0 && base.hasRange(binding.column());
    }

    @Override
    public long minBits(int column) {
        return columns.bits(column, base.minBits(columns.binding(column).column()));
    }

    @Override
    public long maxBits(int column) {
        return columns.bits(column, base.maxBits(columns.binding(column).column()));
    }

    @Override
    public int placeOf(long id) {
        return base.placeOf(id);
    }

    @Override
    public BlockReader reader(int[] wanted) {
        return columns.areDirect(wanted) ? base.reader(columns.inBase(wanted)) : new BoundReader(base, columns, wanted);
    }
}
