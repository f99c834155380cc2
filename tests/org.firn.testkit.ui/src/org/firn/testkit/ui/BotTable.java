/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A table. */
public final class BotTable extends BotControl<Table> {
    BotTable(Screen screen, Table widget) {
        super(screen, widget);
    }

    /** How many rows it has. */
    public int rowCount() {
        return screen().syncGet(widget()::getItemCount);
    }

    /** What a cell says. */
    public String cell(int row, int column) {
        return screen().syncGet(() -> widget().getItem(row).getText(column));
    }

    /** What a cell says, in the column with this title. */
    public String cell(int row, String column) {
        return screen().syncGet(() -> widget().getItem(row).getText(widget().indexOf(column(column))));
    }

    /** Selects rows, in the place of those selected before. */
    public BotTable select(int... rows) {
        screen().syncExec(() -> {
            widget().setSelection(rows);
            Event event = new Event();
            event.item = rows.length == 0 ? null : widget().getItem(rows[rows.length - 1]);
            widget().notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    /** Selects the first row of which a cell has this text; waits until there is one. */
    public BotTable select(String text) {
        screen().await("a row with " + text, () -> rowOf(text) >= 0);
        return select(screen().syncGet(() -> rowOf(text)));
    }

    /** Selects a row and presses the return key, or clicks twice. */
    public void doubleClick(int row) {
        select(row);
        screen().syncExec(() -> {
            Event event = new Event();
            event.item = widget().getItem(row);
            widget().notifyListeners(SWT.DefaultSelection, event);
        });
    }

    /** Clicks the header of a column. */
    public void clickHeader(String title) {
        screen().syncExec(() -> column(title).notifyListeners(SWT.Selection, new Event()));
    }

    private int rowOf(String text) {
        for (int row = 0; row < widget().getItemCount(); row++) {
            for (int column = 0; column < Math.max(1, widget().getColumnCount()); column++) {
                if (widget().getItem(row).getText(column).equals(text)) {
                    return row;
                }
            }
        }
        return -1;
    }

    private TableColumn column(String title) {
        return Arrays.stream(widget().getColumns())
                .filter(column -> column.getText().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No column " + title));
    }
}
