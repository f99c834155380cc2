/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.monitor;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A share of something, as a bar and the course of the last minutes, below its name and value. */
final class Meter extends Canvas {
    private static final int KEPT = 150;
    private static final double MUCH = 0.9;
    private static final RGB CALM = new RGB(62, 130, 200);
    private static final RGB HOT = new RGB(206, 84, 52);
    private static final int WIDTH_IN_CHARACTERS = 30;
    private static final int COURSE = 70;
    private static final int BAR = 150;

    private final Deque<Double> course = new ArrayDeque<>();
    private String name = "";
    private String value = "";

    Meter(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        setFont(JFaceResources.getDefaultFont());
        addPaintListener(event -> paint(event.gc));
    }

    /**
     * Shows another value.
     *
     * @param share from 0 to 1; not a number when it is not known
     */
    void show(String newName, double share, String newValue) {
        name = newName;
        value = newValue;
        course.addLast(share);
        if (course.size() > KEPT) {
            course.removeFirst();
        }
        setToolTipText(newName + ": " + newValue);
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int line = gc.getFontMetrics().getHeight();
        double now = course.isEmpty() ? Double.NaN : course.getLast();
        Color color = new Color(now >= MUCH ? HOT : CALM);
        gc.setBackground(color);
        gc.setForeground(color);
        gc.setAlpha(COURSE);
        int i = KEPT - course.size();
        for (double share : course) {
            int left = i * area.width / KEPT;
            i++;
            if (!Double.isNaN(share)) {
                int height = (int) Math.round(share * (area.height - line));
                gc.fillRectangle(left, area.height - height, i * area.width / KEPT - left, height);
            }
        }
        gc.setAlpha(BAR);
        int bar = Math.max(2, line / 5);
        gc.fillRectangle(0, area.height - bar, Double.isNaN(now) ? 0 : (int) (now * area.width), bar);
        gc.setAlpha(255);
        gc.setForeground(getForeground());
        gc.drawText(name, 0, 0, true);
        gc.drawText(value, area.width - gc.textExtent(value).x, 0, true);
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        GC gc = new GC(this);
        try {
            int line = gc.getFontMetrics().getHeight();
            int width = (int) (WIDTH_IN_CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth());
            return new Point(wide == SWT.DEFAULT ? width : wide, high == SWT.DEFAULT ? line * 2 : high);
        } finally {
            gc.dispose();
        }
    }
}
