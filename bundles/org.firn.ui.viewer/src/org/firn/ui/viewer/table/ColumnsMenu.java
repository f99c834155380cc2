/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;
import org.firn.viewer.table.CellFormat;
import org.firn.viewer.table.SetModel;

/** The menu that shows and hides columns. */
final class ColumnsMenu {
    private final SetModel model;
    private final Menu menu;

    ColumnsMenu(Control parent, SetModel model) {
        this.model = model;
        this.menu = new Menu(parent);
        parent.addListener(SWT.Dispose, event -> menu.dispose());
        menu.addListener(SWT.Show, event -> fill());
    }

    Menu menu() {
        return menu;
    }

    private void fill() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        item(SWT.PUSH, "Show &All", () -> model.showColumns(model.schema().names()));
        new MenuItem(menu, SWT.SEPARATOR);
        for (ColumnSpec column : model.schema().columns()) {
            MenuItem item = item(SWT.CHECK, new CellFormat(column).heading().replace("&", "&&"), () -> toggle(column));
            item.setSelection(model.columns().contains(column));
            item.setEnabled(!column.name().equals(TableSchema.ID.name()));
        }
    }

    private MenuItem item(int style, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Columns that come back take the place that they have in the set. */
    private void toggle(ColumnSpec column) {
        List<ColumnSpec> shown = model.columns();
        boolean isShown = shown.contains(column);
        model.showColumns(model.schema().columns().stream()
                .filter(one -> one.equals(column) ? !isShown : shown.contains(one))
                .map(ColumnSpec::name)
                .collect(Collectors.toList()));
    }
}
