/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.firn.viewer.image.BoxSize;
import org.firn.viewer.image.ImageStore;

/** Asks for a particle's diameter and its box on a micrograph, see {@link BoxSizePanel}. */
public final class BoxSizeWizard extends Dialog {
    private final Path file;
    private final int section;
    private final double pixelSize;
    private final BoxSize start;
    private final ImageStore store;
    private @Nullable BoxSizePanel panel;
    private @Nullable BoxSize chosen;

    /**
     * @param file the micrograph
     * @param section of the file, 0 for the first
     * @param pixelSize of the micrograph in Å/px, more than 0
     * @param start the diameter and box to begin with
     * @param store reads the image
     */
    public BoxSizeWizard(Shell parent, Path file, int section, double pixelSize, BoxSize start, ImageStore store) {
        super(parent);
        this.file = file;
        this.section = section;
        this.pixelSize = pixelSize;
        this.start = start;
        this.store = store;
    }

    /** Opens the dialog and waits for the user; empty when nothing was chosen. */
    public Optional<BoxSize> ask() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Box Size and Particle Diameter");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        int line = convertHeightInCharsToPixels(1);
        return new Point(45 * line, 42 * line);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        BoxSizePanel made = new BoxSizePanel(area, file, section, pixelSize, start, store);
        made.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        panel = made;
        return area;
    }

    @Override
    protected void okPressed() {
        @Nullable BoxSizePanel shown = panel;
        chosen = shown == null ? null : shown.size();
        super.okPressed();
    }
}
