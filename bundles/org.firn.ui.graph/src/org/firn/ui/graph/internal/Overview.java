/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.firn.ui.graph.internal.figures.GraphTheme;
import org.firn.ui.graph.internal.parts.Diagram;
import org.firn.ui.graph.internal.parts.DiagramNode;

/**
 * The whole graph in a corner, a dot of its state's colour for each node, with a frame around what is seen, which
 * follows the mouse. It draws the nodes itself: a picture of all figures takes too long for thousands of them.
 */
final class Overview {
    private static final int MARGIN = 6;
    private final Canvas canvas;
    private final ScalableFreeformRootEditPart root;
    private final GraphTheme theme;
    private Diagram diagram;
    private Rectangle extent = new Rectangle(0, 0, 1, 1);
    private double scale = 1;
    private boolean wanted = true;

    Overview(Composite parent, ScalableFreeformRootEditPart root, GraphTheme theme, Diagram empty) {
        this.root = root;
        this.theme = theme;
        diagram = empty;
        canvas = new Canvas(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        canvas.setBackground(theme.background());
        canvas.setToolTipText("The whole graph; drag the frame to move");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::go);
        canvas.addListener(SWT.MouseMove, this::go);
        viewport().addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, event -> redraw());
        root.getZoomManager().addZoomListener(to -> redraw());
    }

    /** Its control. */
    Canvas control() {
        return canvas;
    }

    /** Shows a diagram as it is now. */
    void show(Diagram shown) {
        diagram = shown;
        redraw();
    }

    /** Shows or hides it for good. */
    void toggle() {
        wanted = !wanted;
        redraw();
    }

    /** It is of no use, and in the way, while all is seen anyway. */
    private void redraw() {
        if (canvas.isDisposed()) {
            return;
        }
        measure();
        double zoom = root.getZoomManager().getZoom();
        boolean isLarge = extent.width * zoom > viewport().getClientArea().width
                || extent.height * zoom > viewport().getClientArea().height;
        canvas.setVisible(wanted && isLarge);
        canvas.redraw();
    }

    private Viewport viewport() {
        return (Viewport) root.getFigure();
    }

    private void measure() {
        Rectangle all = null;
        for (DiagramNode node : diagram.nodes()) {
            Rectangle at = new Rectangle(node.spot().x(), node.spot().y(), theme.nodeWidth(), theme.nodeHeight());
            if (all == null) {
                all = at;
            } else {
                all.union(at);
            }
        }
        extent = all == null ? new Rectangle(0, 0, 1, 1) : all;
        double wide = (double) (canvas.getClientArea().width - 2 * MARGIN) / extent.width;
        double high = (double) (canvas.getClientArea().height - 2 * MARGIN) / extent.height;
        scale = Math.min(0.25, Math.min(wide, high));
    }

    private void paint(GC gc) {
        measure();
        for (DiagramNode node : diagram.nodes()) {
            gc.setBackground(theme.state(node.node().status()));
            gc.fillRectangle(
                    x(node.spot().x()),
                    y(node.spot().y()),
                    Math.max(2, (int) (theme.nodeWidth() * scale)),
                    Math.max(2, (int) (theme.nodeHeight() * scale)));
        }
        double zoom = root.getZoomManager().getZoom();
        Point view = viewport().getViewLocation();
        gc.setForeground(theme.foreground());
        gc.setLineWidth(2);
        gc.drawRectangle(
                x(view.x / zoom), y(view.y / zoom), (int) (viewport().getClientArea().width / zoom * scale), (int)
                        (viewport().getClientArea().height / zoom * scale));
    }

    private int x(double x) {
        return MARGIN + (int) Math.round((x - extent.x) * scale);
    }

    private int y(double y) {
        return MARGIN + (int) Math.round((y - extent.y) * scale);
    }

    private void go(Event event) {
        boolean isDrag = event.type == SWT.MouseMove && (event.stateMask & SWT.BUTTON1) != 0;
        if (!isDrag && (event.type != SWT.MouseDown || event.button != 1)) {
            return;
        }
        double zoom = root.getZoomManager().getZoom();
        int x = (int) (((event.x - MARGIN) / scale + extent.x) * zoom);
        int y = (int) (((event.y - MARGIN) / scale + extent.y) * zoom);
        FigureCanvas graph = (FigureCanvas) root.getViewer().getControl();
        graph.scrollTo(x - viewport().getClientArea().width / 2, y - viewport().getClientArea().height / 2);
    }
}
