/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.chart;

import org.firn.report.internal.html.Markup;

/** A plot of lines, with bands and rules. */
public final class LinePlot {
    private static final double LETTER = 7.4;

    private final PlotFrame frame;
    private int legendEnd;

    /** A plot without lines; the label tells what it shows to those who cannot see it. */
    public LinePlot(String label, Axis x, Axis y, int width, int height) {
        frame = new PlotFrame(label, x, y, width, height);
        legendEnd = width - 14;
    }

    /**
     * Draws a line through points; it is interrupted where a value is not finite.
     *
     * @param kind the style: {@code first}, {@code second} or {@code third}
     * @param xs places along the horizontal axis
     * @param ys places along the vertical axis
     */
    public LinePlot line(String kind, double[] xs, double[] ys) {
        frame.markup().empty("path", "class", "line " + kind, "d", path(xs, ys));
        return this;
    }

    private String path(double[] xs, double[] ys) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < xs.length; i++) {
            boolean known = Double.isFinite(xs[i]) && Double.isFinite(ys[i]);
            if (known) {
                path.append(drawing ? 'L' : 'M')
                        .append(PlotFrame.at(frame.placeX(xs[i])))
                        .append(' ')
                        .append(PlotFrame.at(frame.placeY(ys[i])));
            }
            drawing = known;
        }
        return path.toString();
    }

    /** Draws the area between two lines, all of whose values are finite. */
    public LinePlot band(double[] xs, double[] lower, double[] upper) {
        double[] back = new double[xs.length];
        double[] backX = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            back[i] = lower[xs.length - 1 - i];
            backX[i] = xs[xs.length - 1 - i];
        }
        String area = path(xs, upper) + path(backX, back).replaceFirst("M", "L") + "Z";
        frame.markup().empty("path", "class", "band", "d", area);
        return this;
    }

    /** Names a line, above the plot; the next name stands left of it. */
    public LinePlot legend(String kind, String name) {
        frame.markup().element("text", name, "class", "note end", "x", "" + legendEnd, "y", "14");
        int begin = legendEnd - (int) Math.ceil(name.length() * LETTER);
        frame.markup().empty("path", "class", "line " + kind, "d", "M" + (begin - 26) + " 10h20");
        legendEnd = begin - 44;
        return this;
    }

    /** Draws a line across at a value, with a note on it. */
    public LinePlot rule(double value, String note) {
        frame.rule(value, note);
        return this;
    }

    /** Draws a line from the bottom to the top at a value, with a note at its top. */
    public LinePlot mark(double value, String note) {
        frame.mark(value, note);
        return this;
    }

    /** The finished picture. */
    public Markup finish() {
        return frame.finish();
    }
}
