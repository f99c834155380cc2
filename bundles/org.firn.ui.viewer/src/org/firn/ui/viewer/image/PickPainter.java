/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.firn.viewer.image.MicrographModel;
import org.firn.viewer.image.Pick;
import org.firn.viewer.image.PickLayer;
import org.firn.viewer.image.Viewport;

/** Paints what was picked over a micrograph: circles of the particle's size, crosses when they would be too small. */
final class PickPainter implements BiConsumer<GC, Viewport> {
    private static final int SMALLEST = 6;

    private final MicrographModel model;
    private final PickMouse mouse;

    PickPainter(MicrographModel model, PickMouse mouse) {
        this.model = model;
        this.mouse = mouse;
    }

    @Override
    public void accept(GC gc, Viewport view) {
        gc.setAntialias(SWT.ON);
        List<PickLayer> layers = model.layers();
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            paint(gc, view, layers.get(layer), layer);
        }
        @Nullable Pick dragged = mouse.dragged();
        if (dragged != null) {
            circle(gc, view, dragged, layers.get(0).set().circle(), true);
        }
    }

    private void paint(GC gc, Viewport view, PickLayer layer, int index) {
        gc.setForeground(colour(layer.rgb()));
        for (Pick pick : model.picks(index)) {
            if (index > 0 || !pick.equals(mouse.grabbed())) {
                boolean strong = index == 0 && pick.equals(mouse.chosen());
                gc.setLineStyle(pick.isAdded() ? SWT.LINE_DASH : SWT.LINE_SOLID);
                circle(gc, view, pick, layer.set().circle(), strong);
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static void circle(GC gc, Viewport view, Pick pick, double diameter, boolean strong) {
        int x = (int) Math.round(view.screenX(pick.x()));
        int y = (int) Math.round(view.screenY(pick.y()));
        int size = (int) Math.round(diameter * view.zoom());
        gc.setLineWidth(strong ? 4 : 2);
        if (size >= SMALLEST) {
            gc.drawOval(x - size / 2, y - size / 2, size, size);
        }
        if (size < SMALLEST || strong) {
            gc.drawLine(x - SMALLEST, y, x + SMALLEST, y);
            gc.drawLine(x, y - SMALLEST, x, y + SMALLEST);
        }
    }
}
