/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.preview;

import java.util.Optional;
import org.firn.viewer.plot.Plot;
import org.firn.viewer.plot.Projection;
import org.firn.viewer.plot.Series;

/** A plot without words, in colours that can be seen on a light and on a dark ground. */
final class CurvePreview {
    private static final int[] COLOURS = {0x2f7fd0, 0xe08a2c, 0x3aa655};
    private static final int GREY = 0x909090;
    private static final double LINE = 2.4;
    private static final double DOT = 5;
    private static final double RULE = 1;
    private static final int MARGIN = 4;

    private final Projection paper;
    private final int side;
    private final int[] argb;

    private CurvePreview(Plot plot, int side) {
        this.side = side;
        int length = side - 2 * MARGIN;
        paper = new Projection(plot, plot.xRange(), plot.yRange(), MARGIN, MARGIN, length, length);
        argb = new int[side * side];
    }

    static Optional<Preview> of(Plot plot, int side) {
        if (plot.isEmpty()) {
            return Optional.empty();
        }
        CurvePreview drawing = new CurvePreview(plot, side);
        drawing.drawFrame();
        for (Plot.Rule rule : plot.rules()) {
            drawing.draw(rule);
        }
        for (int i = plot.series().size() - 1; i >= 0; i--) {
            drawing.draw(plot.series().get(i), COLOURS[i % COLOURS.length]);
        }
        return Optional.of(new Preview(side, drawing.argb));
    }

    private void drawFrame() {
        double last = side - 1.0 - MARGIN;
        stroke(MARGIN, MARGIN, MARGIN, last, RULE, GREY);
        stroke(MARGIN, last, last, last, RULE, GREY);
    }

    private void draw(Plot.Rule rule) {
        double last = side - 1.0 - MARGIN;
        if (rule.vertical()) {
            double x = paper.column(rule.value());
            stroke(x, MARGIN, x, last, RULE, GREY);
        } else {
            double y = paper.row(rule.value());
            stroke(MARGIN, y, last, y, RULE, GREY);
        }
    }

    private void draw(Series all, int colour) {
        Series series = all.thinned(paper.x(), side);
        double zero = Math.min(side - 1.0 - MARGIN, paper.row(0));
        for (int i = 0; i < series.size(); i++) {
            double x = paper.column(series.x(i));
            double y = paper.row(series.y(i));
            switch (series.style()) {
                case POINTS -> stroke(x, y, x, y, DOT, colour);
                case BARS -> stroke(x, zero, x, y, Math.max(1, width(series)), colour);
                default -> {
                    if (i > 0) {
                        stroke(paper.column(series.x(i - 1)), paper.row(series.y(i - 1)), x, y, LINE, colour);
                    }
                }
            }
        }
    }

    private double width(Series series) {
        return paper.column(series.barWidth()) - paper.column(0);
    }

    /** A line with round ends; each pixel gets as much of the colour as its distance to the line says. */
    private void stroke(double x0, double y0, double x1, double y1, double width, int colour) {
        if (!Double.isFinite(x0 + y0 + x1 + y1)) {
            return;
        }
        double reach = width / 2 + 1;
        int bottom = (int) Math.min(side - 1.0, Math.max(y0, y1) + reach);
        int right = (int) Math.min(side - 1.0, Math.max(x0, x1) + reach);
        for (int y = (int) Math.max(0, Math.min(y0, y1) - reach); y <= bottom; y++) {
            for (int x = (int) Math.max(0, Math.min(x0, x1) - reach); x <= right; x++) {
                double cover = width / 2 + 0.5 - distance(x, y, x0, y0, x1, y1);
                blend(y * side + x, Math.min(1, cover), colour);
            }
        }
    }

    private static double distance(double x, double y, double x0, double y0, double x1, double y1) {
        double square = (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
        double along = square == 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / square;
        double part = Math.max(0, Math.min(1, along));
        return Math.hypot(x - x0 - part * (x1 - x0), y - y0 - part * (y1 - y0));
    }

    private void blend(int pixel, double cover, int colour) {
        if (cover <= 0) {
            return;
        }
        int below = argb[pixel];
        int alpha = (int) Math.max(below >>> 24, Math.rint(cover * 255));
        int mixed = alpha << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            // on nothing the colour stays pure, and only its transparency tells how much there is of it
            double old = below >>> 24 == 0 ? colour >> shift & 0xff : below >> shift & 0xff;
            mixed |= (int) Math.rint(old + cover * ((colour >> shift & 0xff) - old)) << shift;
        }
        argb[pixel] = mixed;
    }
}
