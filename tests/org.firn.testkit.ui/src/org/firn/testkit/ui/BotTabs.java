/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

/** A folder of tabs. */
public final class BotTabs extends BotControl<TabFolder> {
    BotTabs(Screen screen, TabFolder widget) {
        super(screen, widget);
    }

    /** Shows the tab with this title. */
    public void activate(String title) {
        screen().syncExec(() -> {
            TabItem tab = Arrays.stream(widget().getItems())
                    .filter(item -> Bot.plain(item.getText()).equals(title))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No tab " + title));
            widget().setSelection(tab);
            Event event = new Event();
            event.item = tab;
            widget().notifyListeners(SWT.Selection, event);
        });
    }

    /** The titles of the tabs. */
    public List<String> titles() {
        return screen().syncGet(() -> Arrays.stream(widget().getItems())
                .map(item -> Bot.plain(item.getText()))
                .toList());
    }
}
