/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.look;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * The settings of GTK, which SWT wraps but does not publish. They are set for this process only, and reached by
 * reflection, so that another SWT without them means the desktop's look and no failure to start.
 */
final class Gtk {
    private static final String INTERNAL = "org.eclipse.swt.internal.gtk.";
    private static final byte[] DPI = "gtk-xft-dpi\0".getBytes(StandardCharsets.US_ASCII);
    /** GTK's own default, in 1024ths of a dot an inch. */
    private static final int USUAL_DPI = 96 * 1024;

    /** The display's data that keeps the desktop's own setting, to which all sizes are relative. */
    private static final String PLAIN_DPI = "org.firn.ui.look.dpi";

    private final Class<?> os;
    private final long settings;

    private Gtk() throws ReflectiveOperationException {
        ClassLoader loader = Display.class.getClassLoader();
        os = Class.forName(INTERNAL + "OS", true, loader);
        settings = (Long) Class.forName(INTERNAL + "GTK", true, loader)
                .getMethod("gtk_settings_get_default")
                .invoke(null);
    }

    static void apply(Display display, Appearance appearance) throws ReflectiveOperationException {
        if (!"gtk".equals(SWT.getPlatform())) {
            return;
        }
        Gtk gtk = new Gtk();
        if (appearance.theme() != Appearance.Theme.SYSTEM) {
            gtk.setDark(appearance.theme() == Appearance.Theme.DARK);
        }
        gtk.scaleFonts(display, appearance.fontPercent());
        // SWT would look at the colours anew when the first window is there, which is too late for what is in it
        Method colours = Display.class.getDeclaredMethod("initializeSystemColors");
        colours.setAccessible(true);
        colours.invoke(display);
    }

    private void setDark(boolean dark) throws ReflectiveOperationException {
        os.getMethod("setDarkThemePreferred", boolean.class).invoke(null, dark);
    }

    private void scaleFonts(Display display, int percent) throws ReflectiveOperationException {
        int[] dpi = new int[1];
        os.getMethod("g_object_get", long.class, byte[].class, int[].class, long.class)
                .invoke(null, settings, DPI, dpi, 0L);
        if (display.getData(PLAIN_DPI) == null) {
            display.setData(PLAIN_DPI, dpi[0] > 0 ? dpi[0] : USUAL_DPI);
        }
        int plain = (Integer) display.getData(PLAIN_DPI);
        os.getMethod("g_object_set", long.class, byte[].class, int.class, long.class)
                .invoke(null, settings, DPI, plain * percent / 100, 0L);
    }
}
