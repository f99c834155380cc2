/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.DataHeader;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;

/** The drift of a specimen: the way of one micrograph, frame by frame, and how far each of them moved. */
final class DriftPlots {
    private static final String MICROGRAPH = "micrograph.name";

    private final String unit;
    private final double scale;

    private DriftPlots(DataHeader header) {
        double pixel = header.number("samplingRate").orElse(0);
        this.unit = pixel > 0 ? "Å" : "px";
        this.scale = pixel > 0 ? pixel : 1;
    }

    static PlotSource add(SetPlots plots, DataHeader header) {
        DriftPlots drift = new DriftPlots(header);
        return plots.with("Shift of each frame", MICROGRAPH, drift::frames)
                .with("Way of the specimen", MICROGRAPH, drift::way)
                .with("Drift of all micrographs", (table, item) -> drift.lengths(table));
    }

    /** The shifts of one micrograph in the order of its frames. */
    private record Track(double[] frames, double[] xs, double[] ys) {}

    private Track track(ItemTable table, String micrograph) {
        RowFilter own = RowFilter.parse(MICROGRAPH + " = '" + micrograph.replace("'", "''") + "'", table.schema());
        RowPage rows = table.query().where(own).sortBy("frame", false).page("frame", "shiftX", "shiftY");
        double[][] columns = new double[3][rows.size()];
        for (int column = 0; column < columns.length; column++) {
            int index = column;
            double factor = column == 0 ? 1 : scale;
            Arrays.setAll(columns[column], row -> rows.getDouble(row, index) * factor);
        }
        return new Track(columns[0], columns[1], columns[2]);
    }

    private Plot frames(ItemTable table, String micrograph) {
        Track track = track(table, micrograph);
        return Plot.of("Shift of each frame of " + micrograph, Axis.counts("Frame"), Axis.of("Shift", unit))
                .with(Series.of("x", Series.Style.LINE_WITH_POINTS, track.frames, track.xs))
                .with(Series.of("y", Series.Style.LINE_WITH_POINTS, track.frames, track.ys));
    }

    private Plot way(ItemTable table, String micrograph) {
        Track track = track(table, micrograph);
        Plot plot = Plot.of("Way of the specimen in " + micrograph, Axis.of("x", unit), Axis.of("y", unit))
                .with(Series.of("way", Series.Style.LINE_WITH_POINTS, track.xs, track.ys));
        int last = track.xs.length - 1;
        if (last < 0) {
            return plot;
        }
        // one scale for both directions, so that the way is seen as it was
        Range x = Range.of(track.xs);
        Range y = Range.of(track.ys);
        double half = Math.max(x.span(), y.span()) * 0.55;
        plot = plot.with(Series.of("first frame", Series.Style.POINTS, one(track.xs[0]), one(track.ys[0])))
                .with(Series.of("last frame", Series.Style.POINTS, one(track.xs[last]), one(track.ys[last])));
        return plot.showing(around(x, half), around(y, half));
    }

    private static double[] one(double value) {
        return new double[] {value};
    }

    private static Range around(Range range, double half) {
        double middle = range.at(0.5);
        return new Range(middle - half, middle + half);
    }

    private Plot lengths(ItemTable table) {
        Map<String, double[]> last = new LinkedHashMap<>();
        Map<String, Double> lengths = new LinkedHashMap<>();
        RowPage rows = table.query().sortBy("frame", false).page(MICROGRAPH, "shiftX", "shiftY");
        for (int row = 0; row < rows.size(); row++) {
            @Nullable String name = rows.getString(row, 0);
            double[] place = {rows.getDouble(row, 1) * scale, rows.getDouble(row, 2) * scale};
            double[] before = last.put(String.valueOf(name), place);
            double step = before == null ? 0 : Math.hypot(place[0] - before[0], place[1] - before[1]);
            lengths.merge(String.valueOf(name), Double.isFinite(step) ? step : 0, Double::sum);
        }
        double[] numbers = new double[lengths.size()];
        Arrays.setAll(numbers, i -> i + 1.0);
        double[] values =
                lengths.values().stream().mapToDouble(Double::doubleValue).toArray();
        return Plot.of("Drift of all micrographs", Axis.counts("Number of the micrograph"), Axis.of("Way", unit))
                .with(Series.bars("", numbers, values, 0.8));
    }
}
