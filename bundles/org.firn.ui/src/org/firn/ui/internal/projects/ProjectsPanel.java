/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The list of projects with what can be done to them. */
final class ProjectsPanel extends Composite {
    private final ProjectActions actions;
    private final TableViewer table;
    private final Button close;
    private final Button more;

    ProjectsPanel(Composite parent, ProjectActions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(this);
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(buttons);
        button(buttons, "&New\u2026", "A new project: empty, from a template or from a workflow file", actions::create);
        button(buttons, "&Open\u2026", "A project that is not in the list yet", actions::openOther);
        close = button(
                buttons, "&Close", "Closes the project here; its runs go on", () -> chosen().ifPresent(actions::close));
        more = button(buttons, "Delete\u2026", "Deletes the project with all its files", () -> chosen().ifPresent(
                        actions::delete));
        Composite around = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(around);
        TableColumnLayout columns = new TableColumnLayout();
        around.setLayout(columns);
        table = new TableViewer(around, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(table);
        column(columns, "Project", 5, ProjectRow::name);
        column(columns, "Runs", 3, ProjectRow::runs);
        column(columns, "Used", 4, row -> row.lastUsed(Instant.now()));
        column(columns, "State", 4, ProjectRow::state);
        listen();
        offer();
        enable();
    }

    private void offer() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> chosen().ifPresent(row -> {
            boolean isOpen = row.session().isPresent();
            shown.add(action("&Open", true, () -> actions.open(row)));
            shown.add(action("&Close", isOpen, () -> actions.close(row)));
            shown.add(new Separator());
            shown.add(action("&Rename\u2026", isOpen, () -> actions.rename(row)));
            shown.add(action("&Properties", true, () -> actions.properties(row)));
            shown.add(new Separator());
            shown.add(action("&Delete\u2026", true, () -> actions.delete(row)));
        }));
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
    }

    private static Action action(String text, boolean enabled, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    private static Button button(Composite parent, String text, String tip, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        return button;
    }

    private void column(TableColumnLayout columns, String title, int weight, Function<ProjectRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof ProjectRow row ? text.apply(row) : "";
            }

            @Override
            public @Nullable Font getFont(@Nullable Object element) {
                return element instanceof ProjectRow row && row.isActive()
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                        : null;
            }

            @Override
            public String getToolTipText(@Nullable Object element) {
                return element instanceof ProjectRow row
                        ? row.directory() + (row.state().isEmpty() ? "" : "\n" + row.state())
                        : "";
            }
        });
    }

    private void listen() {
        table.addOpenListener(event -> chosen().ifPresent(actions::open));
        table.addSelectionChangedListener(event -> enable());
        table.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL) {
                chosen().ifPresent(actions::delete);
            }
        }));
    }

    private void enable() {
        close.setEnabled(chosen().flatMap(ProjectRow::session).isPresent());
        more.setEnabled(chosen().isPresent());
    }

    private Optional<ProjectRow> chosen() {
        return table.getStructuredSelection().getFirstElement() instanceof ProjectRow row
                ? Optional.of(row)
                : Optional.empty();
    }

    /** Shows other rows; the project that was chosen stays so. */
    void show(List<ProjectRow> rows) {
        Optional<ProjectRow> before = chosen();
        table.setInput(rows);
        before.flatMap(chosen -> rows.stream()
                        .filter(row -> row.directory().equals(chosen.directory()))
                        .findFirst())
                .ifPresent(row -> table.setSelection(new StructuredSelection(row)));
        enable();
    }

    @Override
    public boolean setFocus() {
        return table.getTable().setFocus();
    }
}
