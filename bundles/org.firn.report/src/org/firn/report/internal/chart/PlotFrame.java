/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.chart;

import java.util.Locale;
import org.firn.report.internal.html.Markup;

/**
 * The paper of a plot: axes with round numbers, titles and units, and the places of values. What is drawn on it is
 * written to {@link #markup()} and ended with {@link #finish()}. Colours come from the style sheet of the page, so that
 * the plots fit light and dark.
 */
public final class PlotFrame {
    private static final int LEFT = 52;
    private static final int RIGHT = 14;
    private static final int TOP = 30;
    private static final int BOTTOM = 42;

    private final Axis x;
    private final Axis y;
    private final int width;
    private final int height;
    private final Markup markup = new Markup();

    /**
     * Draws the axes.
     *
     * @param label what the plot shows, for those who cannot see it
     * @param x the horizontal axis
     * @param y the vertical axis
     * @param width of the whole in px
     * @param height of the whole in px
     */
    public PlotFrame(String label, Axis x, Axis y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        begin(markup, label, width, height, "plot");
        vertical();
        horizontal();
    }

    /** Begins a picture of its own size that shrinks with the page. */
    public static void begin(Markup markup, String label, int width, int height, String kind) {
        markup.open(
                "svg",
                "class",
                kind,
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                "" + width,
                "height",
                "" + height,
                "role",
                "img",
                "aria-label",
                label);
    }

    private void vertical() {
        markup.element("text", y.title(), "class", "title", "x", "2", "y", "14");
        for (double value : y.ticks().values()) {
            String at = at(placeY(value));
            markup.empty(
                    "path", "class", value == 0 ? "axis" : "grid", "d", "M" + LEFT + " " + at + "H" + (width - RIGHT));
            markup.element(
                    "text", y.label(value), "class", "tick end", "x", "" + (LEFT - 8), "y", at(placeY(value) + 4));
        }
    }

    private void horizontal() {
        int base = height - BOTTOM;
        markup.empty("path", "class", "axis", "d", "M" + LEFT + " " + base + "H" + (width - RIGHT));
        for (double value : x.ticks().values()) {
            String at = at(placeX(value));
            markup.empty("path", "class", "axis", "d", "M" + at + " " + base + "v4");
            markup.element("text", x.label(value), "class", "tick mid", "x", at, "y", "" + (base + 17));
        }
        markup.element(
                "text", x.title(), "class", "title mid", "x", "" + (LEFT + width - RIGHT) / 2, "y", "" + (height - 7));
    }

    /** The paper, to be drawn on. */
    public Markup markup() {
        return markup;
    }

    /** Where a value of the horizontal axis lies. */
    public double placeX(double value) {
        return x.place(value, LEFT, width - RIGHT);
    }

    /** Where a value of the vertical axis lies; upwards is more. */
    public double placeY(double value) {
        return y.place(value, height - BOTTOM, TOP);
    }

    /** Where the horizontal axis is. */
    public double base() {
        return height - BOTTOM;
    }

    /** The room for data from left to right, in px. */
    public int room() {
        return width - LEFT - RIGHT;
    }

    /** Draws a line across at a value, with a note on it. */
    public PlotFrame rule(double value, String note) {
        String at = at(placeY(value));
        markup.empty("path", "class", "rule", "d", "M" + LEFT + " " + at + "H" + (width - RIGHT));
        markup.element("text", note, "class", "note end", "x", "" + (width - RIGHT - 2), "y", at(placeY(value) - 5));
        return this;
    }

    /** Draws a line from the bottom to the top at a value, with a note at its top. */
    public PlotFrame mark(double value, String note) {
        double at = placeX(value);
        boolean late = at > width - RIGHT - 120;
        markup.empty("path", "class", "rule", "d", "M" + at(at) + " " + TOP + "V" + (height - BOTTOM));
        markup.element(
                "text", note, "class", late ? "note end" : "note", "x", at(at + (late ? -5 : 5)), "y", "" + (TOP + 9));
        return this;
    }

    /** The finished picture. */
    public Markup finish() {
        return markup.close().line();
    }

    /** A place in the picture as text, precise to a tenth of a pixel. */
    public static String at(double place) {
        double tenths = Math.rint(place * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : String.format(Locale.ROOT, "%.1f", tenths);
    }
}
