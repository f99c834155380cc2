/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.chart;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.report.internal.html.Markup;

/** A plot of points. */
public final class ScatterPlot {
    private static final int MOST_POINTS = 1500;
    private static final int MOST_NAMED = 300;

    private final PlotFrame frame;

    /** A plot without points; the label tells what it shows to those who cannot see it. */
    public ScatterPlot(String label, Axis x, Axis y, int width, int height) {
        frame = new PlotFrame(label, x, y, width, height);
    }

    /**
     * Draws points. Of very many, evenly chosen ones are drawn.
     *
     * @param kind the style: {@code first} or {@code second}
     * @param xs places along the horizontal axis; those that are not finite are left out
     * @param ys places along the vertical axis
     * @param names what to show under the pointer; null for nothing
     */
    public ScatterPlot points(String kind, double[] xs, double[] ys, @Nullable String[] names) {
        Markup markup = frame.markup();
        markup.open("g", "class", "points " + kind);
        double step = Math.max(1, xs.length / (double) MOST_POINTS);
        for (double i = 0; i < xs.length; i += step) {
            int point = (int) i;
            if (Double.isFinite(xs[point]) && Double.isFinite(ys[point])) {
                point(markup, xs[point], ys[point], xs.length > MOST_NAMED ? null : names[point]);
            }
        }
        markup.close();
        return this;
    }

    private void point(Markup markup, double x, double y, @Nullable String name) {
        String[] attributes = {"cx", PlotFrame.at(frame.placeX(x)), "cy", PlotFrame.at(frame.placeY(y)), "r", "3.2"};
        if (name == null) {
            markup.empty("circle", attributes);
        } else {
            markup.open("circle", attributes).element("title", name).close();
        }
    }

    /** Draws upright bars between two values of the vertical axis. */
    public ScatterPlot spans(double[] xs, double[] lower, double[] upper) {
        StringBuilder path = new StringBuilder();
        double step = Math.max(1, xs.length / (double) MOST_POINTS);
        for (double i = 0; i < xs.length; i += step) {
            int span = (int) i;
            if (Double.isFinite(lower[span]) && Double.isFinite(upper[span])) {
                path.append('M')
                        .append(PlotFrame.at(frame.placeX(xs[span])))
                        .append(' ')
                        .append(PlotFrame.at(frame.placeY(lower[span])))
                        .append('V')
                        .append(PlotFrame.at(frame.placeY(upper[span])));
            }
        }
        frame.markup().empty("path", "class", "span", "d", path.toString());
        return this;
    }

    /** Draws a line across at a value, with a note on it. */
    public ScatterPlot rule(double value, String note) {
        frame.rule(value, note);
        return this;
    }

    /** The finished picture. */
    public Markup finish() {
        return frame.finish();
    }
}
