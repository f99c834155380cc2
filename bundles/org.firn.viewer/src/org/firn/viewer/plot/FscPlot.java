/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.protocol.DataHeader;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Fourier shell correlation against spatial frequency, with the usual thresholds and the resolution. */
final class FscPlot {
    private static final double GOLD_STANDARD = 0.143;
    private static final double HALF = 0.5;

    private FscPlot() {}

    static Plot draw(ItemTable table, DataHeader header) {
        Plot plot = Plot.of(
                "Fourier shell correlation",
                Axis.of("Spatial frequency", "1/Å").withReciprocals("Å"),
                Axis.of("Correlation of the two halves", ""));
        double highest = 0;
        for (Map.Entry<String, List<double[]>> curve : curves(table).entrySet()) {
            double[] xs =
                    curve.getValue().stream().mapToDouble(point -> point[0]).toArray();
            double[] ys =
                    curve.getValue().stream().mapToDouble(point -> point[1]).toArray();
            plot = plot.with(Series.of(curve.getKey(), Series.Style.LINE, xs, ys));
            for (double x : xs) {
                highest = Double.isFinite(x) ? Math.max(highest, x) : highest;
            }
        }
        if (!(highest > 0)) {
            return Plot.empty(plot.title(), "There is no point of the curve yet.");
        }
        plot = plot.withRule(new Plot.Rule(false, GOLD_STANDARD, "0.143")).withRule(new Plot.Rule(false, HALF, "0.5"));
        double resolution = header.number("resolution").orElse(0);
        if (resolution > 0) {
            plot = plot.withRule(new Plot.Rule(true, 1 / resolution, NumberText.of(resolution, 3) + " Å"))
                    .withNote("Resolution " + NumberText.of(resolution, 3) + " Å"
                            + threshold(header.number("threshold").orElse(0)));
        }
        double lowest = Math.min(-0.1, plot.yRange().from());
        return plot.showing(new Range(0, highest), new Range(lowest, 1.05));
    }

    private static String threshold(double threshold) {
        return threshold > 0 ? ", where the curve falls below " + NumberText.of(threshold, 3) : "";
    }

    private static Map<String, List<double[]>> curves(ItemTable table) {
        boolean isNamed = table.schema().has("curve");
        ItemCursor cursor =
                isNamed ? table.cursor("frequency", "correlation", "curve") : table.cursor("frequency", "correlation");
        Map<String, List<double[]>> curves = new LinkedHashMap<>();
        while (cursor.next()) {
            String name = isNamed ? cursor.getString(2) : "";
            curves.computeIfAbsent(name == null ? "" : name, any -> new ArrayList<>())
                    .add(new double[] {cursor.getDouble(0), cursor.getDouble(1)});
        }
        return curves;
    }
}
