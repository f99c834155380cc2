/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.viewer.ViewedData;

/** Contrast transfer functions: the fit to the spectrum of one micrograph, and the defoci of all. */
final class CtfPlots {
    private static final String MICROGRAPH = "micrograph.name";
    private static final double ROOM = 1.05;
    private static final double ANGSTROM_PER_MICROMETRE = 1e4;

    private final ViewedData data;

    CtfPlots(ViewedData data) {
        this.data = data;
    }

    PlotSource add(SetPlots plots) {
        return plots.with("Fit to the spectrum", MICROGRAPH, this::fit)
                .with("Defocus of all micrographs", (table, item) -> defocus(table))
                .with("Astigmatism and its direction", (table, item) -> astigmatism(table))
                .with("Resolution of the fits", (table, item) -> resolution(table));
    }

    private Plot fit(ItemTable table, String micrograph) throws IOException {
        String title = "Fit to the spectrum of " + micrograph;
        RowFilter own = RowFilter.parse(MICROGRAPH + " = '" + micrograph.replace("'", "''") + "'", table.schema());
        RowPage rows = table.query()
                .where(own)
                .limit(1)
                .page("defocusU", "defocusV", "defocusAngle", "spectrum.file", "spectrum.index");
        String stored = rows.size() == 0 ? null : rows.getString(0, 3);
        if (stored == null || stored.isEmpty()) {
            return Plot.empty(title, "No spectrum of this micrograph was kept.");
        }
        Path file = data.resolve(stored);
        try (ImageReader reader = ImageFiles.open(file)) {
            int section = (int) rows.getLong(0, 4);
            if (section < 0 || section >= reader.sections()) {
                throw new IOException(file + " has " + reader.sections() + " images, and not number " + section);
            }
            double[] ellipse = {rows.getDouble(0, 0), rows.getDouble(0, 1), rows.getDouble(0, 2)};
            SpectrumProfile profile = SpectrumProfile.of(
                    reader.read(section), reader.width(), reader.height(), ellipse[0], ellipse[1], ellipse[2]);
            Axis power = Axis.of("Relative power", "");
            return Plot.of(title, Axis.of("Spatial frequency", "1/px"), power)
                    .with(Series.of("measured", Series.Style.LINE, profile.frequencies(), profile.measured()))
                    .with(Series.of("fitted", Series.Style.LINE, profile.frequencies(), profile.fitted()))
                    .withNote("Averaged along rings of equal phase");
        }
    }

    private static Plot defocus(ItemTable table) {
        double[] u = table.doubles("defocusU");
        double[] v = table.doubles("defocusV");
        double[] numbers = numbers(u.length);
        double[] most = new double[u.length];
        double[] least = new double[u.length];
        Arrays.setAll(most, i -> Math.max(u[i], v[i]) / ANGSTROM_PER_MICROMETRE);
        Arrays.setAll(least, i -> Math.min(u[i], v[i]) / ANGSTROM_PER_MICROMETRE);
        return Plot.of("Defocus of all micrographs", Axis.counts("Number of the micrograph"), Axis.of("Defocus", "µm"))
                .with(Series.of("greatest direction", Series.Style.POINTS, numbers, most))
                .with(Series.of("least direction", Series.Style.POINTS, numbers, least));
    }

    private static Plot astigmatism(ItemTable table) {
        double[] u = table.doubles("defocusU");
        double[] v = table.doubles("defocusV");
        double[] difference = new double[u.length];
        Arrays.setAll(difference, i -> Math.abs(u[i] - v[i]));
        Plot plot = Plot.of(
                        "Astigmatism and its direction",
                        Axis.of("Direction of the greatest defocus", "degree"),
                        Axis.of("Difference of the defoci", "Å"))
                .with(Series.of("", Series.Style.POINTS, table.doubles("defocusAngle"), difference));
        return plot.showing(
                new Range(0, 180), new Range(0, Math.max(1, plot.yRange().to() * ROOM)));
    }

    private static Plot resolution(ItemTable table) {
        double[] values = Arrays.stream(table.doubles("resolution"))
                .map(value -> value > 0 ? value : Double.NaN)
                .toArray();
        long unknown = Arrays.stream(values).filter(Double::isNaN).count();
        return Plot.of("Resolution of the fits", Axis.counts("Number of the micrograph"), Axis.of("Resolution", "Å"))
                .with(Series.of("", Series.Style.POINTS, numbers(values.length), values))
                .withNote(unknown == 0 ? "" : NumberText.count(unknown) + " micrographs without a resolution");
    }

    private static double[] numbers(int count) {
        double[] numbers = new double[count];
        Arrays.setAll(numbers, i -> i + 1.0);
        return numbers;
    }
}
