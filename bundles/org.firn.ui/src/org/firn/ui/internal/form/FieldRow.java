/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Problem;
import org.firn.ui.form.FieldState;
import org.firn.ui.form.FormModel;
import org.firn.ui.form.ParameterWizards;

/** One field of a form: label, widget, unit, buttons, and below them what is wrong with it. */
final class FieldRow {
    /** The number of columns that a row takes. */
    static final int COLUMNS = 4;

    private static final int BOLD_PERCENT = 115;

    private final FormModel model;
    private final ParameterSpec spec;
    private final Label label;
    private final FieldEditor editor;
    private final Label unit;
    private final Composite buttons;
    private final Button reset;
    private final Label gap;
    private final Label message;

    /** Inputs need the width: they have neither a unit nor a default to go back to. */
    private final boolean isWide;

    FieldRow(Composite parent, FormModel model, ParameterSpec spec, Optional<ParameterWizards.Wizard> wizard) {
        this.model = model;
        this.spec = spec;
        isWide = spec.type().isInput() && wizard.isEmpty();
        label = new Label(parent, SWT.WRAP);
        label.setText(spec.label() + (spec.isRequired() ? " *" : ""));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        editor = FieldEditors.create(parent, model, spec);
        if (editor.control().getLayoutData() == null) {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .applyTo(editor.control());
        }
        if (isWide) {
            ((GridData) editor.control().getLayoutData()).horizontalSpan = COLUMNS - 1;
        }
        unit = new Label(parent, SWT.NONE);
        unit.setText(spec.unit());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(unit);
        buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        wizard.ifPresent(this::addWizard);
        reset = createReset();
        GridData buttonPlace = new GridData(SWT.FILL, SWT.CENTER, false, false);
        buttonPlace.minimumWidth = reset.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        buttons.setLayoutData(buttonPlace);
        gap = new Label(parent, SWT.NONE);
        message = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(message);
        explain();
    }

    private Button createReset() {
        String normal = ValueText.ofDefault(spec);
        Button button = new Button(buttons, SWT.PUSH | SWT.FLAT);
        button.setText("\u21ba"); // an arrow that turns back: a word would take the width of the field
        button.getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = "Reset"));
        button.setToolTipText("Back to the default" + (normal.isEmpty() ? "" : ", " + normal));
        button.addListener(SWT.Selection, event -> {
            model.reset(spec.name());
            editor.refresh();
        });
        return button;
    }

    private void explain() {
        String help = spec.help().isEmpty() ? spec.label() : spec.help();
        label.setToolTipText(help);
        editor.control().setToolTipText(help);
    }

    private void addWizard(ParameterWizards.Wizard wizard) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(wizard.label());
        button.addListener(
                SWT.Selection, event -> wizard.wizard().ask(model, spec).thenAccept(texts -> button.getDisplay()
                        .asyncExec(() -> fill(texts))));
    }

    private void fill(Map<String, String> texts) {
        if (!label.isDisposed()) {
            texts.forEach(model::setText);
            editor.refresh();
        }
    }

    /** How wide the label and the unit would like to be. */
    Point wanted() {
        return new Point(
                label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x * BOLD_PERCENT / 100,
                unit.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    }

    /** Makes the label and the unit so wide, so that the fields of all sections stand below each other. */
    void align(Point widths) {
        ((GridData) label.getLayoutData()).widthHint = widths.x;
        ((GridData) unit.getLayoutData()).widthHint = widths.y;
    }

    ParameterSpec spec() {
        return spec;
    }

    /** Shows what there is to say; tells whether the layout has changed. */
    boolean show(FieldState state) {
        boolean shown = model.isShown(spec);
        if (!editor.control().isFocusControl()) {
            editor.refresh();
        }
        label.setFont(state.changed() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
        reset.setVisible(state.changed() && !spec.type().isInput());
        String text = text(state);
        boolean error = state.problem().map(Problem::isError).orElse(false);
        message.setForeground(error ? FormColours.error(message) : FormColours.hint(message));
        boolean other = !message.getText().equals(text);
        message.setText(text);
        boolean moved = setShown(shown, label, editor.control());
        moved |= setShown(shown && !isWide, unit, buttons);
        return setShown(shown && !text.isEmpty(), gap, message) || moved || other;
    }

    private static String text(FieldState state) {
        StringBuilder text = new StringBuilder();
        state.problem().ifPresent(problem -> {
            String what = problem.what();
            text.append(Character.toUpperCase(what.charAt(0))).append(what.substring(1));
            text.append(problem.cure().isEmpty() ? "." : ". " + problem.cure());
        });
        state.compared().ifPresent(theirs -> text.append(text.isEmpty() ? "" : "\n")
                .append("The other run has ")
                .append(theirs.isEmpty() ? "nothing here" : theirs)
                .append("."));
        return text.toString();
    }

    private static boolean setShown(boolean shown, Control... controls) {
        boolean changed = false;
        for (Control control : controls) {
            if (!(control.getLayoutData() instanceof GridData)) {
                control.setLayoutData(new GridData());
            }
            GridData data = (GridData) control.getLayoutData();
            changed |= data.exclude == shown;
            data.exclude = !shown;
            control.setVisible(shown);
        }
        return changed;
    }
}
