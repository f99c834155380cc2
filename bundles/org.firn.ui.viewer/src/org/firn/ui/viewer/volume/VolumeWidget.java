/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.volume;

import java.util.Locale;
import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.firn.ui.viewer.image.ContrastBar;
import org.firn.ui.viewer.image.Repainter;
import org.firn.viewer.image.Contrast;
import org.firn.viewer.volume.Axis;
import org.firn.viewer.volume.VolumeModel;

/** A volume: slices across z, y and x that meet in a cursor, and its surface at a level. */
public final class VolumeWidget extends Composite {
    private final VolumeModel model;
    private final SliceCanvas[] slices = new SliceCanvas[3];
    private final SurfaceCanvas surface;
    private final HistogramCanvas histogram;
    private final Text level;
    private final Label status;

    /** @param model what is shown */
    public VolumeWidget(Composite parent, VolumeModel model) {
        super(parent, SWT.NONE);
        this.model = model;
        setLayout(new GridLayout());
        new ContrastBar(this, model.contrast(), this::setContrast);
        Composite views = new Composite(this, SWT.NONE);
        views.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout grid = new GridLayout(2, true);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        views.setLayout(grid);
        for (Axis axis : new Axis[] {Axis.Z, Axis.X, Axis.Y}) {
            slices[axis.ordinal()] = new SliceCanvas(views, model, axis, this::moved);
            slices[axis.ordinal()].setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        }
        surface = new SurfaceCanvas(views, model);
        surface.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite bar = new Composite(this, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        bar.setLayout(new GridLayout(4, false));
        histogram = new HistogramCanvas(bar, model, this::showLevel);
        level = new Text(bar, SWT.BORDER);
        fillBar(bar);
        status = new Label(this, SWT.NONE);
        status.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        model.onChange(new Repainter(this, surface::redraw));
        showLevel();
        moved();
    }

    private void fillBar(Composite bar) {
        Label title = new Label(bar, SWT.NONE);
        title.setText("Level:");
        title.moveAbove(histogram);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = 3 * level.getLineHeight();
        histogram.setLayoutData(wide);
        GridData narrow = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        narrow.widthHint = 5 * level.getLineHeight();
        level.setLayoutData(narrow);
        level.setToolTipText("Level of the surface; press Enter");
        level.addListener(SWT.DefaultSelection, event -> typed());
        Button colour = new Button(bar, SWT.PUSH);
        colour.setText("Colour ...");
        colour.setToolTipText("Colour of the surface");
        colour.addListener(SWT.Selection, event -> chooseColour());
    }

    private void typed() {
        try {
            model.setLevel(Double.parseDouble(level.getText().strip().replace(',', '.')));
            histogram.redraw();
            level.setToolTipText("Level of the surface; press Enter");
        } catch (NumberFormatException e) {
            level.setToolTipText("'" + level.getText() + "' is no number");
            level.selectAll();
        }
        surface.redraw();
    }

    private void chooseColour() {
        ColorDialog dialog = new ColorDialog(getShell());
        RGB chosen = dialog.open();
        if (chosen != null) {
            surface.setColour(chosen.red << 16 | chosen.green << 8 | chosen.blue);
        }
    }

    private void setContrast(Contrast contrast) {
        model.setContrast(contrast);
        moved();
    }

    private void showLevel() {
        level.setText(String.format(Locale.ROOT, "%.4g", model.level()));
        surface.redraw();
    }

    private void moved() {
        for (SliceCanvas slice : slices) {
            slice.redraw();
        }
        int[] at = model.cursor();
        int[] size = model.size();
        OptionalDouble edge = model.voxelSize();
        String length = edge.isPresent()
                ? String.format(
                        Locale.ROOT,
                        " (%.1f, %.1f, %.1f Å)",
                        at[0] * edge.getAsDouble(),
                        at[1] * edge.getAsDouble(),
                        at[2] * edge.getAsDouble())
                : "";
        String binned = model.bin() == 1 ? "" : "; shown binned by " + model.bin() + " to fit into memory";
        status.setText(String.format(
                Locale.ROOT,
                "Voxel %d, %d, %d%s: %.4g      %d x %d x %d voxels%s",
                at[0],
                at[1],
                at[2],
                length,
                model.valueAtCursor(),
                size[0],
                size[1],
                size[2],
                binned));
    }

    @Override
    public boolean setFocus() {
        return !surface.isDisposed() && surface.setFocus();
    }
}
