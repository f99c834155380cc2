/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;

/** A button, check box or radio button. */
public final class BotButton extends BotControl<Button> {
    BotButton(Screen screen, Button widget) {
        super(screen, widget);
    }

    /**
     * Presses it, once it can be pressed; a check box changes.
     *
     * @throws AssertionError if it stays disabled
     */
    public void click() {
        Button button = widget();
        screen().await("the button to be enabled", button::isEnabled);
        screen().asyncExec(() -> {
            if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
                button.setSelection(!button.getSelection());
            } else if ((button.getStyle() & SWT.RADIO) != 0) {
                button.setSelection(true);
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
        // a dialog that the button opens has its own loop: the click is done when events are handled again
        screen().syncExec(() -> {});
    }

    /** Whether a check box is ticked or a radio button chosen. */
    public boolean isChecked() {
        return screen().syncGet(widget()::getSelection);
    }

    /** What stands on it. */
    public String getText() {
        return screen().syncGet(() -> Bot.plain(widget().getText()));
    }
}
