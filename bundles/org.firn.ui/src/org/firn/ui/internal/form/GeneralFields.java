/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.jobs.ExecutorRegistry;
import org.firn.ui.edit.RunDraft;
import org.firn.ui.form.FormModel;

/** What every form has: label, note, executor, processors and memory, and which runs to wait for. */
final class GeneralFields {
    private static final int MOST_ROWS = 4;
    private static final int MOST_MEMORY = 16 * 1024 * 1024;

    private final FormModel model;
    private final Group group;

    GeneralFields(Composite parent, FormModel model) {
        this.model = model;
        group = new Group(parent, SWT.NONE);
        group.setText("Run");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        text("Label", model.label(), model.data().run().name(), model::setLabel);
        text("Note", model.comment(), "", model::setComment);
        executor();
        RunDraft.Resources now = model.resources();
        spinner(
                "Processors",
                now.cpus(),
                Short.MAX_VALUE,
                1,
                cpus -> set(new RunDraft.Resources(
                        model.resources().executor(), cpus, model.resources().memoryMiB())));
        spinner(
                "Memory (MiB)",
                (int) Math.min(MOST_MEMORY, now.memoryMiB()),
                MOST_MEMORY,
                1024,
                memory -> set(new RunDraft.Resources(
                        model.resources().executor(), model.resources().cpus(), memory)));
        if (!model.data().others().isEmpty()) {
            waits();
        }
    }

    private void set(RunDraft.Resources resources) {
        model.setResources(resources);
    }

    private void label(String text) {
        Label label = new Label(group, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
    }

    private void text(String name, String value, String hint, Consumer<String> set) {
        label(name);
        Text text = new Text(group, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        text.setMessage(hint);
        text.addModifyListener(event -> set.accept(text.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    private void spinner(String name, int value, int most, int page, IntConsumer set) {
        label(name);
        Spinner spinner = new Spinner(group, SWT.BORDER);
        spinner.setValues(value, 0, most, 0, page == 1 ? 1 : page, page == 1 ? 4 : 4 * page);
        spinner.setToolTipText("0: what its steps ask for");
        spinner.addModifyListener(event -> set.accept(spinner.getSelection()));
    }

    private void executor() {
        label("Executor");
        Combo combo = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText("Where it is executed");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        List<ExecutorChoice> choices = ExecutorChoice.of(
                ExecutorRegistry.contributed(), model.resources().executor());
        for (ExecutorChoice choice : choices) {
            combo.add(choice.label());
            if (choice.value().equals(model.resources().executor())) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        combo.addListener(
                SWT.Selection,
                event -> set(new RunDraft.Resources(
                        choices.get(combo.getSelectionIndex()).value(),
                        model.resources().cpus(),
                        model.resources().memoryMiB())));
    }

    private void waits() {
        label("Wait for");
        Table table = new Table(group, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        List<RunSnapshot> others = model.data().others();
        for (RunSnapshot other : others) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(other.label());
            item.setChecked(model.waitsFor().contains(other.number()));
        }
        int rows = Math.max(2, Math.min(MOST_ROWS, others.size()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, rows * table.getItemHeight())
                .applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                List<Integer> chosen = new ArrayList<>();
                for (int row = 0; row < others.size(); row++) {
                    if (table.getItem(row).getChecked()) {
                        chosen.add(others.get(row).number());
                    }
                }
                model.setWaitsFor(chosen);
            }
        });
    }
}
