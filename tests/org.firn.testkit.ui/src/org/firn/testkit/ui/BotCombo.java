/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;

/** A combo box. */
public final class BotCombo extends BotControl<Combo> {
    BotCombo(Screen screen, Combo widget) {
        super(screen, widget);
    }

    /** Chooses an entry by its text. */
    public void setSelection(String text) {
        screen().syncExec(() -> {
            int index = widget().indexOf(text);
            if (index < 0) {
                throw new AssertionError("No entry " + text + " but " + List.of(widget().getItems()));
            }
            widget().select(index);
            widget().notifyListeners(SWT.Selection, new Event());
        });
    }

    /** What is chosen. */
    public String getText() {
        return screen().syncGet(widget()::getText);
    }

    /** What can be chosen. */
    public List<String> items() {
        return screen().syncGet(() -> List.of(widget().getItems()));
    }
}
