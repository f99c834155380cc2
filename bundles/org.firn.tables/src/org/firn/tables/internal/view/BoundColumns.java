/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;

/** The columns of a view as they are in one base: those of other sources are missing. */
final class BoundColumns {

    private final List<Binding> bindings = new ArrayList<>();
    private final TableSchema view;
    private final TableSchema base;

    /**
     * Prepares.
     *
     * @param plan the view
     * @param view its schema
     * @param source the index of a source of it
     * @param baseIndex the index of a base of this source
     */
    BoundColumns(ViewPlan plan, TableSchema view, int source, int baseIndex) {
        this.view = view;
        this.base = plan.sources().get(source).bases().get(baseIndex).table().schema();
        for (ViewColumn column : plan.columns()) {
            bindings.add(column.source() == source ? column.bindings().get(baseIndex) : Binding.MISSING);
        }
    }

    Binding binding(int column) {
        return bindings.get(column);
    }

    ColumnType type(int column) {
        return view.column(column).type();
    }

    ColumnType baseType(int column) {
        return base.column(bindings.get(column).column()).type();
    }

    int[] inBase(int[] columns) {
        return Arrays.stream(columns)
                .map(column -> bindings.get(column).column())
                .toArray();
    }

    /** Those of these columns of the view that the base has. */
    int[] present(int[] columns) {
        return Arrays.stream(columns).filter(column -> !isMissing(column)).toArray();
    }

    boolean isMissing(int column) {
        return bindings.get(column).column() < 0;
    }

    /** Whether the base decodes to what the view gives. */
    boolean isDirect(int column) {
        return !isMissing(column)
                && bindings.get(column).scale().isSame()
                && baseType(column).isReal() == type(column).isReal();
    }

    boolean areDirect(int[] columns) {
        return Arrays.stream(columns).allMatch(this::isDirect);
    }

    /** Converts a bound. */
    long bits(int column, long bits) {
        if (isDirect(column)) {
            return bits;
        }
        double value = baseType(column).isReal() ? Double.longBitsToDouble(bits) : bits;
        return Double.doubleToRawLongBits(convert(binding(column), value));
    }

    static double convert(Binding binding, double value) {
        return value * binding.scale().multiply() / binding.scale().divide();
    }
}
