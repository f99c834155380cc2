/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.firn.formats.picks.PickEdits;
import org.firn.ui.viewer.EditCommands;
import org.firn.viewer.image.Contrast;
import org.firn.viewer.image.DisplayFilter;
import org.firn.viewer.image.GreyRange;
import org.firn.viewer.image.ImageStore;
import org.firn.viewer.image.MicrographEntry;
import org.firn.viewer.image.MicrographModel;
import org.firn.viewer.image.Viewport;

/** Micrographs with what was picked on them, to be looked at and changed by hand. */
public final class MicrographWidget extends Composite {
    private final MicrographModel model;
    private final double pixelSize;
    private final Table list;
    private final PictureCanvas canvas;
    private final ContrastBar contrast;
    private final Label status;
    private @Nullable Button undo;
    private @Nullable Button redo;
    private @Nullable Button save;

    /**
     * @param model what is shown
     * @param store reads the images
     * @param pixelSize of the micrographs in Å/px; 0 when not known
     * @param save is given the changes when the user wants them recorded; null when they cannot be
     */
    public MicrographWidget(
            Composite parent,
            MicrographModel model,
            ImageStore store,
            double pixelSize,
            @Nullable Consumer<PickEdits> save) {
        super(parent, SWT.NONE);
        this.model = model;
        this.pixelSize = pixelSize;
        setLayout(new GridLayout());
        Composite bar = new Composite(this, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayout row = new RowLayout();
        row.center = true;
        bar.setLayout(row);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = list(sash);
        canvas = new PictureCanvas(sash, store);
        sash.setWeights(22, 78);
        status = new Label(this, SWT.NONE);
        status.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        contrast = new ContrastBar(bar, Contrast.DEFAULT, this::setContrast);
        fillBar(bar, save);
        if (!model.layers().isEmpty()) {
            new LayerBar(this, model).moveAbove(sash);
        }
        PickMouse mouse = new PickMouse(canvas, model);
        canvas.addOverlay(new PickPainter(model, mouse));
        canvas.addListener(SWT.MouseMove, this::showPlace);
        // picks that are not recorded yet have a history of their own, which goes before that of the project
        EditCommands.of(this).on(EditCommands.Command.UNDO, model::undo).on(EditCommands.Command.REDO, model::redo);
        model.onChange(new Repainter(this, this::refresh));
        refresh();
    }

    private Table list(Composite parent) {
        Table table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        TableColumn name = new TableColumn(table, SWT.LEFT);
        name.setText("Micrograph");
        TableColumn count = new TableColumn(table, SWT.RIGHT);
        count.setText("Picks");
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> model.show(table.getSelectionIndex()));
        table.addListener(SWT.Resize, event -> {
            count.pack();
            name.setWidth(Math.max(60, table.getClientArea().width - count.getWidth()));
        });
        table.setItemCount(model.micrographs().size());
        return table;
    }

    private void fill(TableItem item, int index) {
        MicrographEntry entry = model.micrographs().get(index);
        item.setText(0, entry.name().isEmpty() ? "#" + entry.id() : entry.name());
        item.setText(1, model.layers().isEmpty() ? "" : String.format(Locale.ROOT, "%,d", model.count(index)));
    }

    private void fillBar(Composite bar, @Nullable Consumer<PickEdits> target) {
        canvas.picture().setFilter(DisplayFilter.MICROGRAPHS);
        new FilterChoice(bar, DisplayFilter.MICROGRAPHS, pixelSize > 0, filter -> {
            canvas.picture().setFilter(filter);
            canvas.redraw();
        });
        if (model.layers().isEmpty()) {
            return;
        }
        undo = button(bar, "Undo", "Take the last change back (Ctrl+Z)", model::undo);
        redo = button(bar, "Redo", "Make the change again (Ctrl+Y)", model::redo);
        if (target != null) {
            save = button(
                    bar,
                    "Record Changes",
                    "Record the changed positions as a run of the project",
                    () -> target.accept(model.edits()));
        }
    }

    private Button button(Composite bar, String text, String help, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(help);
        button.addListener(SWT.Selection, event -> {
            action.run();
            canvas.setFocus();
        });
        return button;
    }

    private void setContrast(Contrast chosen) {
        canvas.picture().setContrast(chosen);
        canvas.redraw();
    }

    /** The image with the positions, for what adds to it. */
    public PictureCanvas canvas() {
        return canvas;
    }

    private void refresh() {
        MicrographEntry entry = model.micrograph();
        canvas.picture().show(entry.file(), entry.section(), pixelSize);
        list.clear(model.current());
        if (list.getSelectionIndex() != model.current()) {
            list.setSelection(model.current());
        }
        enable(undo, model.canUndo());
        enable(redo, model.canRedo());
        enable(save, !model.edits().isEmpty());
        showStatus("");
        canvas.redraw();
    }

    private static void enable(@Nullable Button button, boolean enabled) {
        if (button != null) {
            button.setEnabled(enabled);
        }
    }

    private void showPlace(Event event) {
        @Nullable Viewport view = canvas.picture().view();
        if (view == null) {
            return;
        }
        @Nullable GreyRange range = canvas.picture().range();
        if (range != null) {
            contrast.begin(range);
        }
        double x = view.imageX(event.x);
        double y = view.imageY(event.y);
        OptionalDouble size = canvas.picture().pixelSize();
        String place = String.format(Locale.ROOT, "x %.1f, y %.1f px", x, y);
        String length = size.isPresent()
                ? String.format(Locale.ROOT, " (%.0f, %.0f Å)", x * size.getAsDouble(), y * size.getAsDouble())
                : "";
        showStatus(view.contains(x, y) ? place + length : "");
    }

    private void showStatus(String place) {
        @Nullable String failure = model.failure();
        PickEdits edits = model.edits();
        String changes = edits.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  %,d added, %,d removed",
                        edits.addedCount(),
                        edits.removed().size());
        @Nullable Viewport view = canvas.picture().view();
        String zoom = view == null ? "" : String.format(Locale.ROOT, "  %.3g %%", 100 * view.zoom());
        String name = model.micrograph().name();
        status.setText(failure != null ? failure : name + zoom + changes + "  " + place);
    }

    @Override
    public boolean setFocus() {
        return !canvas.isDisposed() && canvas.setFocus();
    }
}
