/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.firn.tables.ColumnSpec;
import org.firn.viewer.table.RowChoice;

/** The keyboard of a table of rows, of which the toolkit knows only those that are seen. */
final class RowKeys {
    private static final int MOST_COPIED = 10_000;

    private final RowGrid grid;

    RowKeys(RowGrid grid) {
        this.grid = grid;
        grid.table().addListener(SWT.KeyDown, this::pressed);
    }

    private void pressed(Event event) {
        boolean isCommand = (event.stateMask & SWT.MOD1) != 0;
        if (isCommand && event.keyCode == 'a') {
            grid.choice().all(grid.model().size());
            grid.choiceChanged();
        } else if (isCommand && event.keyCode == 'i') {
            grid.choice().invert(grid.model().size());
            grid.choiceChanged();
        } else if (isCommand && event.keyCode == 'c') {
            copy();
        } else if (!moved(event)) {
            return;
        }
        event.doit = false;
    }

    private boolean moved(Event event) {
        long from = grid.choice().focus();
        long page = Math.max(1, grid.visible() - 1);
        long to;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> to = from - 1;
            case SWT.ARROW_DOWN -> to = grid.choice().count() == 0 ? from : from + 1;
            case SWT.PAGE_UP -> to = from - page;
            case SWT.PAGE_DOWN -> to = from + page;
            case SWT.HOME -> to = 0;
            case SWT.END -> to = grid.model().size() - 1;
            default -> {
                return false;
            }
        }
        if (grid.model().size() > 0) {
            move(Math.max(0, Math.min(to, grid.model().size() - 1)), (event.stateMask & SWT.SHIFT) != 0);
        }
        return true;
    }

    private void move(long place, boolean extend) {
        if (extend) {
            grid.choice().extendTo(place);
        } else {
            grid.choice().only(place);
        }
        grid.reveal(place);
        grid.choiceChanged();
    }

    /** The rows that are chosen, as they are shown, with headings; as far as they have been read. */
    void copy() {
        StringBuilder text = new StringBuilder(
                grid.model().columns().stream().map(ColumnSpec::name).collect(Collectors.joining("\t", "", "\n")));
        long left = MOST_COPIED;
        for (RowChoice.Span span : grid.choice().spans()) {
            for (long place = span.first(); place < span.end() && left > 0; place++, left--) {
                text.append(String.join("\t", grid.model().row(place).orElse(new String[0])))
                        .append('\n');
            }
        }
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
