/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.firn.viewer.image.Contrast;
import org.firn.viewer.image.GreyRange;

/** Where the contrast of images is chosen. */
public final class ContrastBar extends Composite {
    private static final String[] CHOICES = {"2 σ", "3 σ", "5 σ", "1 to 99 %", "0.1 to 99.9 %", "All values", "By hand"
    };
    private static final int BY_HAND = 6;

    private final Consumer<Contrast> chosen;
    private final Combo choice;
    private final Button inverted;
    private final Text black;
    private final Text white;

    /**
     * @param current what is chosen at first, if it is one of those offered
     * @param chosen is given what the user chooses
     */
    public ContrastBar(Composite parent, Contrast current, Consumer<Contrast> chosen) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        setLayout(layout);
        new Label(this, SWT.NONE).setText("Contrast:");
        choice = new Combo(this, SWT.READ_ONLY);
        choice.setItems(CHOICES);
        choice.setToolTipText("Which values become black and white: around the mean, between percentiles, or by hand");
        select(current);
        black = field("Black at");
        white = field("White at");
        inverted = new Button(this, SWT.CHECK);
        inverted.setText("Invert");
        inverted.setToolTipText("Show the negative");
        inverted.setSelection(current.inverted());
        choice.addListener(SWT.Selection, event -> apply());
        inverted.addListener(SWT.Selection, event -> apply());
        showFields();
    }

    private Text field(String hint) {
        Text text = new Text(this, SWT.BORDER);
        text.setMessage(hint);
        text.setToolTipText(hint);
        text.setLayoutData(new RowData(text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT));
        text.addListener(SWT.Modify, event -> apply());
        return text;
    }

    private void select(Contrast current) {
        for (int i = 0; i < BY_HAND; i++) {
            if (contrast(i).equals(current.inverted(false))) {
                choice.select(i);
            }
        }
        if (choice.getSelectionIndex() < 0) {
            choice.select(1);
        }
    }

    private static Contrast contrast(int index) {
        return switch (index) {
            case 0 -> Contrast.sigma(2);
            case 1 -> Contrast.sigma(3);
            case 2 -> Contrast.sigma(5);
            case 3 -> Contrast.percentiles(1, 99);
            case 4 -> Contrast.percentiles(0.1, 99.9);
            default -> Contrast.percentiles(0, 100);
        };
    }

    private void showFields() {
        boolean byHand = choice.getSelectionIndex() == BY_HAND;
        for (Text field : new Text[] {black, white}) {
            field.setVisible(byHand);
            ((RowData) field.getLayoutData()).exclude = !byHand;
        }
        getParent().layout(true, true);
    }

    /** Shows the range that is used, where a choice by hand begins. */
    public void begin(GreyRange range) {
        if (choice.getSelectionIndex() != BY_HAND) {
            black.setText(String.format("%.4g", Math.min(range.black(), range.white())));
            white.setText(String.format("%.4g", Math.max(range.black(), range.white())));
        }
    }

    private void apply() {
        int index = choice.getSelectionIndex();
        if (black.isVisible() != (index == BY_HAND)) {
            showFields();
        }
        try {
            Contrast contrast = index == BY_HAND ? Contrast.manual(number(black), number(white)) : contrast(index);
            chosen.accept(contrast.inverted(inverted.getSelection()));
        } catch (NumberFormatException e) {
            // a number that is still being typed; the last contrast stays
            black.setToolTipText("Give two numbers");
        }
    }

    private static double number(Text field) {
        double value = Double.parseDouble(field.getText().strip().replace(',', '.'));
        if (!Double.isFinite(value)) {
            throw new NumberFormatException();
        }
        return value;
    }
}
