/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.preferences;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The programs that protocols call: where they are, how to get them, and where the user says they are. */
final class ProgramsPanel extends Composite {
    private static final int ROWS = 10;
    private static final int WIDTH_IN_CHARACTERS = 84;

    private final Runnable changed;
    private final TableViewer table;
    private final Label details;
    private final Label named;
    private final Text location;
    private final Button browse;
    private final Text folders;
    private @Nullable ProgramChoices choices;
    private boolean filling;

    /** @param changed called when the user has said something else */
    ProgramsPanel(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .extendedMargins(0, 1, 0, 1)
                .applyTo(this);
        Composite around = new Composite(this, SWT.NONE);
        table = new TableViewer(around, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(3, 1)
                .hint(
                        WIDTH_IN_CHARACTERS * characterWidth(),
                        ROWS * table.getTable().getItemHeight())
                .applyTo(around);
        fillTable(around);
        details = new Label(this, SWT.WRAP);
        int line = details.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .hint(WIDTH_IN_CHARACTERS * characterWidth(), 3 * line)
                .applyTo(details);
        named = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(named);
        location = new Text(this, SWT.BORDER | SWT.SINGLE);
        location.setMessage("where it is found");
        location.setToolTipText("The program's file, or the folder that it is in; empty: looked for in PATH");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(location);
        browse = new Button(this, SWT.PUSH);
        browse.setText("&Browse\u2026");
        new Label(this, SWT.NONE).setText("&Folders searched before PATH");
        folders = new Text(this, SWT.BORDER | SWT.SINGLE);
        folders.setMessage("/opt/relion/bin:/opt/motioncor");
        folders.setToolTipText("Folders of programs, with colons between them");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(folders);
        listen();
        showChosen();
    }

    private int characterWidth() {
        GC gc = new GC(this);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    private void fillTable(Composite around) {
        TableColumnLayout columns = new TableColumnLayout();
        around.setLayout(columns);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        column(columns, "Program", 3, row -> row.program().name());
        column(columns, "Found", 5, ProgramRow::place);
        column(columns, "Version", 4, ProgramRow::version);
    }

    private void column(TableColumnLayout columns, String title, int weight, Function<ProgramRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof ProgramRow row ? text.apply(row) : "";
            }
        });
    }

    private void listen() {
        table.addSelectionChangedListener(event -> showChosen());
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        location.addModifyListener(event -> edit(edited ->
                chosen().ifPresent(row -> edited.setLocation(row.program().name(), location.getText()))));
        folders.addModifyListener(event -> edit(edited -> edited.setFolders(folders.getText())));
    }

    private void edit(Consumer<ProgramChoices> work) {
        ProgramChoices edited = choices;
        if (edited != null && !filling) {
            work.accept(edited);
            changed.run();
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(chosen().map(row -> row.program().name()).orElse("Program"));
        dialog.setFileName(location.getText());
        String file = dialog.open();
        if (file != null) {
            location.setText(file);
        }
    }

    private Optional<ProgramRow> chosen() {
        return table.getStructuredSelection().getFirstElement() instanceof ProgramRow row
                ? Optional.of(row)
                : Optional.empty();
    }

    private void showChosen() {
        Optional<ProgramRow> row = chosen();
        filling = true;
        try {
            details.setText(row.map(ProgramsPanel::tell).orElse(""));
            named.setText(
                    row.map(shown -> "&Location of " + shown.program().name()).orElse("&Location"));
            ProgramChoices edited = choices;
            location.setText(
                    row.isEmpty() || edited == null
                            ? ""
                            : edited.location(row.get().program().name()));
            location.setEnabled(row.isPresent());
            browse.setEnabled(row.isPresent());
        } finally {
            filling = false;
        }
        layout();
    }

    private static String tell(ProgramRow row) {
        return "Needed for " + row.program().usedFor() + ".\n" + row.program().install();
    }

    /** Shows what is to be edited. */
    void edit(ProgramChoices edited) {
        choices = edited;
        filling = true;
        try {
            folders.setText(edited.folders());
        } finally {
            filling = false;
        }
        showChosen();
    }

    /** Shows other rows; the program that was chosen stays so, and without one the first is. */
    void show(List<ProgramRow> rows) {
        String before = chosen().map(row -> row.program().name()).orElse("");
        table.setInput(rows);
        rows.stream()
                .filter(row -> before.isEmpty() || row.program().name().equals(before))
                .findFirst()
                .ifPresent(row -> table.setSelection(new StructuredSelection(row)));
    }

    @Override
    public boolean setFocus() {
        return table.getTable().setFocus();
    }
}
