/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Shell;
import org.firn.testkit.ui.Screen;
import org.firn.ui.look.Appearance.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppearanceTest {
    @RegisterExtension
    final Screen screen = new Screen();

    private static int brightness(Color color) {
        return color.getRed() + color.getGreen() + color.getBlue();
    }

    private boolean isDark() {
        return screen.syncGet(() -> brightness(screen.display().getSystemColor(SWT.COLOR_LIST_BACKGROUND))
                < brightness(screen.display().getSystemColor(SWT.COLOR_LIST_FOREGROUND)));
    }

    private int lineHeight() {
        Shell shell = screen.open("Text", 200, 100, opened -> {});
        return screen.syncGet(() -> {
            GC gc = new GC(shell);
            try {
                return gc.getFontMetrics().getHeight();
            } finally {
                gc.dispose();
                shell.dispose();
            }
        });
    }

    @Test
    void aDarkThemeAndLargerTextComeAndGo() {
        int plain = lineHeight();
        screen.syncExec(() -> new Appearance(Theme.DARK, 150).apply(screen.display()));
        try {
            assertTrue(isDark());
            assertTrue(lineHeight() > plain * 1.3, () -> "lines of " + plain + " pixels are no larger");
        } finally {
            screen.syncExec(() -> new Appearance(Theme.LIGHT, 100).apply(screen.display()));
        }
        assertTrue(!isDark());
        assertEquals(plain, lineHeight());
    }

    @Test
    void whatIsNotUnderstoodCountsAsTheDesktops() {
        PreferenceStore store = new PreferenceStore();
        assertEquals(Appearance.SYSTEM, Appearance.of(store));
        store.setValue(Appearance.THEME, "pink");
        store.setValue(Appearance.FONT_PERCENT, 100_000);
        assertEquals(new Appearance(Theme.SYSTEM, Appearance.LARGEST), Appearance.of(store));
    }
}
