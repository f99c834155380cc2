/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.ui.form.FormModel;

/** Makes the widget that suits a parameter. */
final class FieldEditors {
    private static final int TEXT_LINES = 4;
    private static final int LEAST_CHARACTERS = 5;

    private FieldEditors() {}

    /** A widget, and how it shows the value of the model. */
    private record Editor(Control control, Runnable refreshing) implements FieldEditor {
        @Override
        public void refresh() {
            refreshing.run();
        }
    }

    static FieldEditor create(Composite parent, FormModel model, ParameterSpec spec) {
        return switch (spec.type()) {
            case BOOLEAN -> flag(parent, model, spec);
            case CHOICE -> choice(parent, model, spec);
            case PATH, FILE, FOLDER -> path(parent, model, spec);
            case INPUT, MULTI_INPUT -> new InputEditor(parent, model, spec);
            default -> text(parent, model, spec);
        };
    }

    private static FieldEditor text(Composite parent, FormModel model, ParameterSpec spec) {
        boolean lines = spec.type() == ParameterType.TEXT;
        Text text = new Text(parent, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        if (lines) {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(SWT.DEFAULT, TEXT_LINES * text.getLineHeight())
                    .applyTo(text);
        } else {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .minSize(widthOf(text, LEAST_CHARACTERS), SWT.DEFAULT)
                    .applyTo(text);
        }
        return typed(text, text, model, spec);
    }

    private static int widthOf(Text text, int characters) {
        GC gc = new GC(text);
        try {
            int width = (int) Math.ceil(characters * gc.getFontMetrics().getAverageCharacterWidth());
            return text.computeTrim(0, 0, width, SWT.DEFAULT).width;
        } finally {
            gc.dispose();
        }
    }

    private static FieldEditor typed(Control shown, Text text, FormModel model, ParameterSpec spec) {
        Runnable refresh = () -> {
            String now = model.text(spec.name());
            if (!text.getText().equals(now)) {
                text.setText(now);
            }
        };
        refresh.run();
        text.addModifyListener(event -> {
            if (!text.getText().equals(model.text(spec.name()))) {
                model.setText(spec.name(), text.getText());
            }
        });
        return new Editor(shown, refresh);
    }

    private static FieldEditor flag(Composite parent, FormModel model, ParameterSpec spec) {
        Button box = new Button(parent, SWT.CHECK);
        box.setToolTipText(spec.label());
        Runnable refresh = () -> box.setSelection("true".equals(model.text(spec.name())));
        refresh.run();
        box.addListener(SWT.Selection, event -> model.setText(spec.name(), String.valueOf(box.getSelection())));
        return new Editor(box, refresh);
    }

    private static FieldEditor choice(Composite parent, FormModel model, ParameterSpec spec) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        List<String> values =
                spec.choices().stream().map(ParameterSpec.Choice::value).toList();
        spec.choices().forEach(choice -> combo.add(choice.label()));
        Runnable refresh = () -> {
            int chosen = values.indexOf(model.text(spec.name()));
            if (chosen < 0) {
                combo.deselectAll();
            } else {
                combo.select(chosen);
            }
        };
        refresh.run();
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() >= 0) {
                model.setText(spec.name(), values.get(combo.getSelectionIndex()));
            }
        });
        return new Editor(combo, refresh);
    }

    private static FieldEditor path(Composite parent, FormModel model, ParameterSpec spec) {
        Composite both = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
        Text text = new Text(both, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        Button browse = new Button(both, SWT.PUSH);
        browse.setText("Browse...");
        browse.addListener(SWT.Selection, event -> {
            String chosen = browse(browse, spec, text.getText());
            if (chosen != null) {
                text.setText(chosen);
            }
        });
        return typed(both, text, model, spec);
    }

    private static @Nullable String browse(Control by, ParameterSpec spec, String path) {
        if (spec.type() == ParameterType.FOLDER) {
            DirectoryDialog dialog = new DirectoryDialog(by.getShell());
            dialog.setFilterPath(path);
            return dialog.open();
        }
        FileDialog dialog = new FileDialog(by.getShell(), SWT.OPEN);
        dialog.setFileName(path);
        return dialog.open();
    }
}
