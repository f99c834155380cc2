/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Menus as their users read them: without the marks of mnemonics and the names of keys. */
final class Menus {
    private Menus() {}

    static void choose(Menu menu, List<String> path) {
        MenuItem item = find(menu, path);
        if (item == null) {
            throw new AssertionError("The menu has no entry " + String.join(" > ", path) + " but " + texts(menu));
        }
        if (!item.isEnabled()) {
            throw new AssertionError("The entry " + String.join(" > ", path) + " cannot be chosen now");
        }
        if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
            item.setSelection(!item.getSelection());
        }
        item.notifyListeners(SWT.Selection, new Event());
    }

    static @Nullable MenuItem find(Menu menu, List<String> path) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (!text(item).equals(path.get(0))) {
                continue;
            }
            if (path.size() == 1) {
                return item;
            }
            return item.getMenu() == null ? null : find(item.getMenu(), path.subList(1, path.size()));
        }
        return null;
    }

    static List<String> texts(Menu menu) {
        return List.of(menu.getItems()).stream().map(Menus::text).toList();
    }

    private static String text(MenuItem item) {
        String text = item.getText();
        int key = text.indexOf('\t');
        return Bot.plain(key < 0 ? text : text.substring(0, key));
    }
}
