/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.volume;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.firn.viewer.volume.VolumeHistogram;
import org.firn.viewer.volume.VolumeModel;

/** How often values occur in a volume, logarithmically, with the level of the surface, which is dragged. */
final class HistogramCanvas extends Canvas {
    private static final double KEY_STEP = 0.005;

    private final VolumeModel model;
    private final Runnable changed;
    private boolean pressed;

    /** @param changed is told when the user has changed the level */
    HistogramCanvas(Composite parent, VolumeModel model, Runnable changed) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.model = model;
        this.changed = changed;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setToolTipText("Drag the line to change the level of the surface; arrow keys change it by steps");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> {
            setFocus();
            pressed = event.button == 1;
            drag(event);
        });
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, event -> pressed = false);
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void drag(Event event) {
        if (pressed) {
            set(event.x / (double) Math.max(1, getClientArea().width - 1));
        }
    }

    private void key(Event event) {
        double share = model.histogram().shareOf(model.level());
        if (event.keyCode == SWT.ARROW_LEFT) {
            set(share - KEY_STEP);
        } else if (event.keyCode == SWT.ARROW_RIGHT) {
            set(share + KEY_STEP);
        }
    }

    private void set(double share) {
        model.setLevel(model.histogram().valueAt(Math.max(0, Math.min(1, share))));
        redraw();
        changed.run();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        VolumeHistogram histogram = model.histogram();
        long[] counts = histogram.counts();
        double greatest = 1;
        for (long count : counts) {
            greatest = Math.max(greatest, Math.log1p(count));
        }
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        for (int i = 0; i < counts.length; i++) {
            int left = i * area.width / counts.length;
            int right = (i + 1) * area.width / counts.length;
            int height = (int) Math.round(Math.log1p(counts[i]) / greatest * area.height);
            gc.fillRectangle(left, area.height - height, Math.max(1, right - left), height);
        }
        int x = (int) Math.round(histogram.shareOf(model.level()) * (area.width - 1));
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setLineWidth(3);
        gc.drawLine(x, 0, x, area.height);
    }
}
