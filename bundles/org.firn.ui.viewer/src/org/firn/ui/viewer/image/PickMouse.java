/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.firn.viewer.image.MicrographModel;
import org.firn.viewer.image.Pick;
import org.firn.viewer.image.Viewport;

/**
 * Picks with mouse and keyboard: a click on nothing adds a position, a drag moves one, the right button or Delete
 * removes one, Ctrl+Z and Ctrl+Y undo and redo, Page Up and Page Down show the neighbouring micrographs.
 */
final class PickMouse {
    /** What counts as a click rather than a drag, px of the screen. */
    private static final int STILL = 3;

    private final PictureCanvas canvas;
    private final MicrographModel model;
    private @Nullable Pick grabbed;
    private @Nullable Pick chosen;
    private @Nullable Event pressed;
    private double draggedX;
    private double draggedY;
    private boolean dragging;

    PickMouse(PictureCanvas canvas, MicrographModel model) {
        this.canvas = canvas;
        this.model = model;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.KeyDown, this::key);
    }

    /** The position that keys act on; null for none. */
    @Nullable
    Pick chosen() {
        return chosen;
    }

    /** The position that is being dragged, at the place where it is now; null when none is. */
    @Nullable
    Pick dragged() {
        @Nullable Pick pick = grabbed;
        return pick == null || !dragging ? null : new Pick(pick.id(), draggedX, draggedY, pick.score());
    }

    /** The position from which {@link #dragged} has come. */
    @Nullable
    Pick grabbed() {
        return dragging ? grabbed : null;
    }

    private @Nullable Pick at(Event event, Viewport view) {
        double reach = Math.max(8 / view.zoom(), model.layers().isEmpty() ? 0 : circle() / 2);
        return model.nearest(view.imageX(event.x), view.imageY(event.y), reach);
    }

    private double circle() {
        return model.layers().get(0).set().circle();
    }

    private void press(Event event) {
        @Nullable Viewport view = canvas.picture().view();
        if (view == null || canvas.isPanning()) {
            return;
        }
        @Nullable Pick pick = at(event, view);
        if (event.button == 1) {
            pressed = event;
            grabbed = pick;
            chosen = pick;
            dragging = false;
            canvas.redraw();
        } else if (event.button == 3 && pick != null) {
            model.remove(List.of(pick));
            chosen = null;
        }
    }

    private void drag(Event event) {
        @Nullable Event start = pressed;
        @Nullable Pick pick = grabbed;
        @Nullable Viewport view = canvas.picture().view();
        if (start == null || pick == null || view == null) {
            return;
        }
        dragging |= Math.abs(event.x - start.x) > STILL || Math.abs(event.y - start.y) > STILL;
        if (dragging) {
            // the place where it was taken, not its centre, follows the pointer
            draggedX = pick.x() + (event.x - start.x) / view.zoom();
            draggedY = pick.y() - (event.y - start.y) / view.zoom();
            canvas.redraw();
        }
    }

    private void release(Event event) {
        @Nullable Event start = pressed;
        @Nullable Viewport view = canvas.picture().view();
        @Nullable Pick pick = grabbed;
        if (event.button != 1 || start == null || view == null) {
            return;
        }
        pressed = null;
        grabbed = null;
        if (pick != null && dragging) {
            if (view.contains(draggedX, draggedY)) {
                chosen = model.move(pick, draggedX, draggedY);
            }
        } else if (pick == null && Math.abs(event.x - start.x) <= STILL && Math.abs(event.y - start.y) <= STILL) {
            double x = view.imageX(start.x);
            double y = view.imageY(start.y);
            chosen = view.contains(x, y) ? model.add(x, y) : null;
        }
        dragging = false;
        canvas.redraw();
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.MOD2) != 0;
        @Nullable Pick pick = chosen;
        if ((event.keyCode == SWT.DEL || event.keyCode == SWT.BS) && pick != null) {
            model.remove(List.of(pick));
            chosen = null;
        } else if (control && event.keyCode == 'z' && !shift) {
            model.undo();
        } else if (control && (event.keyCode == 'y' || event.keyCode == 'z')) {
            model.redo();
        } else if (event.keyCode == SWT.PAGE_DOWN) {
            model.show(model.current() + 1);
        } else if (event.keyCode == SWT.PAGE_UP) {
            model.show(model.current() - 1);
        }
    }
}
