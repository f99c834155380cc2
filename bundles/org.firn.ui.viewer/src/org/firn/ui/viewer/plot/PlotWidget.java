/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.plot;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.firn.viewer.plot.Axis;
import org.firn.viewer.plot.Plot;
import org.firn.viewer.plot.PlotView;
import org.firn.viewer.plot.Projection;
import org.firn.viewer.plot.Range;
import org.firn.viewer.plot.Readout;

/**
 * A plot that can be zoomed (drag, wheel, + and -), moved (drag with Ctrl or the middle button, arrows), shown whole
 * again (double click, Home) and copied as a picture or as values. Where ranges can be chosen, dragging chooses, and
 * dragging with Shift zooms.
 */
public final class PlotWidget extends Canvas {
    private static final int GAP = 6;

    private final PlotView view;
    private final PlotMouse mouse;
    private @Nullable Readout readout;
    private @Nullable Rectangle rubber;
    private Axis.Kind linear = Axis.Kind.LINEAR;
    private boolean choosesRanges;
    private Consumer<Optional<Range>> onChoice = range -> {};

    /** Shows a plot. */
    public PlotWidget(Composite parent, Plot plot) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.view = new PlotView(plot);
        this.mouse = new PlotMouse(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        new PlotKeys(this);
        PlotMenu.create(this);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result =
                        "Plot: " + view.plot().title() + ". " + view.plot().note();
            }
        });
    }

    /** The keys of the plot stay here; Tab and Shift+Tab go on. */
    private void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_ESCAPE;
    }

    /** Shows another plot; what was zoomed stays so when it has the same axes. */
    public void show(Plot plot) {
        checkWidget();
        view.show(plot);
        readout = null;
        redraw();
    }

    /** What is seen of the plot; after a change, {@link #redraw()}. */
    public PlotView view() {
        return view;
    }

    /**
     * Lets the user choose parts of the horizontal axis.
     *
     * @param listener is told each choice, and that there is none any more
     */
    public void chooseRanges(Consumer<Optional<Range>> listener) {
        choosesRanges = true;
        onChoice = listener;
    }

    boolean choosesRanges() {
        return choosesRanges;
    }

    /** Chooses a part of the horizontal axis, as if the user did; null for none. */
    public void choose(@Nullable Range range) {
        view.choose(range);
        onChoice.accept(view.chosen());
        redraw();
    }

    /** Lays the vertical axis out by ratios, or by differences again. */
    public void setLogarithmic(boolean logarithmic) {
        Plot plot = view.plot();
        if (!plot.y().isLogarithmic()) {
            linear = plot.y().kind();
        }
        view.show(plot.withAxes(plot.x(), plot.y().as(logarithmic ? Axis.Kind.LOGARITHMIC : linear)));
        redraw();
    }

    void point(@Nullable Readout now) {
        readout = now;
        redraw();
    }

    /** Shows the frame of what is being dragged; null for none. */
    void rubber(@Nullable Rectangle frame) {
        rubber = frame;
        redraw();
    }

    /** Where values lie now. */
    public Projection paper() {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            return painter(gc).project(view, getClientArea());
        } finally {
            gc.dispose();
        }
    }

    private PlotPainter painter(GC gc) {
        return new PlotPainter(gc, colors(), JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        PlotPainter painter = painter(gc);
        Projection paper = painter.project(view, area);
        painter.paint(paper, area);
        chosen(gc, paper);
        rubber(gc, paper);
        if (readout != null && rubber == null) {
            readout(gc, readout, area);
        }
        if (isFocusControl()) {
            gc.drawFocus(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
        }
    }

    private void chosen(GC gc, Projection paper) {
        Range range = view.chosen().orElse(null);
        if (range != null) {
            int left = (int) Math.max(paper.left(), Math.round(paper.column(range.from())));
            int right = (int) Math.min(paper.left() + paper.width(), Math.round(paper.column(range.to())));
            shade(gc, new Rectangle(left, paper.top(), Math.max(1, right - left), paper.height()));
            gc.setForeground(colors().text());
            gc.drawLine(left, paper.top(), left, paper.top() + paper.height());
            gc.drawLine(right, paper.top(), right, paper.top() + paper.height());
        }
    }

    private void rubber(GC gc, Projection paper) {
        Rectangle frame = rubber;
        if (frame != null) {
            shade(gc, frame.intersection(new Rectangle(paper.left(), paper.top(), paper.width(), paper.height())));
        }
    }

    private void shade(GC gc, Rectangle frame) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setAlpha(80);
        gc.fillRectangle(frame);
        gc.setAlpha(255);
        gc.drawRectangle(frame.x, frame.y, Math.max(0, frame.width - 1), Math.max(0, frame.height - 1));
    }

    private void readout(GC gc, Readout shown, Rectangle area) {
        Point extent = gc.textExtent(shown.text());
        int x = (int) Math.min(shown.column() + 2 * GAP, area.x + area.width - extent.x - 2 * GAP);
        int y = (int) Math.max(shown.row() - extent.y - 2 * GAP, area.y + GAP);
        gc.setForeground(colors().text());
        gc.drawOval((int) Math.round(shown.column()) - 4, (int) Math.round(shown.row()) - 4, 8, 8);
        gc.setBackground(colors().background());
        gc.setAlpha(225);
        gc.fillRectangle(x - GAP / 2, y, extent.x + GAP, extent.y);
        gc.setAlpha(255);
        gc.drawText(shown.text(), x, y, true);
    }

    /** The plot as it is seen, without what is under the mouse; the caller disposes it. */
    public Image picture() {
        Rectangle area = getClientArea();
        Image image = new Image(getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
        GC gc = new GC(image);
        try {
            gc.setFont(getFont());
            PlotPainter painter = painter(gc);
            painter.paint(painter.project(view, area), area);
        } finally {
            gc.dispose();
        }
        return image;
    }

    /** Those of now: the desktop may have changed between light and dark. */
    private PlotColors colors() {
        return new PlotColors(this);
    }

    PlotMouse mouse() {
        return mouse;
    }
}
