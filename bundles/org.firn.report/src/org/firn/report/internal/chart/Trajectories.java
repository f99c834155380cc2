/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.chart;

import java.util.List;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;

/** Ways in a plane, each in a panel of its own, all on the same scale. */
public final class Trajectories {
    private static final int WIDTH = 968;
    private static final int WIDEST_PANEL = 160;
    private static final int GAP = 10;
    private static final int CAPTION = 30;
    private static final int COLUMNS = 8;

    /**
     * One way.
     *
     * @param name whose it is
     * @param note what is said under its name
     * @param xs places along x, to the right
     * @param ys places along y, upwards
     */
    public record Way(String name, String note, double[] xs, double[] ys) {

        private double reach(double[] places) {
            double[] ends = ends(places);
            return ends[1] - ends[0];
        }

        private static double[] ends(double[] places) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double place : places) {
                low = Double.isFinite(place) ? Math.min(low, place) : low;
                high = Double.isFinite(place) ? Math.max(high, place) : high;
            }
            return low <= high ? new double[] {low, high} : new double[] {0, 0};
        }
    }

    private Trajectories() {}

    /**
     * Draws the panels.
     *
     * @param label what they show, for those who cannot see it
     * @param ways what to draw
     * @param unit of the places
     */
    public static Markup draw(String label, List<Way> ways, String unit) {
        int rows = (ways.size() + COLUMNS - 1) / COLUMNS;
        int columns = Math.max(1, (ways.size() + rows - 1) / Math.max(1, rows));
        int edge = Math.min(WIDEST_PANEL, (WIDTH + GAP) / columns - GAP);
        double reach = ways.stream()
                .mapToDouble(way -> Math.max(way.reach(way.xs()), way.reach(way.ys())))
                .max()
                .orElse(1);
        double scale = (edge - 28) / (reach > 0 ? reach : 1);
        double bar = Ticks.niceStep((reach > 0 ? reach : 1) / 5);
        Markup markup = new Markup();
        PlotFrame.begin(markup, label, columns * (edge + GAP) - GAP, rows * (edge + CAPTION), "plot");
        for (int i = 0; i < ways.size(); i++) {
            int left = i % columns * (edge + GAP);
            int top = i / columns * (edge + CAPTION);
            panel(markup, ways.get(i), left, top, edge, scale);
            if (i == 0) {
                bar(markup, left + 8, top + edge - 8, bar * scale, Words.number(bar) + " " + unit);
            }
        }
        return markup.close().line();
    }

    private static void panel(Markup markup, Way way, int left, int top, int edge, double scale) {
        markup.empty(
                "rect", "class", "panel", "x", "" + left, "y", "" + top, "width", "" + edge, "height", "" + edge, "rx",
                "4");
        double[] x = Way.ends(way.xs());
        double[] y = Way.ends(way.ys());
        StringBuilder path = new StringBuilder();
        double atX = 0;
        double atY = 0;
        for (int i = 0; i < way.xs().length; i++) {
            if (!Double.isFinite(way.xs()[i]) || !Double.isFinite(way.ys()[i])) {
                continue;
            }
            atX = left + edge / 2.0 + (way.xs()[i] - (x[0] + x[1]) / 2) * scale;
            atY = top + edge / 2.0 - (way.ys()[i] - (y[0] + y[1]) / 2) * scale;
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(PlotFrame.at(atX))
                    .append(' ')
                    .append(PlotFrame.at(atY));
            if (path.indexOf("L") < 0) {
                markup.empty("circle", "class", "start", "cx", PlotFrame.at(atX), "cy", PlotFrame.at(atY), "r", "3.5");
            }
        }
        markup.empty("path", "class", "line first", "d", path.toString());
        markup.empty("circle", "class", "stop", "cx", PlotFrame.at(atX), "cy", PlotFrame.at(atY), "r", "3.5");
        markup.element(
                "text",
                Words.shorten(way.name(), edge / 12),
                "class",
                "name",
                "x",
                "" + left,
                "y",
                "" + (top + edge + 14));
        markup.element("text", way.note(), "class", "tick end", "x", "" + (left + edge), "y", "" + (top + edge + 14));
    }

    private static void bar(Markup markup, double x, double y, double length, String text) {
        markup.empty(
                "path",
                "class",
                "scale",
                "d",
                "M" + PlotFrame.at(x) + " " + PlotFrame.at(y) + "h" + PlotFrame.at(length));
        markup.element("text", text, "class", "tick", "x", PlotFrame.at(x), "y", PlotFrame.at(y - 6));
    }
}
