/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.Optional;

/**
 * What is under the mouse.
 *
 * @param text the values with their units
 * @param column where the value lies, px
 * @param row where the value lies, px
 */
public record Readout(String text, double column, double row) {
    private static final double NEAR = 12;

    /**
     * The value nearest to the mouse, or the place itself when none is near.
     *
     * @return empty when the mouse is not on the paper
     */
    public static Optional<Readout> at(Projection paper, int column, int row) {
        if (!paper.contains(column, row) || paper.plot().isEmpty()) {
            return Optional.empty();
        }
        Optional<Readout> bar = bar(paper, column);
        if (bar.isPresent()) {
            return bar;
        }
        return Optional.of(nearest(paper, column, row).orElseGet(() -> place(paper, column, row)));
    }

    private static Readout place(Projection paper, int column, int row) {
        double x = paper.xAt(column);
        double y = paper.yAt(row);
        String counted = paper.plot()
                .density()
                .map(density -> ": " + NumberText.count(density.countAt(x, y)) + " rows")
                .orElse("");
        return new Readout(text(paper.plot(), x, y) + counted, column, row);
    }

    private static String text(Plot plot, double x, double y) {
        return plot.x().text(x) + ", " + plot.y().text(y);
    }

    private static Optional<Readout> bar(Projection paper, int column) {
        double x = paper.xAt(column);
        for (Series series : paper.plot().series()) {
            for (int i = 0; series.style() == Series.Style.BARS && i < series.size(); i++) {
                double from = series.x(i) - series.barWidth() / 2;
                double to = series.x(i) + series.barWidth() / 2;
                if (x >= from && x < to) {
                    String text = barText(paper.plot(), from, to, series.y(i));
                    return Optional.of(new Readout(text, column, paper.row(series.y(i))));
                }
            }
        }
        return Optional.empty();
    }

    private static String barText(Plot plot, double from, double to, double height) {
        boolean isWhole = plot.x().kind() == Axis.Kind.WHOLE;
        String place = isWhole
                ? NumberText.of((from + to) / 2, 6)
                : NumberText.of(from, 4) + " – " + plot.x().text(to);
        return place + ": " + plot.y().text(height);
    }

    private static Optional<Readout> nearest(Projection paper, int column, int row) {
        Readout best = null;
        double least = NEAR * NEAR;
        for (Series series : paper.plot().series()) {
            for (int i = 0; i < series.size(); i++) {
                double dx = paper.column(series.x(i)) - column;
                double dy = paper.row(series.y(i)) - row;
                double distance = dx * dx + dy * dy;
                if (distance < least) {
                    least = distance;
                    String name = series.name().isEmpty() ? "" : series.name() + ": ";
                    best = new Readout(name + text(paper.plot(), series.x(i), series.y(i)), column + dx, row + dy);
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
