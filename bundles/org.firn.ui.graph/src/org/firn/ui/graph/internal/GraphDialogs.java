/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.firn.ui.graph.internal.commands.GraphEdits;
import org.firn.ui.graph.internal.model.GraphNode;

/** What asks the user something, or the clipboard. For the thread of the screen. */
final class GraphDialogs {
    private final Control control;
    private final GraphEdits edits;

    GraphDialogs(Control control, GraphEdits edits) {
        this.control = control;
        this.edits = edits;
    }

    void rename(GraphNode node) {
        InputDialog dialog = new InputDialog(
                control.getShell(), "Rename", "Title of " + node.title() + ":", node.title(), text -> null);
        if (dialog.open() == Window.OK) {
            edits.rename(node.id(), dialog.getValue().strip());
        }
    }

    void group(List<Integer> ids) {
        InputDialog dialog = new InputDialog(
                control.getShell(),
                "Group",
                "Title of the group of " + ids.size() + " runs:",
                "Group",
                text -> text.isBlank() ? "Give a title" : null);
        if (dialog.open() == Window.OK) {
            edits.group(dialog.getValue().strip(), ids);
        }
    }

    void copy(List<Integer> ids) {
        edits.copy(ids).thenAccept(text -> {
            if (!control.isDisposed()) {
                control.getDisplay().asyncExec(() -> toClipboard(text));
            }
        });
    }

    private void toClipboard(String text) {
        if (control.isDisposed()) {
            return;
        }
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    void paste() {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                edits.paste(text);
            }
        } finally {
            clipboard.dispose();
        }
    }
}
