/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys do in a plot. */
final class PlotKeys {
    private static final double STEP = 0.8;
    private static final double MOVE = 0.1;

    private final PlotWidget widget;

    PlotKeys(PlotWidget widget) {
        this.widget = widget;
        widget.addListener(SWT.KeyDown, this::pressed);
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            if (event.keyCode == 'c') {
                PlotMenu.copy(widget, (event.stateMask & SWT.SHIFT) != 0);
            }
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> widget.view().pan(-MOVE, 0);
            case SWT.ARROW_RIGHT -> widget.view().pan(MOVE, 0);
            case SWT.ARROW_UP -> widget.view().pan(0, MOVE);
            case SWT.ARROW_DOWN -> widget.view().pan(0, -MOVE);
            case SWT.HOME -> widget.view().reset();
            case SWT.BS -> widget.view().back();
            case SWT.ESC -> widget.choose(null);
            default -> character(event.character);
        }
        widget.redraw();
    }

    private void character(char character) {
        if (character == '+' || character == '=') {
            widget.view().zoom(STEP, 0.5, 0.5);
        } else if (character == '-') {
            widget.view().zoom(1 / STEP, 0.5, 0.5);
        }
    }
}
