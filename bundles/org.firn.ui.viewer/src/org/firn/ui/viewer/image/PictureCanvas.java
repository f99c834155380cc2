/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.firn.viewer.image.GalleryText;
import org.firn.viewer.image.GreyRange;
import org.firn.viewer.image.ImageRequest;
import org.firn.viewer.image.ImageStore;
import org.firn.viewer.image.LoadedImage;
import org.firn.viewer.image.MicrographPicture;
import org.firn.viewer.image.Region;
import org.firn.viewer.image.ScaleBar;
import org.firn.viewer.image.Viewport;

/**
 * A large image that is zoomed with the wheel, panned with the middle button or with the space bar held and the left
 * one, fitted with the key 0, shown px for px with the key 1, and has a scale bar. Others paint over it.
 */
public final class PictureCanvas extends Canvas {
    private static final double WHEEL_STEP = 1.25;
    private static final long CACHE = 16_000_000;
    /** Screen px for a px of a picture below which some of these would be left out. */
    private static final double SHRUNK = 0.75;

    private final MicrographPicture picture;
    private final ScreenImages images;
    private final List<BiConsumer<GC, Viewport>> overlays = new ArrayList<>();
    private @Nullable GreyRange shown;
    private @Nullable Point panFrom;
    private boolean spaceDown;

    /** @param store reads the images */
    public PictureCanvas(Composite parent, ImageStore store) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER | SWT.NO_BACKGROUND);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        picture = new MicrographPicture(store, new Repainter(this, this::arrived));
        images = new ScreenImages(this, CACHE);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> picture.resize(getClientArea().width, getClientArea().height));
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, event -> panFrom = null);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.KeyUp, event -> spaceDown &= event.keyCode != ' ');
        addListener(SWT.FocusOut, event -> spaceDown = false);
        addDisposeListener(event -> picture.close());
    }

    /** What is shown. */
    public MicrographPicture picture() {
        return picture;
    }

    /** Adds something that is painted over the image, in places that the view gives. */
    public void addOverlay(BiConsumer<GC, Viewport> overlay) {
        overlays.add(overlay);
    }

    /** Whether the left button moves the image now, instead of doing what it does otherwise. */
    public boolean isPanning() {
        return spaceDown || panFrom != null;
    }

    private void arrived() {
        picture.request();
        redraw();
    }

    private void wheel(Event event) {
        zoom(Math.pow(WHEEL_STEP, Integer.signum(event.count)), event.x, event.y);
        event.doit = false;
    }

    private void zoom(double factor, int x, int y) {
        @Nullable Viewport view = picture.view();
        if (view != null) {
            view.zoomAt(factor, x, y);
            arrived();
        }
    }

    private void press(Event event) {
        setFocus();
        if (event.button == 2 || event.button == 1 && spaceDown) {
            panFrom = new Point(event.x, event.y);
        }
    }

    private void drag(Event event) {
        @Nullable Point from = panFrom;
        @Nullable Viewport view = picture.view();
        if (from != null && view != null) {
            view.pan(event.x - from.x, event.y - from.y);
            panFrom = new Point(event.x, event.y);
            arrived();
        }
    }

    private void key(Event event) {
        @Nullable Viewport view = picture.view();
        Rectangle area = getClientArea();
        if (event.keyCode == ' ') {
            spaceDown = true;
        } else if (view != null && event.character == '0') {
            view.fit();
            arrived();
        } else if (view != null && event.character == '1') {
            zoom(1 / view.zoom(), area.width / 2, area.height / 2);
        } else if (event.character == '+') {
            zoom(WHEEL_STEP, area.width / 2, area.height / 2);
        } else if (event.character == '-') {
            zoom(1 / WHEEL_STEP, area.width / 2, area.height / 2);
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        @Nullable LoadedImage overview = picture.overview();
        @Nullable Viewport view = picture.view();
        @Nullable GreyRange range = picture.range();
        if (overview == null || view == null || range == null) {
            paintText(gc, picture.failure());
            return;
        }
        if (!range.equals(shown)) {
            images.clear();
            shown = range;
        }
        Region whole = new Region(
                0,
                0,
                overview.image().width() * overview.bin(),
                overview.image().height() * overview.bin());
        paintPart(gc, overview, whole, view, range);
        for (ImageRequest request : picture.tiles()) {
            @Nullable LoadedImage tile = picture.tile(request).image();
            @Nullable Region region = request.region();
            if (tile != null && region != null) {
                paintPart(gc, tile, region, view, range);
            }
        }
        overlays.forEach(overlay -> overlay.accept(gc, view));
        paintScaleBar(gc, area, view);
    }

    /** Paints the part of a tile that lies in the image; what lies beyond it has no pixels. */
    private void paintPart(GC gc, LoadedImage tile, Region region, Viewport view, GreyRange range) {
        int width = Math.min(tile.image().width(), (tile.info().width() - region.x() + tile.bin() - 1) / tile.bin());
        int height = Math.min(tile.image().height(), (tile.info().height() - region.y() + tile.bin() - 1) / tile.bin());
        Image image =
                images.get(tile.image(), tile.image().width(), tile.image().height(), () -> range.toArgb(tile.image()));
        int left = (int) Math.round(view.screenX(region.x() - 0.5));
        int right = (int) Math.round(view.screenX(region.x() - 0.5 + (double) width * tile.bin()));
        int bottom = (int) Math.round(view.screenY(region.y() - 0.5));
        int top = (int) Math.round(view.screenY(region.y() - 0.5 + (double) height * tile.bin()));
        int upper = tile.image().height() - height;
        if (right > left && bottom > top) {
            gc.setInterpolation(interpolation(view.zoom(), tile.bin()));
            gc.drawImage(image, 0, upper, width, height, left, top, right - left, bottom - top);
        }
    }

    /** What is shrunk has to be averaged, or noise is seen in place of particles; pixels stay pixels when enlarged. */
    private static int interpolation(double zoom, int bin) {
        return zoom > 2 ? SWT.NONE : zoom * bin < SHRUNK ? SWT.HIGH : SWT.LOW;
    }

    private void paintText(GC gc, @Nullable String failure) {
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
        int height = gc.getFontMetrics().getHeight();
        GalleryText.lines(failure == null ? "Reading ..." : failure, 70)
                .forEach(line -> gc.drawText(line.text(), height, height * (1 + line.row()), true));
    }

    private void paintScaleBar(GC gc, Rectangle area, Viewport view) {
        OptionalDouble pixelSize = picture.pixelSize();
        if (pixelSize.isEmpty()) {
            return;
        }
        ScaleBar bar = ScaleBar.fitting(pixelSize.getAsDouble() / view.zoom(), area.width / 4);
        Point text = gc.textExtent(bar.label());
        int thick = Math.max(3, text.y / 5);
        int width = Math.max(bar.pixels(), text.x) + 2 * thick;
        int x = area.width - width - 2 * thick;
        int y = area.height - text.y - 5 * thick;
        gc.setAlpha(170);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        gc.fillRectangle(x, y, width, text.y + 3 * thick);
        gc.setAlpha(255);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(x + (width - bar.pixels()) / 2, y + text.y + thick, bar.pixels(), thick);
        gc.drawText(bar.label(), x + (width - text.x) / 2, y + thick / 2, true);
    }
}
