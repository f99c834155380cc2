/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison;

import java.util.List;
import org.firn.protocol.RowSink;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.summary.Histogram;
import org.firn.tables.summary.Quantiles;

/** Says how the values of columns are distributed: quantiles first, then a histogram, of each column. */
public final class Distribution {
    /** The columns of the statistics. */
    public static final List<ColumnSpec> COLUMNS = List.of(
            ColumnSpec.of("quantity", ColumnType.STRING).documented("The column that this is about."),
            ColumnSpec.of("unit", ColumnType.STRING).documented("Of value, lower and upper."),
            ColumnSpec.of("percent", ColumnType.FLOAT64).documented("Of a quantile: 0 the least, 50 the median."),
            ColumnSpec.of("value", ColumnType.FLOAT64).documented("Of a quantile."),
            ColumnSpec.of("lower", ColumnType.FLOAT64).documented("Lower edge of a bin of the histogram."),
            ColumnSpec.of("upper", ColumnType.FLOAT64).documented("Upper edge of a bin."),
            ColumnSpec.of("count", ColumnType.INT64).documented("Items in the bin."));

    private static final double[] PERCENTS = {50, 0, 5, 25, 75, 95, 100};
    private static final int BINS = 50;

    private Distribution() {}

    /** The row, from 0, of the median of a column by its place among those that are written. */
    public static int medianRow(int column) {
        return column * PERCENTS.length;
    }

    /** Writes the quantiles of all columns, then the histograms of all. */
    public static void write(ItemTable table, List<String> columns, RowSink sink) {
        long id = 0;
        for (String column : columns) {
            double[] values = Quantiles.of(table, column, null, PERCENTS);
            for (int i = 0; i < values.length; i++) {
                begin(table, column, sink, ++id).set("percent", PERCENTS[i]);
                Comparisons.figure(sink, "value", values[i]);
            }
        }
        for (String column : columns) {
            Histogram histogram = Histogram.of(table, column, null, BINS);
            for (int bin = 0; bin < histogram.counts().size(); bin++) {
                begin(table, column, sink, ++id)
                        .set("lower", histogram.axis().edge(bin))
                        .set("upper", histogram.axis().edge(bin + 1))
                        .set("count", histogram.counts().get(bin));
            }
        }
    }

    private static RowSink begin(ItemTable table, String column, RowSink sink, long id) {
        return sink.row(id)
                .set("quantity", column)
                .set("unit", table.schema().column(column).unit());
    }
}
