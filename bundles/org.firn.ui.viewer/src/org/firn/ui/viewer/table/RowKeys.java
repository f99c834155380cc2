/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.firn.ui.viewer.EditCommands;
import org.firn.viewer.plot.NumberText;
import org.firn.viewer.table.RowText;

/** The keyboard of a table of rows, of which the toolkit knows only those that are seen. */
final class RowKeys {
    private final RowGrid grid;
    private final Consumer<String> said;

    RowKeys(RowGrid grid, Consumer<String> said) {
        this.grid = grid;
        this.said = said;
        grid.table().addListener(SWT.KeyDown, this::pressed);
        EditCommands.of(grid.table())
                .on(EditCommands.Command.COPY, this::copy)
                .on(EditCommands.Command.SELECT_ALL, this::all);
    }

    private void pressed(Event event) {
        boolean isCommand = (event.stateMask & SWT.MOD1) != 0;
        if (isCommand && event.keyCode == 'a') {
            all();
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

    private void all() {
        grid.choice().all(grid.model().size());
        grid.choiceChanged();
    }

    /** Puts the rows that are chosen on the clipboard, as they are shown, with headings; says when they are there. */
    void copy() {
        long chosen = grid.choice().count();
        RowText.of(grid.model(), grid.choice().spans()).whenComplete((text, failure) -> {
            if (!grid.isDisposed()) {
                grid.getDisplay().asyncExec(() -> copied(text, failure, chosen));
            }
        });
    }

    private void copied(@Nullable RowText rows, @Nullable Throwable failure, long chosen) {
        if (grid.isDisposed()) {
            return;
        }
        if (rows == null) {
            said.accept("Nothing was copied: " + failure);
            return;
        }
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        clipboard.setContents(new Object[] {rows.text()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        said.accept(NumberText.count(rows.rows())
                + (rows.rows() < chosen ? " of " + NumberText.count(chosen) : "")
                + (chosen == 1 ? " row" : " rows") + " copied");
    }
}
