/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.look;

import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/**
 * How a user wants the workbench to look.
 *
 * @param theme light, dark or what the desktop has
 * @param fontPercent the size of text, in percent of that of the desktop, from {@value #SMALLEST} to {@value #LARGEST}
 */
public record Appearance(Theme theme, int fontPercent) {
    /** The preference that holds the theme, as the name of a {@link Theme} in small letters. */
    public static final String THEME = "theme";

    /** The preference that holds the size of text, in percent. */
    public static final String FONT_PERCENT = "fontPercent";

    /** The smallest text, in percent. */
    public static final int SMALLEST = 75;

    /** The largest text, in percent. */
    public static final int LARGEST = 200;

    /** As on the desktop. */
    public static final Appearance SYSTEM = new Appearance(Theme.SYSTEM, 100);

    /** The display's data that keeps the size of the text font as it was, in points. */
    private static final String TEXT_HEIGHT = "org.firn.ui.look.textHeight";

    /** Light on dark, or dark on light. */
    public enum Theme {
        /** As the desktop has it. */
        SYSTEM,
        /** Dark text on a light ground. */
        LIGHT,
        /** Light text on a dark ground. */
        DARK;

        static Theme of(String name) {
            for (Theme theme : values()) {
                if (theme.key().equals(name)) {
                    return theme;
                }
            }
            return SYSTEM;
        }

        /** What the preference holds. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Brings the size of text into its limits. */
    public Appearance {
        fontPercent = Math.max(SMALLEST, Math.min(LARGEST, fontPercent));
    }

    /** What a user has chosen; what is not understood counts as no choice. */
    public static Appearance of(IPreferenceStore store) {
        int percent = store.getInt(FONT_PERCENT);
        return new Appearance(Theme.of(store.getString(THEME)), percent == 0 ? SYSTEM.fontPercent : percent);
    }

    /**
     * Has a display look so. For the thread of the screen, when nothing is shown yet: what is shown already keeps
     * colours of before. Where the platform cannot do it, it stays as on the desktop, and the log tells why.
     */
    public void apply(Display display) {
        if (equals(SYSTEM) && display.getData(TEXT_HEIGHT) == null) {
            return;
        }
        try {
            Gtk.apply(display, this);
            scaleTextFont(display);
        } catch (ReflectiveOperationException | LinkageError e) {
            ILog.of(Appearance.class)
                    .warn("The theme and the size of text cannot be changed with this version of the platform", e);
        }
    }

    /** The font of logs has a size of its own, in points, which does not follow that of the desktop. */
    private void scaleTextFont(Display display) {
        FontData[] now = JFaceResources.getTextFont().getFontData();
        if (display.getData(TEXT_HEIGHT) == null) {
            display.setData(TEXT_HEIGHT, now[0].getHeight());
        }
        int plain = (Integer) display.getData(TEXT_HEIGHT);
        FontDescriptor scaled = FontDescriptor.createFrom(now).setHeight(plain * fontPercent / SYSTEM.fontPercent);
        JFaceResources.getFontRegistry().put(JFaceResources.TEXT_FONT, scaled.getFontData());
    }
}
