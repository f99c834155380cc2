/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Colours of plots on the background of lists, light or dark; the series are told apart by the colour-blind too. */
final class PlotColors {
    private static final int[][] ON_LIGHT = {{0, 94, 162}, {196, 78, 0}, {0, 122, 92}, {152, 62, 130}, {120, 100, 0}};
    private static final int[][] ON_DARK = {
        {86, 180, 233}, {240, 150, 60}, {64, 200, 160}, {224, 140, 190}, {240, 228, 66}
    };

    private final Color background;
    private final Color text;
    private final boolean isDark;

    PlotColors(Control control) {
        Display display = control.getDisplay();
        background = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        text = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        isDark = brightness(background) < brightness(text);
    }

    private static int brightness(Color color) {
        return 3 * color.getRed() + 6 * color.getGreen() + color.getBlue();
    }

    Color background() {
        return background;
    }

    Color text() {
        return text;
    }

    /** Text that matters less, still easy to read. */
    Color faintText() {
        return mixed(0.68);
    }

    Color frame() {
        return mixed(0.5);
    }

    Color grid() {
        return mixed(0.12);
    }

    Color series(int index) {
        int[] rgb = (isDark ? ON_DARK : ON_LIGHT)[index % ON_LIGHT.length];
        return new Color(rgb[0], rgb[1], rgb[2]);
    }

    /** The shade of a rectangle of a density, from the background to the colour of the first series. */
    RGB shade(double share) {
        Color full = series(0);
        double part = share == 0 ? 0 : 0.12 + 0.88 * share;
        return new RGB(
                mix(background.getRed(), full.getRed(), part),
                mix(background.getGreen(), full.getGreen(), part),
                mix(background.getBlue(), full.getBlue(), part));
    }

    private Color mixed(double share) {
        return new Color(
                mix(background.getRed(), text.getRed(), share),
                mix(background.getGreen(), text.getGreen(), share),
                mix(background.getBlue(), text.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
