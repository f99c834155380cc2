/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.plot;

import java.util.BitSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.firn.viewer.plot.Density;
import org.firn.viewer.plot.Projection;
import org.firn.viewer.plot.Series;

/** Draws values on the paper of a plot. */
final class SeriesPainter {
    private static final int DOT = 5;
    private static final int SMALL_DOT = 3;
    private static final int MANY = 2000;
    private static final int WIDE_BAR = 8;
    private static final double FAR = 30_000;

    private final GC gc;
    private final PlotColors colors;
    private final Projection paper;

    SeriesPainter(GC gc, PlotColors colors, Projection paper) {
        this.gc = gc;
        this.colors = colors;
        this.paper = paper;
    }

    void paint() {
        Rectangle clip = gc.getClipping();
        Rectangle inside = new Rectangle(paper.left(), paper.top(), paper.width() + 1, paper.height() + 1);
        gc.setClipping(inside.intersection(clip));
        paper.plot().density().ifPresent(this::density);
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < paper.plot().series().size(); i++) {
            gc.setForeground(colors.series(i));
            gc.setBackground(colors.series(i));
            draw(paper.plot().series().get(i).thinned(paper.x(), paper.width()));
        }
        gc.setAntialias(SWT.DEFAULT);
        gc.setClipping(clip);
    }

    private void draw(Series series) {
        switch (series.style()) {
            case LINE -> line(series, false);
            case STEPS -> line(series, true);
            case LINE_WITH_POINTS -> {
                line(series, false);
                points(series);
            }
            case POINTS -> points(series);
            case BARS -> bars(series);
        }
    }

    private void line(Series series, boolean steps) {
        gc.setLineWidth(2);
        for (int i = 1; i < series.size(); i++) {
            double fromX = paper.column(series.x(i - 1));
            double fromY = paper.row(series.y(i - 1));
            double toX = paper.column(series.x(i));
            double toY = paper.row(series.y(i));
            if (isNear(fromX) && isNear(fromY) && isNear(toX) && isNear(toY)) {
                gc.drawLine(round(fromX), round(fromY), round(toX), round(steps ? fromY : toY));
                if (steps) {
                    gc.drawLine(round(toX), round(fromY), round(toX), round(toY));
                }
            }
        }
        gc.setLineWidth(1);
    }

    /** Far outside, drawing systems run out of bits; NaN is not near anything. */
    private static boolean isNear(double pixel) {
        return Math.abs(pixel) < FAR;
    }

    private static int round(double pixel) {
        return (int) Math.round(pixel);
    }

    private void points(Series series) {
        int size = series.size() > MANY ? SMALL_DOT : DOT;
        BitSet drawn = new BitSet();
        for (int i = 0; i < series.size(); i++) {
            double x = paper.column(series.x(i));
            double y = paper.row(series.y(i));
            if (isNear(x) && isNear(y) && paper.contains(round(x), round(y))) {
                int pixel = (round(y) - paper.top()) * (paper.width() + 1) + round(x) - paper.left();
                if (!drawn.get(pixel)) {
                    drawn.set(pixel);
                    gc.fillOval(round(x) - size / 2, round(y) - size / 2, size, size);
                }
            }
        }
    }

    private void bars(Series series) {
        boolean isLogarithmic = paper.plot().y().isLogarithmic();
        double base = isLogarithmic ? paper.top() + paper.height() : paper.row(0);
        for (int i = 0; i < series.size(); i++) {
            int left = round(paper.column(series.x(i) - series.barWidth() / 2));
            int right = round(paper.column(series.x(i) + series.barWidth() / 2));
            double top = paper.row(series.y(i));
            if (series.y(i) != 0 && isNear(top) && right >= paper.left() && left <= paper.left() + paper.width()) {
                int gap = right - left > WIDE_BAR ? 1 : 0;
                int y = round(Math.min(top, base));
                int height = Math.max(1, round(Math.abs(base - top)));
                gc.fillRectangle(left, y, Math.max(1, right - left - gap), height);
            }
        }
    }

    private void density(Density density) {
        PaletteData palette = new PaletteData(0xff0000, 0xff00, 0xff);
        ImageData pixels = new ImageData(density.columns(), density.rows(), 24, palette);
        for (int column = 0; column < density.columns(); column++) {
            for (int row = 0; row < density.rows(); row++) {
                int pixel = palette.getPixel(colors.shade(density.shade(column, row)));
                pixels.setPixel(column, density.rows() - 1 - row, pixel);
            }
        }
        Image image = new Image(gc.getDevice(), pixels);
        try {
            int left = round(clamp(paper.column(density.x().from())));
            int right = round(clamp(paper.column(density.x().to())));
            int top = round(clamp(paper.row(density.y().to())));
            int bottom = round(clamp(paper.row(density.y().from())));
            gc.setInterpolation(SWT.NONE);
            gc.drawImage(
                    image,
                    0,
                    0,
                    density.columns(),
                    density.rows(),
                    left,
                    top,
                    Math.max(1, right - left),
                    Math.max(1, bottom - top));
        } finally {
            image.dispose();
        }
    }

    private static double clamp(double pixel) {
        return Math.max(-FAR, Math.min(FAR, pixel));
    }
}
