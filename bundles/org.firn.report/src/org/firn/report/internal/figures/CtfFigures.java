/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.chart.Axis;
import org.firn.report.internal.chart.Histogram;
import org.firn.report.internal.chart.ScatterPlot;
import org.firn.report.internal.chart.Statistics;
import org.firn.report.internal.chart.Ticks;
import org.firn.report.internal.html.Words;
import org.firn.tables.ItemTable;

/** Contrast transfer functions: defocus, astigmatism, and the resolution to which the model holds. */
final class CtfFigures implements DataFigures {
    private static final int FEWEST_FOR_HISTOGRAM = 8;
    private static final double ANGSTROM_PER_MICROMETRE = 1e4;

    @Override
    public EClass type() {
        return DataPackage.Literals.CTF_SET;
    }

    @Override
    public void draw(DataHeader data, Figures figures) throws IOException {
        try (ItemTable table = figures.open(data)) {
            double[] u = table.doubles("defocusU");
            double[] v = table.doubles("defocusV");
            String[] names = Names.of(table, "micrograph.name", u.length);
            if (u.length == 0) {
                figures.note("No contrast transfer function was estimated yet.");
                return;
            }
            double[] mean = combine(u, v, (a, b) -> (a + b) / 2 / ANGSTROM_PER_MICROMETRE);
            String median = Words.fixed(Statistics.median(mean), 2);
            figures.key(KeyFigures.Kind.DEFOCUS, median, "µm", data);
            defocus(u, v, mean, names, figures);
            if (mean.length >= FEWEST_FOR_HISTOGRAM) {
                figures.figure(
                        new Histogram(mean)
                                .draw(
                                        "How often defocus values occur",
                                        "Defocus (µm)",
                                        "Micrographs",
                                        PerItem.WIDTH,
                                        PerItem.HEIGHT)
                                .finish(),
                        "Distribution of the mean defocus.");
            }
            astigmatism(table, combine(u, v, (a, b) -> Math.abs(a - b)), names, figures);
            resolution(table, names, figures);
            SpectrumGallery.draw(table, figures);
        }
    }

    private static void defocus(double[] u, double[] v, double[] mean, @Nullable String[] names, Figures figures) {
        double[] order = IntStream.rangeClosed(1, u.length).asDoubleStream().toArray();
        double[] highest = combine(u, v, (a, b) -> Math.max(a, b) / ANGSTROM_PER_MICROMETRE);
        double[] lowest = combine(u, v, (a, b) -> Math.min(a, b) / ANGSTROM_PER_MICROMETRE);
        double median = Statistics.median(mean);
        String[] notes = new String[names.length];
        Arrays.setAll(notes, i -> names[i] + ": " + Words.fixed(mean[i], 3) + " µm");
        double[] all = IntStream.range(0, u.length)
                .boxed()
                .flatMapToDouble(i -> DoubleStream.of(lowest[i], highest[i]))
                .toArray();
        ScatterPlot plot = new ScatterPlot(
                "Defocus of every micrograph in the order of recording",
                Axis.exact("Number of the micrograph", 0.5, u.length + 0.5),
                Axis.around("Defocus (µm)", all),
                PerItem.WIDTH,
                PerItem.HEIGHT);
        plot.rule(median, "median " + Words.fixed(median, 2))
                .spans(order, lowest, highest)
                .points("first", order, mean, notes);
        figures.figure(
                plot.finish(),
                "Defocus of each micrograph (dot: mean; bar: from the least to the greatest"
                        + " direction); from " + Words.fixed(Statistics.quantile(lowest, 0), 2) + " to "
                        + Words.fixed(Statistics.quantile(highest, 1), 2) + " µm.");
    }

    private static void astigmatism(ItemTable table, double[] astigmatism, @Nullable String[] names, Figures figures) {
        double[] angle = table.schema().has("defocusAngle") ? table.doubles("defocusAngle") : new double[0];
        if (angle.length != astigmatism.length) {
            return;
        }
        String[] notes = new String[names.length];
        Arrays.setAll(
                notes,
                i -> names[i] + ": " + Words.fixed(astigmatism[i], 0) + " Å at " + Words.fixed(angle[i], 0) + "°");
        Axis directions = new Axis("Direction of the greatest defocus (degree)", 0, 180, Ticks.between(0, 180, 9));
        ScatterPlot plot = new ScatterPlot(
                "Astigmatism of every micrograph and its direction",
                directions,
                Axis.fromZero("Astigmatism (Å)", astigmatism),
                PerItem.WIDTH,
                PerItem.HEIGHT);
        plot.points("first", angle, astigmatism, notes);
        figures.figure(
                plot.finish(),
                "Astigmatism, the difference between the greatest and the least defocus: median "
                        + Words.fixed(Statistics.median(astigmatism), 0) + " Å.");
    }

    private static void resolution(ItemTable table, @Nullable String[] names, Figures figures) {
        double[] resolution = table.schema().has("resolution") ? table.doubles("resolution") : new double[0];
        double[] known = Arrays.stream(resolution)
                .map(value -> value > 0 ? value : Double.NaN)
                .toArray();
        if (Arrays.stream(known).allMatch(Double::isNaN)) {
            return;
        }
        figures.figure(
                PerItem.draw(
                        "Resolution of the estimate for every micrograph",
                        Arrays.stream(names).map(String::valueOf).toList(),
                        known,
                        "Resolution (Å), less is better",
                        "Micrograph"),
                "Resolution to which the model agrees with the spectrum: median "
                        + Words.fixed(Statistics.median(known), 1) + " Å, worst "
                        + Words.fixed(Statistics.quantile(known, 1), 1) + " Å.");
    }

    private static double[] combine(double[] a, double[] b, DoubleBinaryOperator operator) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> operator.applyAsDouble(a[i], b[i]))
                .toArray();
    }
}
