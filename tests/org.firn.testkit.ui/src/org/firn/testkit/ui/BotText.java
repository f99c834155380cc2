/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A text field. */
public final class BotText extends BotControl<Text> {
    BotText(Screen screen, Text widget) {
        super(screen, widget);
    }

    /** Puts a text in the place of all that is there. */
    public BotText setText(String text) {
        screen().syncExec(() -> widget().setText(text));
        return this;
    }

    /** Types character by character at the end; listeners hear of each. */
    public BotText typeText(String text) {
        text.chars().forEach(character -> screen().syncExec(() -> {
            widget().setSelection(widget().getCharCount());
            widget().insert(String.valueOf((char) character));
        }));
        return this;
    }

    /** Presses the return key. */
    public void enter() {
        screen().syncExec(() -> {
            widget().notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    /** What stands in it. */
    public String getText() {
        return screen().syncGet(widget()::getText);
    }
}
