/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.expression.UnitScale;

/**
 * Where the values of a column of a view come from in one base.
 *
 * @param column an index in the schema of the base, or -1 when all values are null
 * @param scale how they are converted
 */
public record Binding(int column, UnitScale scale) {

    /** A column that the base does not have. */
    public static final Binding MISSING = new Binding(-1, UnitScale.SAME);

    /**
     * Binds a column.
     *
     * @param base the columns of the base
     * @param name the name of one of them
     * @param scale how its values are converted
     * @param target the column of the view
     * @return the binding
     * @throws IllegalArgumentException there is no such column, or its values do not fit the target
     */
    static Binding of(TableSchema base, String name, UnitScale scale, ColumnSpec target) {
        ColumnType from = base.column(name).type();
        ColumnType to = target.type();
        boolean whole = from.isWhole() && to.isWhole() && scale.isSame();
        boolean real = (from.isWhole() || from.isReal()) && to.isReal();
        if (from != to && !whole && !real || from == to && !real && !scale.isSame()) {
            throw new IllegalArgumentException(
                    "column '" + name + "' is " + from + " and cannot become '" + target.name() + "', " + to);
        }
        return new Binding(base.indexOf(name), scale);
    }
}
