/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.List;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.tables.summary.Aggregate;
import org.firn.tables.summary.GroupBy;
import org.firn.tables.summary.Histogram;
import org.firn.viewer.plot.Axis;
import org.firn.viewer.plot.Density;
import org.firn.viewer.plot.NumberText;
import org.firn.viewer.plot.Plot;
import org.firn.viewer.plot.Series;

/** Plots of columns: how often values occur, and how two columns belong together. */
final class ColumnPlots {
    private static final int MOST_POINTS = 20_000;
    private static final int MOST_WHOLE_BINS = 200;
    private static final int DENSITY_COLUMNS = 200;
    private static final int DENSITY_ROWS = 150;
    private static final int LEAST_BINS = 12;

    private ColumnPlots() {}

    /** How often values of a column occur. */
    static Plot histogram(ItemTable rows, ColumnSpec column) {
        if (column.type() == ColumnType.STRING) {
            return Plot.empty(column.name(), "This column is text. The panel beside says how often its values occur.");
        }
        Histogram counts = counts(rows, column);
        int bins = counts.axis().bins();
        double[] middles = new double[bins];
        double[] heights = new double[bins];
        for (int i = 0; i < bins; i++) {
            middles[i] = (counts.axis().edge(i) + counts.axis().edge(i + 1)) / 2;
            heights[i] = counts.counts().get(i);
        }
        double width = (counts.axis().greatest() - counts.axis().least()) / bins;
        boolean isWhole = column.type().isWhole() && width == 1;
        Axis across = isWhole ? new Axis(column.name(), column.unit(), Axis.Kind.WHOLE, "") : axis(column);
        return Plot.of(column.name(), across, Axis.counts("Rows"))
                .with(Series.bars("", middles, heights, width))
                .withNote(leftOut(counts));
    }

    private static Histogram counts(ItemTable rows, ColumnSpec column) {
        if (column.type().isWhole()) {
            RowPage ends = GroupBy.columns()
                    .add(Aggregate.MIN, column.name())
                    .add(Aggregate.MAX, column.name())
                    .of(rows)
                    .rows();
            double span = ends.getDouble(0, 2) - ends.getDouble(0, 1);
            if (span < MOST_WHOLE_BINS) {
                // a bar for each number, its middle on the number
                double least = ends.getDouble(0, 1) - 0.5;
                var axis = new org.firn.tables.summary.Axis(least, least + span + 1, (int) span + 1);
                return Histogram.of(rows, column.name(), null, axis);
            }
        }
        Histogram counts = Histogram.of(rows, column.name(), null, 0);
        return counts.axis().bins() >= LEAST_BINS ? counts : Histogram.of(rows, column.name(), null, LEAST_BINS);
    }

    private static String leftOut(Histogram counts) {
        long missing = counts.nulls() + counts.nans() + counts.infinite();
        return missing == 0 ? "" : NumberText.count(missing) + " rows without a finite value are not shown";
    }

    /** Two columns against each other: points, or how many there are in small rectangles when there are too many. */
    static Plot scatter(ItemTable rows, ColumnSpec x, ColumnSpec y) {
        Plot plot = Plot.of(y.name() + " against " + x.name(), axis(x), axis(y));
        for (ColumnSpec column : List.of(x, y)) {
            if (column.type() == ColumnType.STRING) {
                return Plot.empty(plot.title(), "The column " + column.name() + " is text; choose one of numbers.");
            }
        }
        if (rows.size() <= MOST_POINTS) {
            return plot.with(Series.of("", Series.Style.POINTS, rows.doubles(x.name()), rows.doubles(y.name())));
        }
        Histogram.Plane plane = Histogram.plane(rows, List.of(x.name(), y.name()), null, DENSITY_COLUMNS, DENSITY_ROWS);
        return plot.with(Density.of(plane))
                .withNote("Darker where there are more of the " + NumberText.count(rows.size()) + " rows"
                        + (plane.others() == 0
                                ? ""
                                : "; " + NumberText.count(plane.others()) + " without finite values are not shown"));
    }

    private static Axis axis(ColumnSpec column) {
        return Axis.of(column.name(), column.unit());
    }
}
