/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.volume;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.firn.ui.viewer.image.ScreenImages;
import org.firn.viewer.volume.Mesh;
import org.firn.viewer.volume.MeshRenderer;
import org.firn.viewer.volume.Trackball;
import org.firn.viewer.volume.VolumeModel;

/**
 * The surface of a volume at a level. A drag turns it as a ball, the arrow keys by steps, the wheel zooms, Home and 0
 * show it from the front. Large surfaces are coarse while they are turned.
 */
final class SurfaceCanvas extends Canvas {
    private static final double WHEEL_STEP = 1.15;
    private static final double KEY_STEP = Math.PI / 24;
    /** More triangles are not drawn while the user drags: they would take more than a frame's time. */
    private static final int QUICK = 400_000;

    private final VolumeModel model;
    private final MeshRenderer renderer = new MeshRenderer();
    private final ScreenImages screen;
    private Trackball view = Trackball.FRONT.turned(1, 0, 0, -Math.PI / 3).turned(0, 1, 0, Math.PI / 8);
    /** 0 until a surface has come, which is then shown as large as it fits. */
    private double zoom;

    private int rgb = 0x8fb3e0;
    private @Nullable Point from;

    SurfaceCanvas(Composite parent, VolumeModel model) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.model = model;
        screen = new ScreenImages(this, 1);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> {
            setFocus();
            from = event.button == 1 ? new Point(event.x, event.y) : null;
        });
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, event -> {
            from = null;
            redraw();
        });
        addListener(SWT.MouseWheel, event -> zoomBy(event.count));
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    Trackball view() {
        return view;
    }

    void setColour(int colour) {
        rgb = colour;
        redraw();
    }

    private void zoomBy(int direction) {
        fit();
        zoom = Math.max(0.2, Math.min(20, zoom * Math.pow(WHEEL_STEP, Integer.signum(direction))));
        redraw();
    }

    private void fit() {
        int[] size = model.size();
        double reach = model.mesh(true).reach((size[0] - 1) / 2.0, (size[1] - 1) / 2.0, (size[2] - 1) / 2.0);
        if (zoom == 0 && reach > 0) {
            zoom = 0.45 * Math.sqrt((double) size[0] * size[0] + size[1] * size[1] + size[2] * size[2]) / reach;
        }
    }

    private void drag(Event event) {
        @Nullable Point start = from;
        if (start == null) {
            return;
        }
        Rectangle area = getClientArea();
        double radius = Math.min(area.width, area.height) / 2.0;
        view = view.dragged(
                (start.x - area.width / 2.0) / radius,
                (area.height / 2.0 - start.y) / radius,
                (event.x - area.width / 2.0) / radius,
                (area.height / 2.0 - event.y) / radius);
        from = new Point(event.x, event.y);
        redraw();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> view = view.turned(0, 1, 0, -KEY_STEP);
            case SWT.ARROW_RIGHT -> view = view.turned(0, 1, 0, KEY_STEP);
            case SWT.ARROW_UP -> view = view.turned(1, 0, 0, -KEY_STEP);
            case SWT.ARROW_DOWN -> view = view.turned(1, 0, 0, KEY_STEP);
            case SWT.PAGE_UP -> zoomBy(1);
            case SWT.PAGE_DOWN -> zoomBy(-1);
            case SWT.HOME, '0' -> {
                view = Trackball.FRONT;
                zoom = 0;
            }
            default -> {
                return;
            }
        }
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (area.width < 2 || area.height < 2) {
            return;
        }
        Mesh mesh = model.mesh(false);
        if (from != null && mesh.triangleCount() > QUICK) {
            mesh = model.mesh(true);
        }
        Mesh shown = mesh;
        fit();
        screen.clear();
        Image image = screen.get(
                shown,
                area.width,
                area.height,
                () -> renderer.draw(shown, model.size(), view, Math.max(0.1, zoom), area.width, area.height, rgb));
        gc.drawImage(image, 0, 0);
        paintAxes(gc, area);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        int height = gc.getFontMetrics().getHeight();
        String said = mesh.triangleCount() == 0 && model.isComplete() ? "Nothing is above this level" : "";
        gc.drawText(model.isComplete() ? said : "Computing the surface ...", height / 3, height / 4, true);
    }

    /** Small axes at the lower left, turned with the volume. */
    private void paintAxes(GC gc, Rectangle area) {
        double[] m = view.matrix();
        int height = gc.getFontMetrics().getHeight();
        int length = 2 * height;
        int x = 3 * height;
        int y = area.height - 3 * height;
        int[] colours = {SWT.COLOR_RED, SWT.COLOR_GREEN, SWT.COLOR_CYAN};
        gc.setLineWidth(2);
        for (int axis = 0; axis < 3; axis++) {
            gc.setForeground(getDisplay().getSystemColor(colours[axis]));
            int dx = (int) Math.round(length * m[axis]);
            int dy = (int) Math.round(-length * m[3 + axis]);
            gc.drawLine(x, y, x + dx, y + dy);
            gc.drawText("xyz".substring(axis, axis + 1), x + dx * 5 / 4 - 3, y + dy * 5 / 4 - height / 2, true);
        }
    }
}
