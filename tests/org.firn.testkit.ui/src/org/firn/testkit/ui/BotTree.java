/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree; items are addressed by the texts on the way to them. */
public final class BotTree extends BotControl<Tree> {
    BotTree(Screen screen, Tree widget) {
        super(screen, widget);
    }

    /** Selects an item, opening those above it; waits until it is there. */
    public BotTree select(String... path) {
        TreeItem item = item(path);
        screen().syncExec(() -> {
            widget().setSelection(item);
            widget().notifyListeners(SWT.Selection, event(item));
        });
        return this;
    }

    /** Selects an item and presses the return key, or clicks twice. */
    public void doubleClick(String... path) {
        TreeItem item = select(path).item(path);
        screen().syncExec(() -> widget().notifyListeners(SWT.DefaultSelection, event(item)));
    }

    /** The texts of the items below one, or of the top ones. */
    public List<String> items(String... path) {
        @Nullable TreeItem parent = path.length == 0 ? null : item(path);
        return screen().syncGet(() -> {
            TreeItem[] items =
                    parent == null ? widget().getItems() : open(parent).getItems();
            return Arrays.stream(items).map(TreeItem::getText).toList();
        });
    }

    /** The item at the end of a path, for the thread of the screen. */
    public TreeItem item(String... path) {
        AtomicReference<@Nullable TreeItem> found = new AtomicReference<>();
        screen().await("the tree's item " + String.join(" > ", path), () -> {
            found.set(search(Arrays.asList(path)));
            return found.get() != null;
        });
        TreeItem item = found.get();
        if (item == null) {
            throw new AssertionError("Not found: " + String.join(" > ", path));
        }
        return item;
    }

    private @Nullable TreeItem search(List<String> path) {
        List<TreeItem> level = new ArrayList<>(Arrays.asList(widget().getItems()));
        TreeItem found = null;
        for (String text : path) {
            found = level.stream()
                    .filter(item -> item.getText().equals(text))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                return null;
            }
            level = Arrays.asList(
                    text.equals(path.get(path.size() - 1))
                            ? new TreeItem[0]
                            : open(found).getItems());
        }
        return found;
    }

    private TreeItem open(TreeItem item) {
        if (!item.getExpanded()) {
            widget().notifyListeners(SWT.Expand, event(item));
            item.setExpanded(true);
        }
        return item;
    }

    private static Event event(TreeItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }
}
