/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import org.eclipse.swt.widgets.Control;

/** The widget with which one value of a form is filled in. */
interface FieldEditor {

    /** The widget. */
    Control control();

    /** Shows the value that the model has, unless it shows it already. */
    void refresh();
}
