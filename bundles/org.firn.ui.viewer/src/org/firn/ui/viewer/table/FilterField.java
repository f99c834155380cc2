/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.firn.tables.TableSchema;
import org.firn.viewer.table.FilterCheck;
import org.firn.viewer.table.FilterHistory;

/**
 * Where a filter is typed. While it is, the text is checked and the problem is said beneath, with the place; Enter uses
 * it. The filters that were used last are in the list.
 */
final class FilterField extends Composite {
    static final String NAME = "Filter";

    private final TableSchema schema;
    private final Combo field;
    private final Label problem;
    private final Consumer<String> use;
    private FilterHistory history = new FilterHistory(List.of());

    /** @param use is given a filter that is right, when the user wants it to be used */
    FilterField(Composite parent, TableSchema schema, Consumer<String> use) {
        super(parent, SWT.NONE);
        this.schema = schema;
        this.use = use;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        new Label(this, SWT.NONE).setText("&" + NAME + ":");
        field = new Combo(this, SWT.DROP_DOWN);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.setToolTipText(NAME);
        problem = new Label(this, SWT.WRAP);
        problem.setForeground(JFaceColors.getErrorText(getDisplay()));
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        below.exclude = true;
        problem.setLayoutData(below);
        field.addListener(SWT.Modify, event -> check());
        field.addListener(SWT.DefaultSelection, event -> commit());
        field.addListener(SWT.Selection, event -> commit());
    }

    private FilterCheck check() {
        FilterCheck check = FilterCheck.of(field.getText(), schema);
        String text = check.isValid() ? "" : "Character " + (check.position() + 1) + ": " + check.problem();
        if (!problem.getText().equals(text)) {
            say(text);
        }
        return check;
    }

    private void say(String text) {
        problem.setText(text);
        problem.setToolTipText(text);
        ((GridData) problem.getLayoutData()).exclude = text.isEmpty();
        problem.setVisible(!text.isEmpty());
        problem.requestLayout();
    }

    private void commit() {
        FilterCheck check = check();
        if (check.isValid()) {
            history = history.with(field.getText());
            String text = field.getText();
            field.setItems(history.filters().toArray(String[]::new));
            field.setText(text);
            use.accept(text);
        } else {
            field.setSelection(new Point(check.position(), field.getText().length()));
        }
    }

    /** Shows the filters that were used last, in this window or before. */
    void setHistory(FilterHistory filters) {
        history = filters;
        String text = field.getText();
        field.setItems(filters.filters().toArray(String[]::new));
        field.setText(text);
    }

    FilterHistory history() {
        return history;
    }

    /** Shows a filter that is in use, without using it again. */
    void show(String filter) {
        if (!field.getText().equals(filter)) {
            field.setText(filter);
        }
    }

    @Override
    public boolean setFocus() {
        return field.setFocus();
    }
}
