/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.firn.viewer.image.BoxSize;
import org.firn.viewer.image.Contrast;
import org.firn.viewer.image.ImageStore;
import org.firn.viewer.image.Viewport;

/**
 * A circle of the particle's diameter and a box around it, drawn on a micrograph. A click puts them on a particle, a
 * drag gives the circle its size.
 */
public final class BoxSizePanel extends Composite {
    /** Below this distance a drag is a click, px of the screen. */
    private static final int STILL = 3;

    private final double pixelSize;
    private final PictureCanvas canvas;
    private final Spinner diameter;
    private final Spinner box;
    private BoxSize size;
    private @Nullable Event pressed;
    private double centreX = Double.NaN;
    private double centreY;

    /**
     * @param file the micrograph
     * @param section of the file, 0 for the first
     * @param pixelSize of the micrograph in Å/px, more than 0
     * @param start what is shown at first
     * @param store reads the image
     */
    public BoxSizePanel(Composite parent, Path file, int section, double pixelSize, BoxSize start, ImageStore store) {
        super(parent, SWT.NONE);
        this.pixelSize = pixelSize;
        this.size = start;
        setLayout(new GridLayout(4, false));
        ContrastBar bar = new ContrastBar(this, Contrast.DEFAULT, this::setContrast);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1));
        canvas = new PictureCanvas(this, store);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        canvas.setToolTipText("Click on a particle; drag from its middle to its rim");
        canvas.addOverlay(this::paint);
        diameter = spinner("Particle diameter (Å):", 1, 5000, "The longest dimension of the particle");
        box = spinner("Box size (px):", 2, 10_000, "Even, and good for Fourier transforms; others are rounded");
        diameter.addListener(SWT.Selection, event -> setSize(BoxSize.suggest(diameter.getSelection(), pixelSize)));
        box.addListener(SWT.Selection, event -> size = size.withBox(box.getSelection(), pixelSize));
        box.addListener(SWT.FocusOut, event -> setSize(size));
        box.addListener(SWT.DefaultSelection, event -> setSize(size));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, event -> pressed = null);
        canvas.picture().show(file, section, pixelSize);
        setSize(start);
    }

    private Spinner spinner(String text, int least, int most, String help) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        Spinner spinner = new Spinner(this, SWT.BORDER);
        spinner.setMinimum(least);
        spinner.setMaximum(most);
        spinner.setIncrement(2);
        spinner.setToolTipText(help);
        return spinner;
    }

    /** What is chosen. */
    public BoxSize size() {
        return size;
    }

    private void setContrast(Contrast contrast) {
        canvas.picture().setContrast(contrast);
        canvas.redraw();
    }

    private void setSize(BoxSize other) {
        size = other;
        diameter.setSelection((int) Math.round(other.diameter()));
        box.setSelection(other.box());
        canvas.redraw();
    }

    private void press(Event event) {
        @Nullable Viewport view = canvas.picture().view();
        if (event.button == 1 && view != null && !canvas.isPanning()) {
            pressed = event;
            centreX = view.imageX(event.x);
            centreY = view.imageY(event.y);
            canvas.redraw();
        }
    }

    private void drag(Event event) {
        @Nullable Event start = pressed;
        @Nullable Viewport view = canvas.picture().view();
        if (start != null && view != null) {
            double distance = Math.hypot(event.x - start.x, event.y - start.y);
            double angstrom = Math.rint(2 * distance / view.zoom() * pixelSize);
            if (distance > STILL && angstrom >= diameter.getMinimum() && angstrom <= diameter.getMaximum()) {
                setSize(BoxSize.suggest(angstrom, pixelSize));
            }
        }
    }

    private void paint(GC gc, Viewport view) {
        Rectangle area = canvas.getClientArea();
        if (Double.isNaN(centreX)) {
            centreX = view.imageX(area.width / 2.0);
            centreY = view.imageY(area.height / 2.0);
        }
        int x = (int) Math.round(view.screenX(centreX));
        int y = (int) Math.round(view.screenY(centreY));
        int circle = (int) Math.round(size.diameter() / pixelSize * view.zoom());
        int side = (int) Math.round(size.box() * view.zoom());
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_GREEN));
        gc.drawOval(x - circle / 2, y - circle / 2, circle, circle);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_YELLOW));
        gc.drawRectangle(x - side / 2, y - side / 2, side, side);
    }
}
