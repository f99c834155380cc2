/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a plot as text for a spreadsheet: series by series, with units in the heading. */
public final class PlotCsv {

    private PlotCsv() {}

    /** All values, not only those that are seen; comma-separated, with every digit. */
    public static String of(Plot plot) {
        StringBuilder text =
                new StringBuilder(line("series", plot.x().title(), plot.y().title()));
        for (Series series : plot.series()) {
            for (int i = 0; i < series.size(); i++) {
                text.append(line(series.name(), Double.toString(series.x(i)), Double.toString(series.y(i))));
            }
        }
        plot.density().ifPresent(density -> append(density, text));
        return text.toString();
    }

    private static void append(Density density, StringBuilder text) {
        for (int column = 0; column < density.columns(); column++) {
            for (int row = 0; row < density.rows(); row++) {
                if (density.count(column, row) > 0) {
                    text.append(line(
                            "count " + density.count(column, row),
                            Double.toString(density.x().at((column + 0.5) / density.columns())),
                            Double.toString(density.y().at((row + 0.5) / density.rows()))));
                }
            }
        }
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(PlotCsv::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
