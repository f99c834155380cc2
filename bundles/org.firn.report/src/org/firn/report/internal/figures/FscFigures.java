/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.chart.Axis;
import org.firn.report.internal.chart.LinePlot;
import org.firn.report.internal.chart.Ticks;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.html.Words;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Fourier shell correlation: the curves, with the two usual thresholds. */
final class FscFigures implements DataFigures {
    private static final String[] STYLES = {"first", "second", "third"};

    @Override
    public EClass type() {
        return DataPackage.Literals.FSC_SET;
    }

    @Override
    public void draw(DataHeader data, Figures figures) throws IOException {
        double resolution = ProjectData.number(data, "resolution");
        if (resolution > 0) {
            figures.key(KeyFigures.Kind.RESOLUTION, Words.fixed(resolution, 1), "Å", data);
        }
        Map<String, List<double[]>> curves;
        try (ItemTable table = figures.open(data)) {
            curves = read(table);
        }
        double highest = curves.values().stream()
                .flatMap(List::stream)
                .mapToDouble(point -> point[0])
                .max()
                .orElse(0);
        if (!(highest > 0)) {
            figures.note("There is no curve yet.");
            return;
        }
        LinePlot plot = new LinePlot(
                "Fourier shell correlation against spatial frequency",
                Axis.exact("Spatial frequency (1/Å) · resolution", 0, highest).withReciprocals("Å"),
                new Axis("Fourier shell correlation", -0.1, 1.05, Ticks.between(0, 1.05, 5)),
                PerItem.WIDTH,
                PerItem.HEIGHT + 50);
        plot.rule(0.5, "0.5").rule(0.143, "0.143");
        if (resolution > 0 && 1 / resolution <= highest) {
            plot.mark(1 / resolution, Words.fixed(resolution, 1) + " Å");
        }
        int index = 0;
        for (Map.Entry<String, List<double[]>> curve : curves.entrySet()) {
            String style = STYLES[index++ % STYLES.length];
            plot.line(
                    style,
                    curve.getValue().stream().mapToDouble(point -> point[0]).toArray(),
                    curve.getValue().stream().mapToDouble(point -> point[1]).toArray());
            if (curves.size() > 1 && index <= 2 * STYLES.length) {
                plot.legend(style, curve.getKey());
            }
        }
        double threshold = ProjectData.number(data, "threshold");
        figures.figure(
                plot.finish(),
                "Fourier shell correlation of the two halves of the data."
                        + (resolution > 0 && threshold > 0
                                ? " The curve falls below " + Words.number(threshold) + " at "
                                        + Words.fixed(resolution, 1) + " Å."
                                : ""));
    }

    private static Map<String, List<double[]>> read(ItemTable table) {
        boolean named = table.schema().has("curve");
        ItemCursor cursor =
                named ? table.cursor("frequency", "correlation", "curve") : table.cursor("frequency", "correlation");
        Map<String, List<double[]>> curves = new LinkedHashMap<>();
        while (cursor.next()) {
            String name = named ? cursor.getString(2) : "";
            curves.computeIfAbsent(name == null ? "" : name, any -> new ArrayList<>())
                    .add(new double[] {cursor.getDouble(0), cursor.getDouble(1)});
        }
        return curves;
    }
}
