/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.plot;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.firn.viewer.plot.Projection;
import org.firn.viewer.plot.Range;
import org.firn.viewer.plot.Readout;

/** What the mouse does in a plot. */
final class PlotMouse {
    private static final double STEP = 0.8;
    private static final int LEAST_DRAG = 5;

    private final PlotWidget widget;
    private @Nullable Point start;
    private boolean isMoving;
    private boolean isZooming;

    PlotMouse(PlotWidget widget) {
        this.widget = widget;
        widget.addListener(SWT.MouseDown, this::down);
        widget.addListener(SWT.MouseMove, this::move);
        widget.addListener(SWT.MouseUp, this::up);
        widget.addListener(SWT.MouseExit, event -> widget.point(null));
        widget.addListener(SWT.MouseDoubleClick, event -> reset());
        widget.addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    private void reset() {
        widget.view().reset();
        widget.redraw();
    }

    private void down(Event event) {
        widget.forceFocus();
        boolean isOnPaper = widget.paper().contains(event.x, event.y);
        if (isOnPaper && event.button <= 2) {
            start = new Point(event.x, event.y);
            isMoving = event.button == 2 || (event.stateMask & SWT.MOD1) != 0;
            isZooming = !widget.choosesRanges() || (event.stateMask & SWT.SHIFT) != 0;
        }
    }

    private void move(Event event) {
        Point from = start;
        Projection paper = widget.paper();
        if (from == null) {
            widget.point(Readout.at(paper, event.x, event.y).orElse(null));
        } else if (isMoving) {
            widget.view()
                    .pan((double) (from.x - event.x) / paper.width(), (double) (event.y - from.y) / paper.height());
            start = new Point(event.x, event.y);
            widget.redraw();
        } else {
            widget.rubber(frame(paper, from, event));
        }
    }

    private Rectangle frame(Projection paper, Point from, Event event) {
        int left = Math.min(from.x, event.x);
        int width = Math.abs(from.x - event.x);
        return isZooming
                ? new Rectangle(left, Math.min(from.y, event.y), width, Math.abs(from.y - event.y))
                : new Rectangle(left, paper.top(), width, paper.height());
    }

    private void up(Event event) {
        Point from = start;
        start = null;
        if (from == null || isMoving) {
            return;
        }
        Projection paper = widget.paper();
        Rectangle frame = frame(paper, from, event);
        widget.rubber(null);
        if (frame.width < LEAST_DRAG) {
            if (!isZooming) {
                widget.choose(null);
            }
        } else if (!isZooming) {
            widget.choose(new Range(
                    Math.max(paper.x().from(), paper.xAt(frame.x)),
                    Math.min(paper.x().to(), paper.xAt(frame.x + frame.width))));
        } else if (frame.height >= LEAST_DRAG) {
            widget.view()
                    .zoomTo(
                            new Range(paper.xAt(frame.x), paper.xAt(frame.x + frame.width)),
                            new Range(paper.yAt(frame.y + frame.height), paper.yAt(frame.y)));
            widget.redraw();
        }
    }

    /** Zooms around the pointer; with Shift, along the horizontal axis only. */
    private void wheel(Event event) {
        Projection paper = widget.paper();
        if (!paper.contains(event.x, event.y) || event.count == 0) {
            return;
        }
        event.doit = false;
        double factor = event.count > 0 ? STEP : 1 / STEP;
        Range y = widget.view().y();
        double right = (double) (event.x - paper.left()) / paper.width();
        double up = 1 - (double) (event.y - paper.top()) / paper.height();
        boolean isHorizontal = (event.stateMask & SWT.SHIFT) != 0;
        widget.view().zoom(factor, right, up);
        if (isHorizontal) {
            Range x = widget.view().x();
            widget.view().back();
            widget.view().zoomTo(x, y);
        }
        widget.point(null);
    }
}
