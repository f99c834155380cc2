/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.chart;

import java.util.Arrays;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;

/** How often values occur. */
public final class Histogram {
    private static final int FEWEST_BINS = 6;
    private static final int MOST_BINS = 30;

    private final double start;
    private final double step;
    private final long[] counts;

    /** Counts the finite values in bins with round edges. */
    public Histogram(double[] values) {
        double[] finite =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        double min = finite.length == 0 ? 0 : finite[0];
        double max = finite.length == 0 ? 1 : finite[finite.length - 1];
        int wanted = (int) Math.min(MOST_BINS, Math.max(FEWEST_BINS, Math.ceil(2 * Math.cbrt(finite.length))));
        double span = max > min ? max - min : Math.max(1e-9, Math.abs(max) / 10);
        step = Ticks.niceStep(span / wanted);
        start = Math.floor(min / step) * step;
        counts = new long[(int) Math.floor((max - start) / step) + 1];
        for (double value : finite) {
            counts[Math.min(counts.length - 1, (int) ((value - start) / step))]++;
        }
    }

    /** The counts, from the lowest bin on. */
    public long[] counts() {
        return counts.clone();
    }

    /**
     * Draws the bars.
     *
     * @param label what it shows, for those who cannot see it
     * @param title what is measured, with its unit
     * @param counted what is counted, such as {@code Micrographs}
     * @param width of the whole in px
     * @param height of the whole in px
     */
    public PlotFrame draw(String label, String title, String counted, int width, int height) {
        Axis x = Axis.exact(title, start, start + counts.length * step);
        Axis y = Axis.counts(counted, Arrays.stream(counts).max().orElse(1));
        PlotFrame frame = new PlotFrame(label, x, y, width, height);
        Markup markup = frame.markup();
        markup.open("g", "class", "bars");
        Ticks edges = new Ticks(step, java.util.List.of());
        for (int i = 0; i < counts.length; i++) {
            double from = frame.placeX(start + i * step);
            double to = frame.placeX(start + (i + 1) * step);
            double top = frame.placeY(counts[i]);
            if (counts[i] > 0) {
                markup.open(
                        "rect",
                        "x",
                        PlotFrame.at(from + 0.5),
                        "y",
                        PlotFrame.at(top),
                        "width",
                        PlotFrame.at(Math.max(1, to - from - 1)),
                        "height",
                        PlotFrame.at(frame.base() - top));
                markup.element(
                                "title",
                                edges.format(start + i * step) + " – " + edges.format(start + (i + 1) * step) + ": "
                                        + Words.count(counts[i]))
                        .close();
            }
        }
        markup.close();
        return frame;
    }
}
