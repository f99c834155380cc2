/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.BlockReader;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.RowBlock;

/** Converts what a block of a base gives, and adds the columns that it does not have. */
final class BoundReader implements BlockReader {

    private final BoundColumns columns;
    private final int[] wanted;
    private final BlockReader reader;
    private final List<ColumnVector> converted = new ArrayList<>();

    BoundReader(RowBlock base, BoundColumns columns, int[] wanted) {
        this.columns = columns;
        this.wanted = wanted;
        List<Integer> present = new ArrayList<>();
        for (int column : wanted) {
            if (!columns.isMissing(column)) {
                present.add(column);
            }
        }
        this.reader = base.reader(
                columns.inBase(present.stream().mapToInt(Integer::intValue).toArray()));
        int room = Math.min(BatchSource.BATCH_ROWS, base.rows());
        for (int column : present) {
            if (!columns.isDirect(column)) {
                converted.add(new ColumnVector(columns.baseType(column), room));
            }
        }
    }

    @Override
    public void read(int from, int count, ColumnVector[] targets) {
        ColumnVector[] inner = inner(targets, count);
        reader.read(from, count, inner);
        convert(targets, count);
    }

    @Override
    public void pick(int[] places, int count, ColumnVector[] targets) {
        ColumnVector[] inner = inner(targets, count);
        reader.pick(places, count, inner);
        convert(targets, count);
    }

    /** Where the base decodes to: the targets themselves as far as nothing is to be converted. */
    private ColumnVector[] inner(ColumnVector[] targets, int count) {
        List<ColumnVector> inner = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (columns.isDirect(wanted[i])) {
                inner.add(targets[i]);
            } else if (!columns.isMissing(wanted[i])) {
                ColumnVector own = converted.get(next).withRoom(count);
                converted.set(next++, own);
                inner.add(own);
            }
        }
        return inner.toArray(ColumnVector[]::new);
    }

    private void convert(ColumnVector[] targets, int count) {
        int next = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (columns.isMissing(wanted[i])) {
                targets[i].fillNulls(count);
            } else if (!columns.isDirect(wanted[i])) {
                convert(columns.binding(wanted[i]), converted.get(next++), targets[i], count);
            }
        }
    }

    private static void convert(Binding binding, ColumnVector from, ColumnVector to, int count) {
        double[] out = to.doubles();
        double[] reals = from.doubles();
        long[] wholes = from.longs();
        for (int i = 0; i < count; i++) {
            out[i] = BoundColumns.convert(binding, reals.length > 0 ? reals[i] : wholes[i]);
        }
        to.takeNulls(from, count);
    }
}
