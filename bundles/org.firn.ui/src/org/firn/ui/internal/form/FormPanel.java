/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Problem;
import org.firn.repository.Subscription;
import org.firn.ui.edit.RunDraft;
import org.firn.ui.form.FormActions;
import org.firn.ui.form.FormModel;
import org.firn.ui.form.FormSection;
import org.firn.ui.form.FormState;
import org.firn.ui.form.ParameterWizards;

/** The form of a run. */
public final class FormPanel extends Composite {
    private static final int COLUMNS_OF_FOOT = 4;

    private final FormModel model;
    private final List<FieldRow> rows = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final Label summary;
    private final Button run;
    private final Button schedule;

    /**
     * A form.
     *
     * @param wizards those that help with parameters
     * @param actions what the buttons do
     */
    public FormPanel(Composite parent, FormModel model, ParameterWizards wizards, FormActions actions) {
        super(parent, SWT.NONE);
        this.model = model;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        createHead();
        scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(content);
        scrolled.setContent(content);
        model.sections().forEach(section -> createSection(section, wizards));
        new GeneralFields(content, model);
        Composite foot = new Composite(this, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS_OF_FOOT).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        summary = new Label(foot, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        button(foot, "Save", "Store what is filled in", actions::save);
        schedule = button(
                foot, "Schedule", "Run this, and first all that it needs and that is not done", actions::schedule);
        run = button(foot, "Run", "Run this as soon as its inputs are there", actions::run);
        scrolled.addListener(SWT.Resize, event -> fit());
        show(model.state());
        Subscription subscription = model.onChange(this::later);
        addListener(SWT.Dispose, event -> subscription.close());
    }

    private void createHead() {
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setText(model.data().run().label() + "  –  " + model.data().descriptor().name());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        Button expert = new Button(head, SWT.CHECK);
        expert.setText("Expert");
        expert.setToolTipText("Show the parameters that are rarely changed");
        expert.addListener(SWT.Selection, event -> model.setExpert(expert.getSelection()));
        Label description = new Label(head, SWT.WRAP);
        description.setText(model.data().descriptor().description());
        List<RunSnapshot> others = model.comparable();
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .span(others.isEmpty() ? 2 : 1, 1)
                .applyTo(description);
        if (!others.isEmpty()) {
            createComparison(head, others);
        }
    }

    private void createComparison(Composite head, List<RunSnapshot> others) {
        Combo combo = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText("Show where the parameters of another run differ");
        combo.add("Compare with...");
        others.forEach(other -> combo.add(other.label()));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> {
            int chosen = combo.getSelectionIndex() - 1;
            model.compareWith(chosen < 0 ? null : others.get(chosen));
        });
    }

    private void createSection(FormSection section, ParameterWizards wizards) {
        Group group = new Group(content, SWT.NONE);
        group.setText(section.title());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(FieldRow.COLUMNS).applyTo(group);
        groups.add(group);
        for (FormSection.Group part : section.groups()) {
            Composite place = group;
            if (!part.title().isEmpty()) {
                Group inner = new Group(group, SWT.NONE);
                inner.setText(part.title());
                GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .span(FieldRow.COLUMNS, 1)
                        .applyTo(inner);
                GridLayoutFactory.swtDefaults().numColumns(FieldRow.COLUMNS).applyTo(inner);
                groups.add(inner);
                place = inner;
            }
            for (ParameterSpec spec : part.fields()) {
                rows.add(new FieldRow(
                        place, model, spec, wizards.find(model.data().descriptor().id(), spec.name())));
            }
        }
    }

    private Button button(Composite foot, String text, String tip, Consumer<RunDraft> action) {
        Button button = new Button(foot, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.accept(model.draft()));
        return button;
    }

    private void later(FormState state) {
        if (isDisposed()) {
            return;
        }
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                show(model.state());
            }
        });
    }

    private void show(FormState state) {
        boolean moved = false;
        for (FieldRow row : rows) {
            moved |= row.show(state.field(row.spec().name()));
        }
        for (Group group : groups) {
            moved |= showIfFilled(group);
        }
        run.setEnabled(state.runnable());
        schedule.setEnabled(state.runnable());
        long wrong = rows.stream()
                .map(row -> state.field(row.spec().name()).problem())
                .filter(problem -> problem.map(Problem::isError).orElse(false))
                .count();
        String said = state.problems().isEmpty()
                ? wrong == 0 ? "" : wrong + (wrong == 1 ? " field needs" : " fields need") + " your attention."
                : state.problems().get(0).toString();
        summary.setForeground(FormColours.error(summary));
        if (!summary.getText().equals(said)) {
            summary.setText(said);
            layout(new Control[] {summary});
        }
        if (moved) {
            fit();
        }
    }

    private static boolean showIfFilled(Group group) {
        boolean filled = false;
        for (Control child : group.getChildren()) {
            filled |= !((GridData) child.getLayoutData()).exclude;
        }
        var data = (GridData) group.getLayoutData();
        boolean moved = data.exclude == filled;
        data.exclude = !filled;
        group.setVisible(filled);
        return moved;
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        content.layout(true, true);
        scrolled.setMinSize(content.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT));
    }

    @Override
    public boolean setFocus() {
        return scrolled.setFocus();
    }
}
