/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.firn.viewer.RunRequest;
import org.firn.viewer.image.Contrast;
import org.firn.viewer.image.GalleryModel;
import org.firn.viewer.table.SubsetRequest;

/**
 * A gallery of images with its controls: contrast, tile size, order, filter, and what is chosen.
 */
public final class GalleryWidget extends Composite {
    private static final String UNSORTED = "(as in the set)";

    private final GalleryModel model;
    private final @Nullable Consumer<RunRequest> keeping;
    private final GalleryCanvas canvas;
    private final Text filter;
    private final Combo sort;
    private final Button descending;
    private final Label status;

    /**
     * @param model what is shown
     * @param keeping is given the run that keeps what the user has chosen; null when items can only be looked at
     */
    public GalleryWidget(Composite parent, GalleryModel model, @Nullable Consumer<RunRequest> keeping) {
        super(parent, SWT.NONE);
        this.model = model;
        this.keeping = keeping;
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 2;
        setLayout(layout);
        Composite bar = new Composite(this, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        sort = new Combo(bar, SWT.READ_ONLY);
        descending = new Button(bar, SWT.CHECK);
        Composite looks = new Composite(this, SWT.NONE);
        looks.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        canvas = new GalleryCanvas(this, model, this::showStatus);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        status = new Label(this, SWT.NONE);
        status.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        fillOrder(bar);
        fillLooks(looks);
        canvas.setMenu(menu());
        Repainter repainter = new Repainter(canvas, () -> {
            canvas.refresh();
            showStatus();
        });
        model.onChange(repainter);
        showStatus();
        canvas.setFocus();
    }

    private void fillOrder(Composite bar) {
        bar.setLayout(row(4));
        filter.setMessage("Show only, e.g. size > 100");
        filter.setToolTipText("A condition over the columns of the set; press Enter");
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addListener(SWT.DefaultSelection, event -> arrange());
        Label label = new Label(bar, SWT.NONE);
        label.setText("Sort by:");
        label.moveAbove(sort);
        sort.add(UNSORTED);
        model.columns().forEach(sort::add);
        sort.select(0);
        sort.addListener(SWT.Selection, event -> arrange());
        descending.setText("Descending");
        descending.setSelection(true);
        descending.addListener(SWT.Selection, event -> arrange());
    }

    private void fillLooks(Composite looks) {
        looks.setLayout(row(4));
        ContrastBar contrast = new ContrastBar(looks, Contrast.DEFAULT, canvas::setContrast);
        contrast.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new FilterChoice(looks, model.filter(), model.canFilter(), model::setFilter);
        new Label(looks, SWT.NONE).setText("Tile size:");
        Scale size = new Scale(looks, SWT.HORIZONTAL);
        size.setMinimum(48);
        size.setMaximum(512);
        size.setIncrement(16);
        size.setPageIncrement(64);
        size.setSelection(canvas.side());
        size.setToolTipText("Size of the images on the screen");
        GridData wide = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        wide.widthHint = 12 * filter.getLineHeight();
        size.setLayoutData(wide);
        size.addListener(SWT.Selection, event -> canvas.setSide(size.getSelection()));
    }

    private static GridLayout row(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    private void arrange() {
        @Nullable String column = sort.getSelectionIndex() <= 0 ? null : sort.getText();
        model.arrange(filter.getText(), column, descending.getSelection()).whenComplete((done, failure) -> {
            String said = failure == null ? "" : reason(failure);
            new Repainter(this, () -> arranged(said)).run();
        });
    }

    private static String reason(Throwable failure) {
        @Nullable Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause == null || cause.getMessage() == null ? failure.toString() : cause.getMessage();
    }

    private void arranged(String failure) {
        if (failure.isEmpty()) {
            filter.setToolTipText("A condition over the columns of the set; press Enter");
            showStatus();
        } else {
            filter.setToolTipText(failure);
            status.setText(failure.lines().findFirst().orElse(""));
        }
    }

    private Menu menu() {
        Menu menu = new Menu(canvas);
        item(menu, "Select &All\tCtrl+A", canvas.keys()::all);
        item(menu, "&Invert Selection\tCtrl+I", canvas.keys()::invert);
        item(menu, "Select &Nothing\tEsc", canvas.keys()::none);
        if (keeping != null) {
            new MenuItem(menu, SWT.SEPARATOR);
            MenuItem keep = item(menu, "&Keep Selected as a New Set", () -> keep(true));
            MenuItem reject = item(menu, "&Reject Selected: Keep the Others as a New Set", () -> keep(false));
            menu.addListener(SWT.Show, event -> {
                keep.setEnabled(model.selection().count() > 0);
                reject.setEnabled(model.selection().count() > 0);
            });
        }
        return menu;
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void keep(boolean chosen) {
        model.subset(chosen).whenComplete((subset, failure) -> new Repainter(this, () -> {
                    if (failure == null) {
                        keep(subset);
                    } else {
                        status.setText(reason(failure));
                    }
                })
                .run());
    }

    private void keep(SubsetRequest subset) {
        @Nullable RunRequest run = subset.run();
        @Nullable Consumer<RunRequest> target = keeping;
        if (run != null && target != null) {
            target.accept(run);
        } else {
            status.setText(subset.problem());
        }
    }

    private void showStatus() {
        String shown = model.size() == model.total()
                ? String.format(Locale.ROOT, "%,d items", model.size())
                : String.format(Locale.ROOT, "%,d of %,d items", model.size(), model.total());
        status.setText(String.format(
                Locale.ROOT, "%s; %,d selected", shown, model.selection().count()));
    }

    @Override
    public boolean setFocus() {
        return !canvas.isDisposed() && canvas.setFocus();
    }
}
