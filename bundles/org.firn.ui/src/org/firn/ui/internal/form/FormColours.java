/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** The colours of messages, as the theme has them. */
public final class FormColours {
    private FormColours() {}

    /** For what is wrong. */
    public static Color error(Control control) {
        return JFaceColors.getErrorText(control.getDisplay());
    }

    /** For remarks. */
    public static Color hint(Control control) {
        return control.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND);
    }
}
