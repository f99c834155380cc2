/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A large image as it is shown: an overview first, from which the contrast comes, then the tiles that are visible. Used
 * by the thread of the screen; what it reads comes on other threads.
 */
public final class MicrographPicture {
    private final TileLoader loader;
    private Contrast contrast = Contrast.DEFAULT;
    private DisplayFilter filter = DisplayFilter.NONE;
    private @Nullable Path file;
    private int section;
    private double pixelSize;
    private @Nullable Viewport view;
    private @Nullable LoadedImage known;
    private @Nullable GreyRange range;
    private int width = 1;
    private int height = 1;

    /**
     * @param changed called on any thread when something has come; should return at once
     */
    public MicrographPicture(ImageStore store, Runnable changed) {
        this.loader = new TileLoader(store, changed);
    }

    /**
     * Shows another image; its size is known when its overview has come.
     *
     * @param angstrom what a px is, when the data say so; 0 to believe the file
     */
    public void show(Path image, int index, double angstrom) {
        if (image.equals(file) && index == section) {
            return;
        }
        file = image;
        section = index;
        pixelSize = angstrom;
        known = null;
        range = null;
        view = null;
        request();
    }

    /** Says how large the screen is, in px. */
    public void resize(int newWidth, int newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        @Nullable Viewport current = view;
        if (current != null) {
            current.resize(width, height);
        }
        request();
    }

    /** How values become grey. */
    public Contrast contrast() {
        return contrast;
    }

    /** Shows values otherwise. */
    public void setContrast(Contrast other) {
        contrast = other;
        range = null;
    }

    /** What is damped; without effect as long as the pixel size is not known. */
    public void setFilter(DisplayFilter other) {
        filter = other;
        known = null;
        range = null;
        request();
    }

    /** What a px of the image is, in Å; empty when neither the data nor the file say so. */
    public OptionalDouble pixelSize() {
        @Nullable LoadedImage image = overview();
        if (pixelSize > 0) {
            return OptionalDouble.of(pixelSize);
        }
        return image == null ? OptionalDouble.empty() : image.info().pixelSize();
    }

    private double blur() {
        return filter.blur(pixelSize);
    }

    /** What is on the screen; null as long as the image's size is not known. */
    public @Nullable Viewport view() {
        overview();
        return view;
    }

    private @Nullable ImageRequest overviewRequest() {
        @Nullable Path path = file;
        return path == null ? null : ImageTiles.overview(path, section, blur());
    }

    /** The image as a whole; null as long as it has not come. */
    public @Nullable LoadedImage overview() {
        @Nullable ImageRequest request = overviewRequest();
        if (known == null && request != null) {
            @Nullable LoadedImage image = loader.tile(request).image();
            if (image != null) {
                known = image;
                if (view == null) {
                    Viewport fitted =
                            new Viewport(image.info().width(), image.info().height());
                    fitted.resize(width, height);
                    view = fitted;
                }
            }
        }
        return known;
    }

    /** Why the image cannot be shown; null when it can, or is on its way. */
    public @Nullable String failure() {
        @Nullable ImageRequest request = overviewRequest();
        return request == null ? null : loader.tile(request).failure();
    }

    /** Which values become black and white, for all tiles; null as long as the overview has not come. */
    public @Nullable GreyRange range() {
        @Nullable LoadedImage image = overview();
        if (range == null && image != null) {
            range = contrast.rangeOf(image.image());
        }
        return range;
    }

    /** Asks for what is visible now, and withdraws the rest; to be called when the view has changed. */
    public void request() {
        @Nullable ImageRequest whole = overviewRequest();
        List<ImageRequest> wanted = new ArrayList<>();
        if (whole != null) {
            wanted.add(whole);
            wanted.addAll(tiles());
        }
        loader.show(wanted);
    }

    /** The tiles that are visible now, there or not; none when the overview is as good. */
    public List<ImageRequest> tiles() {
        @Nullable Path path = file;
        @Nullable Viewport current = view();
        return path == null || current == null ? List.of() : ImageTiles.visible(path, section, blur(), current);
    }

    /** A tile as far as it is there. */
    public Tile tile(ImageRequest request) {
        return loader.tile(request);
    }

    /** Withdraws what is still to be read. */
    public void close() {
        loader.close();
    }
}
