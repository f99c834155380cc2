/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.summary;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.internal.Percentiles;
import org.firn.tables.internal.summary.ChosenRows;

/** Exact percentiles of a column, the same as {@code percentile(column, p)} in an expression. */
public final class Quantiles {

    private Quantiles() {}

    /**
     * Finds percentiles, interpolated linearly between neighbours; null and NaN are left out. Holds 8 bytes a row.
     *
     * @param table the rows that it shows now
     * @param column of numbers
     * @param filter which rows; null for all
     * @param percents each from 0 (the least) to 100 (the greatest)
     * @return one for each percent, in the unit of the column; all NaN when there are no numbers
     * @throws IllegalArgumentException there is no such column, it is text, or a percent is out of range
     */
    public static double[] of(ItemTable table, String column, @Nullable RowFilter filter, double... percents) {
        ColumnSpec spec = table.schema().column(column);
        if (spec.type() == ColumnType.STRING) {
            throw new IllegalArgumentException(
                    "Column '" + column + "' is text, which has no percentiles; name a column of numbers");
        }
        for (double percent : percents) {
            if (!(percent >= 0 && percent <= 100)) {
                throw new IllegalArgumentException("A percentile is from 0 to 100, not " + percent);
            }
        }
        Percentiles numbers = new Percentiles(spec.type().isReal(), filter == null ? table.size() : 0);
        ChosenRows chosen = new ChosenRows(table, filter, List.of(column));
        while (chosen.next()) {
            numbers.add(chosen.cursor(), 0, chosen.rows(), chosen.count());
        }
        double[] values = new double[percents.length];
        for (int i = 0; i < values.length; i++) {
            Double value = numbers.percentile(percents[i]);
            values[i] = value == null ? Double.NaN : value;
        }
        return values;
    }
}
