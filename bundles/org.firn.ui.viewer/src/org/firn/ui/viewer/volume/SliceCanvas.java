/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.volume;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.firn.ui.viewer.image.ScreenImages;
import org.firn.viewer.image.Viewport;
import org.firn.viewer.volume.Axis;
import org.firn.viewer.volume.VolumeModel;

/**
 * A slice through a volume, with lines where the other two slices cut it. A click or drag moves the cursor; the wheel
 * and the arrow keys go through the slices, the wheel with Ctrl zooms.
 */
final class SliceCanvas extends Canvas {
    private static final double WHEEL_STEP = 1.25;
    private static final String[] NAMES = {"x", "y", "z"};
    /** Line colours of the planes across x, y and z, the same in all slices. */
    private static final int[] COLOURS = {SWT.COLOR_RED, SWT.COLOR_GREEN, SWT.COLOR_CYAN};

    private final VolumeModel model;
    private final Axis axis;
    private final Runnable moved;
    private final Viewport view;
    private final ScreenImages images;
    private boolean pressed;

    /** @param moved is told when the cursor has moved */
    SliceCanvas(Composite parent, VolumeModel model, Axis axis, Runnable moved) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.model = model;
        this.axis = axis;
        this.moved = moved;
        int[] size = model.size();
        view = new Viewport(size[axis.right()], size[axis.up()]);
        images = new ScreenImages(this, 1);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> view.resize(getClientArea().width, getClientArea().height));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, event -> pressed = false);
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void press(Event event) {
        setFocus();
        pressed = event.button == 1;
        drag(event);
    }

    private void drag(Event event) {
        if (pressed) {
            int[] at = model.cursor();
            at[axis.right()] = (int) Math.round(view.imageX(event.x));
            at[axis.up()] = (int) Math.round(view.imageY(event.y));
            move(at);
        }
    }

    private void move(int[] at) {
        model.setCursor(at[0], at[1], at[2]);
        moved.run();
    }

    private void step(int direction, int count) {
        int[] at = model.cursor();
        at[direction] += count;
        move(at);
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            view.zoomAt(Math.pow(WHEEL_STEP, Integer.signum(event.count)), event.x, event.y);
            redraw();
        } else {
            step(axis.ordinal(), Integer.signum(event.count));
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> step(axis.right(), -1);
            case SWT.ARROW_RIGHT -> step(axis.right(), 1);
            case SWT.ARROW_UP -> step(axis.up(), 1);
            case SWT.ARROW_DOWN -> step(axis.up(), -1);
            case SWT.PAGE_UP -> step(axis.ordinal(), 1);
            case SWT.PAGE_DOWN -> step(axis.ordinal(), -1);
            case '0' -> {
                view.fit();
                redraw();
            }
            default -> {
                return;
            }
        }
    }

    private void paint(GC gc) {
        int[] size = model.size();
        int[] at = model.cursor();
        int width = size[axis.right()];
        int height = size[axis.up()];
        images.clear();
        Image image = images.get(axis, width, height, () -> model.sliceArgb(axis));
        int left = (int) Math.round(view.screenX(-0.5));
        int top = (int) Math.round(view.screenY(height - 0.5));
        gc.setInterpolation(view.zoom() > 3 ? SWT.NONE : SWT.LOW);
        gc.drawImage(
                image,
                0,
                0,
                width,
                height,
                left,
                top,
                (int) Math.round(view.screenX(width - 0.5)) - left,
                (int) Math.round(view.screenY(-0.5)) - top);
        paintLines(gc, at);
        paintLabels(gc, at);
    }

    private void paintLines(GC gc, int[] at) {
        Rectangle area = getClientArea();
        gc.setAlpha(150);
        gc.setForeground(getDisplay().getSystemColor(COLOURS[axis.right()]));
        int x = (int) Math.round(view.screenX(at[axis.right()]));
        gc.drawLine(x, 0, x, area.height);
        gc.setForeground(getDisplay().getSystemColor(COLOURS[axis.up()]));
        int y = (int) Math.round(view.screenY(at[axis.up()]));
        gc.drawLine(0, y, area.width, y);
        gc.setAlpha(255);
    }

    private void paintLabels(GC gc, int[] at) {
        Rectangle area = getClientArea();
        int height = gc.getFontMetrics().getHeight();
        gc.setForeground(getDisplay().getSystemColor(COLOURS[axis.ordinal()]));
        String title = NAMES[axis.ordinal()] + " = " + at[axis.ordinal()] + (isFocusControl() ? "  ◂" : "");
        gc.drawText(title, height / 3, height / 4, true);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.drawText(NAMES[axis.right()] + " →", area.width - 2 * height, area.height - 5 * height / 4, true);
        gc.drawText(NAMES[axis.up()] + " ↑", height / 3, area.height - 5 * height / 4, true);
    }
}
