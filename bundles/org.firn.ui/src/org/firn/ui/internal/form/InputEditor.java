/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.ui.form.FormModel;
import org.firn.ui.form.InputCandidate;

/** Chooses what is linked to an input, among the outputs that fit: one of a list, or several to be ticked. */
final class InputEditor implements FieldEditor {
    private static final int MOST_ROWS = 6;

    private final FormModel model;
    private final ParameterSpec spec;
    private final List<LinkSnapshot> choices = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Composite area;
    private Runnable refreshing = () -> {};

    InputEditor(Composite parent, FormModel model, ParameterSpec spec) {
        this.model = model;
        this.spec = spec;
        for (InputCandidate candidate : model.candidates(spec)) {
            choices.add(candidate.link(spec.name()));
            texts.add(candidate.text());
        }
        // what is linked but cannot be chosen any more, so that it is seen
        for (LinkSnapshot link : model.links(spec.name())) {
            if (!choices.contains(link)) {
                choices.add(link);
                texts.add("run " + link.source() + "." + link.output()
                        + (link.itemId() == 0 ? " (does not fit)" : ", item " + link.itemId()));
            }
        }
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        if (spec.type() == ParameterType.INPUT) {
            createCombo();
        } else {
            createTable();
        }
        refresh();
    }

    private String accepted() {
        return spec.accepted().stream().map(ENamedElement::getName).collect(Collectors.joining(" or "));
    }

    private void createCombo() {
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(spec.label());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.add(choices.isEmpty() ? "(the project has no " + accepted() + " yet)" : "(not linked)");
        texts.forEach(combo::add);
        combo.addListener(SWT.Selection, event -> {
            int chosen = combo.getSelectionIndex() - 1;
            model.setLinks(spec.name(), chosen < 0 ? List.of() : List.of(choices.get(chosen)));
        });
        refreshing = () -> combo.select(model.links(spec.name()).stream()
                .findFirst()
                .map(link -> choices.indexOf(link) + 1)
                .orElse(0));
    }

    private void createTable() {
        Table table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        table.setToolTipText(spec.label());
        texts.forEach(text -> new TableItem(table, SWT.NONE).setText(text));
        int rows = Math.max(2, Math.min(MOST_ROWS, texts.size()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, rows * table.getItemHeight())
                .applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                LinkSnapshot link = choices.get(table.indexOf((TableItem) event.item));
                List<LinkSnapshot> linked = new ArrayList<>(model.links(spec.name()));
                if (!linked.remove(link)) {
                    linked.add(link);
                }
                model.setLinks(spec.name(), linked);
            }
        });
        refreshing = () -> {
            List<LinkSnapshot> linked = model.links(spec.name());
            for (int row = 0; row < choices.size(); row++) {
                table.getItem(row).setChecked(linked.contains(choices.get(row)));
            }
        };
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void refresh() {
        refreshing.run();
    }
}
