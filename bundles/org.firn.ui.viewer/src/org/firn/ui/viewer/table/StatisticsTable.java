/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.firn.viewer.table.ColumnStatistics;

/** The statistics of a column, a line each. */
final class StatisticsTable extends Composite {
    private final Table table;

    StatisticsTable(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setLinesVisible(true);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.RIGHT);
        say("Reading …");
    }

    void show(ColumnStatistics statistics) {
        table.removeAll();
        statistics.lines().forEach(line -> add(line.name(), line.value()));
        pack();
    }

    /** Shows a sentence instead. */
    void say(String sentence) {
        table.removeAll();
        add(sentence, "");
        pack();
    }

    private void add(String name, String value) {
        new TableItem(table, SWT.NONE).setText(new String[] {name, value});
    }

    @Override
    public void pack() {
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }
}
