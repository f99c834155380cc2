/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.firn.ui.viewer.EditCommands;
import org.firn.viewer.image.GalleryModel;
import org.firn.viewer.image.GallerySelection;

/** Chooses tiles of a gallery with mouse and keyboard, as lists of the platform do. */
final class GalleryKeys {
    private final GalleryCanvas canvas;
    private final GalleryModel model;
    private final Runnable selected;
    private int focus;
    private int anchor;

    GalleryKeys(GalleryCanvas canvas, GalleryModel model, Runnable selected) {
        this.canvas = canvas;
        this.model = model;
        this.selected = selected;
        canvas.addListener(SWT.MouseDown, this::click);
        canvas.addListener(SWT.KeyDown, this::key);
        EditCommands.of(canvas).on(EditCommands.Command.SELECT_ALL, this::all);
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    /** The position that keys move. */
    int focused() {
        return Math.max(0, Math.min(model.size() - 1, focus));
    }

    private void click(Event event) {
        canvas.setFocus();
        int position = canvas.positionAt(event.x, event.y);
        if (position < 0) {
            return;
        }
        boolean isChosen = model.selection().contains(model.row(position));
        if (event.button == 1 || !isChosen) {
            choose(position, (event.stateMask & SWT.MOD2) != 0, (event.stateMask & SWT.MOD1) != 0);
        }
    }

    private void choose(int position, boolean extend, boolean more) {
        GallerySelection selection = model.selection();
        if (extend) {
            if (!more) {
                selection.clear();
            }
            selection.add(model.rows(Math.min(anchor, model.size() - 1), position));
        } else if (more) {
            long row = model.row(position);
            selection.set(row, !selection.contains(row));
            anchor = position;
        } else {
            selection.clear();
            selection.set(model.row(position), true);
            anchor = position;
        }
        focus = position;
        canvas.reveal(position);
        selected.run();
    }

    private void key(Event event) {
        if (model.size() == 0) {
            return;
        }
        int columns = canvas.grid().columns();
        int step =
                switch (event.keyCode) {
                    case SWT.ARROW_LEFT -> -1;
                    case SWT.ARROW_RIGHT -> 1;
                    case SWT.ARROW_UP -> -columns;
                    case SWT.ARROW_DOWN -> columns;
                    case SWT.PAGE_UP -> -columns * canvas.visibleRows();
                    case SWT.PAGE_DOWN -> columns * canvas.visibleRows();
                    case SWT.HOME -> -model.size();
                    case SWT.END -> model.size();
                    default -> 0;
                };
        if (step != 0) {
            int target = (int) Math.max(0, Math.min(model.size() - 1L, (long) focused() + step));
            move(target, event.stateMask);
        } else if (event.keyCode == ' ') {
            choose(focused(), false, true);
        } else if (event.keyCode == 'a' && (event.stateMask & SWT.MOD1) != 0) {
            all();
        } else if (event.keyCode == 'i' && (event.stateMask & SWT.MOD1) != 0) {
            invert();
        } else if (event.keyCode == SWT.ESC) {
            none();
        }
    }

    /** With the control key the focus moves alone, as in lists. */
    private void move(int target, int stateMask) {
        if ((stateMask & SWT.MOD1) != 0) {
            focus = target;
            canvas.reveal(target);
        } else {
            choose(target, (stateMask & SWT.MOD2) != 0, false);
        }
    }

    /** Chooses all that are shown. */
    void all() {
        model.selection().add(shown());
        done();
    }

    /** Chooses those that are shown and not chosen, instead. */
    void invert() {
        model.selection().invert(shown());
        done();
    }

    /** Chooses nothing. */
    void none() {
        model.selection().clear();
        done();
    }

    private long[] shown() {
        return model.size() == 0 ? new long[0] : model.rows(0, model.size() - 1);
    }

    private void done() {
        canvas.redraw();
        selected.run();
    }
}
