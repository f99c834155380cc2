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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
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
    private static final int LABEL_CHARACTERS = 30;

    private final FormModel model;
    private final List<FieldRow> rows = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<PartTitle> titles = new ArrayList<>();
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
        align();
        new GeneralFields(content, model);
        Composite foot = new Composite(this, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS_OF_FOOT).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        summary = new Label(foot, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
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
        String name = model.data().descriptor().name();
        String own = model.data().run().label();
        title.setText((own.equals(name) ? model.data().run().name() : own) + "  –  " + name);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
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
            List<FieldRow> own = new ArrayList<>();
            if (!part.title().isEmpty()) {
                titles.add(new PartTitle(title(group, part.title()), own));
            }
            for (ParameterSpec spec : part.fields()) {
                own.add(new FieldRow(
                        group,
                        model,
                        spec,
                        wizards.find(model.data().descriptor().id(), spec.name())));
            }
            rows.addAll(own);
        }
    }

    private static Label title(Composite parent, String text) {
        Label title = new Label(parent, SWT.NONE);
        title.setText(text);
        title.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(FieldRow.COLUMNS, 1).applyTo(title);
        return title;
    }

    /** What stands above some rows, and is shown with them. */
    private record PartTitle(Label title, List<FieldRow> rows) {
        boolean show(FormModel model) {
            return showIf(title, rows.stream().map(FieldRow::spec).anyMatch(model::isShown));
        }
    }

    private void align() {
        Point widest = new Point(0, 0);
        for (FieldRow row : rows) {
            Point wanted = row.wanted();
            widest = new Point(Math.max(widest.x, wanted.x), Math.max(widest.y, wanted.y));
        }
        GC gc = new GC(this);
        int most = (int) (LABEL_CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth());
        gc.dispose();
        Point widths = new Point(Math.min(most, widest.x), widest.y);
        rows.forEach(row -> row.align(widths));
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
        for (PartTitle title : titles) {
            moved |= title.show(model);
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

    private static boolean showIf(Control control, boolean shown) {
        GridData data = (GridData) control.getLayoutData();
        boolean moved = data.exclude == shown;
        data.exclude = !shown;
        control.setVisible(shown);
        return moved;
    }

    private static boolean showIfFilled(Group group) {
        boolean filled = false;
        for (Control child : group.getChildren()) {
            filled |= !((GridData) child.getLayoutData()).exclude;
        }
        return showIf(group, filled);
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
