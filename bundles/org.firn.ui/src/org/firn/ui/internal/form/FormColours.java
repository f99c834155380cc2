/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** The colours of messages, as the theme has them. */
public final class FormColours {
    private FormColours() {}

    /** For what is wrong. */
    public static Color error(Control control) {
        return themed(control, JFacePreferences.ERROR_COLOR, SWT.COLOR_RED);
    }

    /** For remarks. */
    public static Color hint(Control control) {
        return themed(control, JFacePreferences.HYPERLINK_COLOR, SWT.COLOR_LINK_FOREGROUND);
    }

    /** Without a workbench there is no theme. */
    private static Color themed(Control control, String name, int otherwise) {
        @Nullable Color colour = JFaceResources.getColorRegistry().get(name);
        return colour == null ? control.getDisplay().getSystemColor(otherwise) : colour;
    }
}
