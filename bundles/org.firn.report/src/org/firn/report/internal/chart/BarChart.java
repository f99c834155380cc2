/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.chart;

import java.util.Arrays;
import java.util.List;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;

/** A bar for each of a few named things, upright, in their order. */
public final class BarChart {
    /** More things than this are better shown by a {@link Histogram}. */
    public static final int MOST_BARS = 40;

    private static final int WIDEST = 34;
    private static final double LETTER = 7.2;
    private static final int MOST_LETTERS = 12;

    private BarChart() {}

    /**
     * Draws the bars.
     *
     * @param label what it shows, for those who cannot see it
     * @param names the things
     * @param values a value for each, not negative; those that are not finite have no bar
     * @param y the vertical axis, from zero
     * @param thing what the bars stand for, such as {@code Micrograph}
     * @param width of the whole in px
     * @param height of the whole in px
     */
    public static Markup draw(
            String label, List<String> names, double[] values, Axis y, String thing, int width, int height) {
        Axis x = new Axis(thing, 0, values.length, new Ticks(1, List.of()));
        PlotFrame frame = new PlotFrame(label, x, y, width, height);
        Markup markup = frame.markup();
        double slot = frame.room() / (double) Math.max(1, values.length);
        int longest = Math.min(
                MOST_LETTERS, names.stream().mapToInt(String::length).max().orElse(1));
        int every = (int) Math.ceil(longest * LETTER / slot);
        markup.open("g", "class", "bars");
        double bar = Math.min(WIDEST, slot * 0.72);
        for (int i = 0; i < values.length; i++) {
            if (Double.isFinite(values[i])) {
                double top = frame.placeY(values[i]);
                markup.open(
                        "rect",
                        "x",
                        PlotFrame.at(frame.placeX(i + 0.5) - bar / 2),
                        "y",
                        PlotFrame.at(top),
                        "width",
                        PlotFrame.at(bar),
                        "height",
                        PlotFrame.at(frame.base() - top));
                markup.element("title", names.get(i) + ": " + Words.number(values[i]))
                        .close();
            }
        }
        markup.close();
        for (int i = 0; i < values.length; i += every) {
            markup.element(
                    "text",
                    ending(names.get(i), MOST_LETTERS),
                    "class",
                    "tick mid",
                    "x",
                    PlotFrame.at(frame.placeX(i + 0.5)),
                    "y",
                    PlotFrame.at(frame.base() + 17));
        }
        return frame.finish();
    }

    /** The end of a name, which is what differs among files of one series. */
    private static String ending(String name, int characters) {
        return name.length() <= characters ? name : "…" + name.substring(name.length() - characters + 1);
    }

    /** The greatest finite value, 0 when there is none. */
    public static double greatest(double... values) {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
    }
}
