/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.firn.viewer.image.MicrographModel;
import org.firn.viewer.image.PickLayer;

/** The sets of positions over a micrograph: their colours, whether they are shown, and from which score on. */
final class LayerBar extends Composite {
    private static final int STEPS = 200;

    private final MicrographModel model;

    LayerBar(Composite parent, MicrographModel model) {
        super(parent, SWT.NONE);
        this.model = model;
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        setLayout(row());
        for (int layer = 0; layer < model.layers().size(); layer++) {
            add(layer);
        }
    }

    private static RowLayout row() {
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        return layout;
    }

    private void add(int index) {
        PickLayer layer = model.layers().get(index);
        Composite group = new Composite(this, SWT.NONE);
        group.setLayout(row());
        Button shown = new Button(group, SWT.CHECK);
        shown.setText(layer.set().name());
        shown.setSelection(layer.visible());
        shown.addListener(SWT.Selection, event -> {
            PickLayer now = model.layers().get(index);
            model.setLayer(index, new PickLayer(now.set(), now.rgb(), shown.getSelection(), now.threshold()));
        });
        Canvas colour = new Canvas(group, SWT.BORDER);
        int rgb = layer.rgb();
        int size = shown.computeSize(SWT.DEFAULT, SWT.DEFAULT).y / 2;
        colour.setBackground(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
        colour.setLayoutData(new RowData(size, size));
        if (layer.set().hasScores()) {
            addThreshold(group, index);
        }
    }

    private void addThreshold(Composite group, int index) {
        Label label = new Label(group, SWT.NONE);
        label.setText("Score at least:");
        Scale scale = new Scale(group, SWT.HORIZONTAL);
        scale.setMaximum(STEPS);
        scale.setPageIncrement(STEPS / 10);
        scale.setToolTipText("Hide positions with lower scores; at the left all are shown");
        scale.setLayoutData(new RowData(10 * label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, SWT.DEFAULT));
        Label value = new Label(group, SWT.NONE);
        value.setText("all (0 % hidden)  ");
        scale.addListener(SWT.Selection, event -> {
            PickLayer now = model.layers().get(index);
            double share = scale.getSelection() / (double) STEPS;
            double threshold = share == 0 ? Double.NaN : now.set().scoreAt(share);
            value.setText(
                    share == 0
                            ? "all (0 % hidden)"
                            : String.format(Locale.ROOT, "%.3g (%.0f %% hidden)", threshold, 100 * share));
            model.setLayer(index, new PickLayer(now.set(), now.rgb(), now.visible(), threshold));
        });
        if (index == 0) {
            Button remove = new Button(group, SWT.PUSH);
            remove.setText("Remove Hidden");
            remove.setToolTipText("Remove the hidden positions of this micrograph; can be undone");
            remove.addListener(SWT.Selection, event -> model.removeHidden());
        }
    }
}
