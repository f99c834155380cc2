/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.plot;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.firn.viewer.plot.Plot;
import org.firn.viewer.plot.PlotView;
import org.firn.viewer.plot.Projection;
import org.firn.viewer.plot.Series;
import org.firn.viewer.plot.Ticks;

/** Draws a plot: titles, axes with round numbers, legend, and the values on the paper inside. */
final class PlotPainter {
    private static final int GAP = 6;
    private static final int TICK = 4;
    private static final int LETTERS_BETWEEN_TICKS = 9;

    private final GC gc;
    private final PlotColors colors;
    private final Font bold;
    private final int letter;
    private final int line;

    PlotPainter(GC gc, PlotColors colors, Font bold) {
        this.gc = gc;
        this.colors = colors;
        this.bold = bold;
        this.letter = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        this.line = gc.getFontMetrics().getHeight();
    }

    /** Where the values will be drawn in an area of this size. */
    Projection project(PlotView view, Rectangle area) {
        Ticks ticks = view.plot().y().ticks(view.y(), rows(area.height));
        int widest = 0;
        for (double value : ticks.values()) {
            widest = Math.max(widest, gc.textExtent(view.plot().y().tickLabel(ticks, value)).x);
        }
        int left = area.x + GAP + widest + GAP + TICK;
        int right = area.x + area.width - 2 * GAP - 2 * letter;
        int top = area.y + 4 * GAP + 2 * line;
        int bottom = area.y + area.height - 2 * line - 3 * GAP;
        return view.on(left, top, right - left, bottom - top);
    }

    private int rows(int height) {
        return Math.max(2, height / (3 * line));
    }

    void paint(Projection paper, Rectangle area) {
        gc.setBackground(colors.background());
        gc.fillRectangle(area);
        titles(paper, area);
        if (paper.plot().isEmpty()) {
            return;
        }
        grid(paper, area);
        new SeriesPainter(gc, colors, paper).paint();
        rules(paper);
        gc.setForeground(colors.frame());
        gc.drawRectangle(paper.left(), paper.top(), paper.width(), paper.height());
        legend(paper);
    }

    private void titles(Projection paper, Rectangle area) {
        Plot plot = paper.plot();
        int room = area.width - 2 * GAP;
        Font plain = gc.getFont();
        gc.setFont(bold);
        gc.setForeground(colors.text());
        String title = shortened(plot.title(), room);
        gc.drawText(title, area.x + GAP, area.y + GAP, true);
        int used = gc.textExtent(title).x + 3 * GAP;
        gc.setFont(plain);
        gc.setForeground(colors.faintText());
        if (plot.isEmpty()) {
            String note = plot.note().isEmpty() ? "There is nothing to be shown." : plot.note();
            gc.drawText(wrapped(note, room), area.x + GAP, area.y + 2 * GAP + line, true);
            return;
        }
        gc.drawText(shortened(plot.note(), room - used), area.x + GAP + used, area.y + GAP, true);
        gc.setForeground(colors.text());
        gc.drawText(plot.y().title(), area.x + GAP, area.y + 2 * GAP + line, true);
        Point extent = gc.textExtent(plot.x().title());
        int middle = paper.left() + (paper.width() - extent.x) / 2;
        gc.drawText(plot.x().title(), middle, area.y + area.height - line - GAP, true);
    }

    private String shortened(String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int length = text.length();
        while (length > 0 && gc.textExtent(text.substring(0, length) + "…").x > room) {
            length--;
        }
        return length == 0 ? "" : text.substring(0, length) + "…";
    }

    private String wrapped(String text, int room) {
        StringBuilder lines = new StringBuilder();
        StringBuilder current = new StringBuilder();
        for (String word : text.split(" ")) {
            if (current.length() > 0 && gc.textExtent(current + " " + word).x > room) {
                lines.append(current).append('\n');
                current.setLength(0);
            }
            current.append(current.length() == 0 ? "" : " ").append(word);
        }
        return lines.append(current).toString();
    }

    private void grid(Projection paper, Rectangle area) {
        Plot plot = paper.plot();
        Ticks vertical = plot.y().ticks(paper.y(), rows(area.height));
        for (double value : vertical.values()) {
            int at = (int) Math.round(paper.row(value));
            gc.setForeground(colors.grid());
            gc.drawLine(paper.left(), at, paper.left() + paper.width(), at);
            gc.setForeground(colors.text());
            String label = plot.y().tickLabel(vertical, value);
            gc.drawText(label, paper.left() - GAP - gc.textExtent(label).x, at - line / 2, true);
        }
        Ticks across = plot.x().ticks(paper.x(), Math.max(2, paper.width() / (LETTERS_BETWEEN_TICKS * letter)));
        int bottom = paper.top() + paper.height();
        int free = Integer.MIN_VALUE;
        for (double value : across.values()) {
            int at = (int) Math.round(paper.column(value));
            gc.setForeground(colors.grid());
            gc.drawLine(at, paper.top(), at, bottom + TICK);
            String label = plot.x().tickLabel(across, value);
            int width = gc.textExtent(label).x;
            if (at - width / 2 > free) {
                gc.setForeground(colors.text());
                gc.drawText(label, at - width / 2, bottom + TICK + 1, true);
                free = at + width / 2 + letter;
            }
        }
    }

    private void rules(Projection paper) {
        gc.setLineStyle(SWT.LINE_DASH);
        for (Plot.Rule rule : paper.plot().rules()) {
            gc.setForeground(colors.faintText());
            int width = gc.textExtent(rule.label()).x;
            if (rule.vertical() && paper.x().contains(rule.value())) {
                int at = (int) Math.round(paper.column(rule.value()));
                gc.drawLine(at, paper.top(), at, paper.top() + paper.height());
                boolean isFull = at + GAP + width > paper.left() + paper.width();
                int from = isFull ? at - GAP - width : at + GAP;
                gc.drawText(rule.label(), from, paper.top() + GAP / 2, true);
            } else if (!rule.vertical() && paper.y().contains(rule.value())) {
                int at = (int) Math.round(paper.row(rule.value()));
                gc.drawLine(paper.left(), at, paper.left() + paper.width(), at);
                gc.drawText(rule.label(), paper.left() + GAP, at - line - 1, true);
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** Above the paper, at its right end; not more than there is room for. */
    private void legend(Projection paper) {
        List<Series> series = paper.plot().series();
        int at = paper.left() + paper.width();
        int y = paper.top() - line - 2 * GAP;
        int end = paper.left() + gc.textExtent(paper.plot().y().title()).x;
        for (int i = series.size() - 1; i >= 0; i--) {
            String name = series.get(i).name();
            int width = gc.textExtent(name).x + 4 * letter;
            if (name.isEmpty() || at - width < end) {
                continue;
            }
            at -= width;
            gc.setForeground(colors.text());
            gc.drawText(name, at + 3 * letter, y, true);
            gc.setBackground(colors.series(i));
            gc.fillRectangle(at + letter / 2, y + line / 2 - 1, 2 * letter, 3);
        }
    }
}
