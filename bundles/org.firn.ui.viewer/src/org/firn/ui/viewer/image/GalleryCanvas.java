/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.firn.viewer.image.Contrast;
import org.firn.viewer.image.GalleryItem;
import org.firn.viewer.image.GalleryModel;
import org.firn.viewer.image.GalleryText;
import org.firn.viewer.image.LoadedImage;
import org.firn.viewer.image.Tile;

/** The tiles of a gallery. Virtual: whatever the size of the set, only what is visible exists. */
final class GalleryCanvas extends Canvas {
    private static final int GAP = 4;
    private static final int FRAME = 3;
    private static final int USUAL = 128;
    /** So few images are shown larger at first. */
    private static final int FEW = 12;

    private static final long CACHE = 24_000_000;

    private final GalleryModel model;
    private final GalleryKeys keys;
    private final ScreenImages images;
    private Contrast contrast = Contrast.DEFAULT;
    private int side;
    private int firstRow;

    GalleryCanvas(Composite parent, GalleryModel model, Runnable selected) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.BORDER);
        this.model = model;
        side = model.total() <= FEW ? 2 * USUAL : USUAL;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        images = new ScreenImages(this, CACHE);
        keys = new GalleryKeys(this, model, selected);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> update(firstRow));
        addListener(SWT.MouseWheel, event -> event.doit = wheel(event));
        getVerticalBar()
                .addListener(SWT.Selection, event -> update(getVerticalBar().getSelection()));
        addListener(SWT.MouseHover, this::hover);
    }

    private boolean wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) == 0) {
            update(firstRow - Integer.signum(event.count));
        }
        return false;
    }

    private void hover(Event event) {
        int position = positionAt(event.x, event.y);
        @Nullable String failure = position < 0 ? null : model.tile(position).failure();
        setToolTipText(failure);
    }

    void setContrast(Contrast other) {
        contrast = other;
        images.clear();
        redraw();
    }

    GalleryKeys keys() {
        return keys;
    }

    int side() {
        return side;
    }

    void setSide(int pixels) {
        int first = grid().columns() * firstRow;
        side = pixels;
        images.clear();
        update(first / grid().columns());
    }

    GalleryGrid grid() {
        return GalleryGrid.of(getClientArea().width, side, GAP, labelHeight());
    }

    private int labelHeight() {
        GC gc = new GC(this);
        try {
            return 2 * gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    int visibleRows() {
        return Math.max(1, getClientArea().height / grid().cellHeight());
    }

    int positionAt(int x, int y) {
        return grid().at(x, y, firstRow, model.size());
    }

    /** Scrolls so that a tile is visible. */
    void reveal(int position) {
        int row = grid().row(position);
        if (row < firstRow) {
            update(row);
        } else if (row >= firstRow + visibleRows()) {
            update(row - visibleRows() + 1);
        } else {
            redraw();
        }
    }

    /** Shows rows from one on, and asks for what is visible then. */
    void update(int row) {
        GalleryGrid grid = grid();
        int rows = grid.rows(model.size());
        int visible = visibleRows();
        firstRow = Math.max(0, Math.min(rows - visible, row));
        ScrollBar bar = getVerticalBar();
        bar.setValues(firstRow, 0, Math.max(1, rows), Math.min(Math.max(1, rows), visible), 1, visible);
        bar.setEnabled(rows > visible);
        model.show(firstRow * grid.columns(), (visible + 1) * grid.columns(), side);
        redraw();
    }

    /** Shows that something has come or changed. */
    void refresh() {
        update(firstRow);
    }

    private void paint(Event event) {
        GC gc = event.gc;
        GalleryGrid grid = grid();
        @Nullable String failure = model.failure();
        if (failure != null || model.size() == 0) {
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
            GalleryText.lines(failure == null ? "Nothing to show: no item fits the filter." : failure, 60)
                    .forEach(line -> gc.drawText(
                            line.text(),
                            3 * GAP,
                            3 * GAP + line.row() * gc.getFontMetrics().getHeight(),
                            true));
            return;
        }
        int first = firstRow * grid.columns();
        int last = Math.min(model.size(), first + (visibleRows() + 2) * grid.columns());
        for (int position = first; position < last; position++) {
            paintTile(gc, position, grid.x(position), grid.y(position, firstRow), grid);
        }
    }

    private void paintTile(GC gc, int position, int x, int y, GalleryGrid grid) {
        boolean chosen = model.selection().contains(model.row(position));
        if (chosen) {
            gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            int height = grid.cellHeight() - 2 * GAP + 2 * FRAME;
            gc.fillRectangle(x + GAP - FRAME, y + GAP - FRAME, side + 2 * FRAME, height);
        }
        gc.setForeground(
                getDisplay().getSystemColor(chosen ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_LIST_FOREGROUND));
        Tile tile = model.tile(position);
        @Nullable LoadedImage loaded = tile.image();
        if (loaded != null) {
            paintImage(gc, loaded, x + GAP, y + GAP);
        } else {
            gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
            gc.fillRectangle(x + GAP, y + GAP, side, side);
            paintReason(gc, position, tile.failure(), x + GAP, y + GAP);
        }
        if (position == keys.focused() && isFocusControl()) {
            gc.drawFocus(x + 1, y + 1, grid.cellWidth() - 2, grid.cellHeight() - 2);
        }
        paintLabel(gc, position, x + GAP, y + GAP + side);
    }

    private void paintImage(GC gc, LoadedImage loaded, int x, int y) {
        int width = loaded.image().width();
        int height = loaded.image().height();
        Image image = images.get(loaded.image(), width, height, () -> contrast.rangeOf(loaded.image())
                .toArgb(loaded.image()));
        double scale = (double) side / Math.max(width, height);
        int shownWidth = Math.max(1, (int) Math.round(width * scale));
        int shownHeight = Math.max(1, (int) Math.round(height * scale));
        gc.setInterpolation(scale > 2 ? SWT.NONE : SWT.LOW);
        gc.drawImage(
                image,
                0,
                0,
                width,
                height,
                x + (side - shownWidth) / 2,
                y + (side - shownHeight) / 2,
                shownWidth,
                shownHeight);
    }

    private void paintReason(GC gc, int position, @Nullable String failure, int x, int y) {
        @Nullable GalleryItem item = model.item(position);
        if (failure == null || item == null) {
            return;
        }
        // there is room for the file's name only; the tool tip has the whole path
        String shown = failure.replace(
                item.file().toString(), item.file().getFileName().toString());
        Rectangle before = gc.getClipping();
        gc.setClipping(x, y, side, side);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
        int columns = Math.max(8, side / Math.max(1, (int) gc.getFontMetrics().getAverageCharacterWidth()) - 1);
        int height = gc.getFontMetrics().getHeight();
        GalleryText.lines(shown, columns)
                .forEach(line -> gc.drawText(line.text(), x + 2, y + 2 + line.row() * height, true));
        gc.setClipping(before);
    }

    private void paintLabel(GC gc, int position, int x, int y) {
        @Nullable GalleryItem item = model.item(position);
        if (item == null) {
            return;
        }
        gc.setForeground(getDisplay()
                .getSystemColor(
                        model.selection().contains(item.row())
                                ? SWT.COLOR_LIST_SELECTION_TEXT
                                : SWT.COLOR_LIST_FOREGROUND));
        Rectangle before = gc.getClipping();
        gc.setClipping(x, y, side, 2 * gc.getFontMetrics().getHeight());
        gc.drawText(item.title(), x, y, true);
        gc.drawText(item.note(), x, y + gc.getFontMetrics().getHeight(), true);
        gc.setClipping(before);
    }
}
