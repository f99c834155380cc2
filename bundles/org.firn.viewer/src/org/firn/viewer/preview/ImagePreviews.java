/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.eclipse.emf.ecore.EClass;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.imaging.Image;
import org.firn.model.data.DataPackage;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.viewer.ViewedData;
import org.firn.viewer.image.Contrast;
import org.firn.viewer.image.GalleryItem;
import org.firn.viewer.image.ImageRequest;
import org.firn.viewer.image.ImageStore;
import org.firn.viewer.image.LoadedImage;
import org.firn.viewer.image.MicrographEntry;
import org.firn.viewer.image.MicrographView;
import org.firn.viewer.image.MicrographViewFactory;
import org.firn.viewer.image.Pick;
import org.firn.viewer.image.TableGallery;

/** Pictures made of images. */
final class ImagePreviews {
    private static final int GREEN = 0xff30d030;
    private static final int GAP = 2;
    /** How much finer images are read than they are shown: they are binned by whole numbers, and cut to squares. */
    private static final int FINER = 2;

    private final int side;
    private final ImageStore store = new ImageStore(Runnable::run, 1);

    ImagePreviews(int side) {
        this.side = side;
    }

    /** The section in the middle of a volume. */
    Preview middle(ViewedData data) throws IOException {
        Path file = data.file("file");
        int sections;
        try (ImageReader reader = ImageFiles.open(file)) {
            sections = reader.sections();
        }
        LoadedImage image = read(ImageRequest.whole(file, sections / 2, FINER * side));
        return square(image.image(), Contrast.percentiles(1, 99.8));
    }

    /** The first images of a set, or the classes with the most members, side by side. */
    Optional<Preview> sideBySide(ViewedData data) throws IOException {
        try (TableGallery images =
                TableGallery.ofImages(new ProjectDirectory(data.project()), ItemTable.open(data.table()))) {
            int across = across(data.header().type());
            boolean hasSizes = across > 1 && images.columns().contains("size");
            long[] order = images.order("", hasSizes ? "size" : null, true);
            List<GalleryItem> items = images.read(Arrays.copyOf(order, Math.min(order.length, across * across)));
            return items.isEmpty() ? Optional.empty() : Optional.of(montage(items, Math.min(across, across(items))));
        }
    }

    /** Micrographs and movies are alone; averages are many and clear, particles too noisy to be small. */
    private static int across(EClass type) {
        if (DataPackage.Literals.MICROGRAPH_SET.isSuperTypeOf(type)
                || DataPackage.Literals.MOVIE_SET.isSuperTypeOf(type)) {
            return 1;
        }
        return DataPackage.Literals.PARTICLE_SET.isSuperTypeOf(type) ? 2 : 3;
    }

    private static int across(List<GalleryItem> items) {
        return (int) Math.ceil(Math.sqrt(items.size()));
    }

    private Preview montage(List<GalleryItem> items, int across) throws IOException {
        int[] argb = new int[side * side];
        int tile = (side - (across - 1) * GAP) / across;
        int rows = (items.size() + across - 1) / across;
        int above = (across - rows) * (tile + GAP) / 2;
        for (int i = 0; i < items.size(); i++) {
            GalleryItem item = items.get(i);
            ImageRequest request = ImageRequest.whole(item.file(), item.section(), FINER * tile);
            int[] small = scaled(read(request).image(), tile, Contrast.DEFAULT);
            int left = i % across * (tile + GAP);
            int top = above + i / across * (tile + GAP);
            for (int y = 0; y < tile; y++) {
                System.arraycopy(small, y * tile, argb, (top + y) * side + left, tile);
            }
        }
        return new Preview(side, argb);
    }

    /** The spectrum of the first micrograph; empty when none was kept. */
    Optional<Preview> spectrum(ViewedData data) throws IOException {
        try (ItemTable table = ItemTable.open(data.table())) {
            if (table.size() == 0 || !table.schema().has("spectrum.file")) {
                return Optional.empty();
            }
            ItemCursor cursor = table.cursor("spectrum.file", "spectrum.index");
            String stored = cursor.next() ? cursor.getString(0) : null;
            if (stored == null || stored.isEmpty()) {
                return Optional.empty();
            }
            int section = cursor.isNull(1) ? 0 : cursor.getInt(1);
            LoadedImage image = read(ImageRequest.whole(data.resolve(stored), section, FINER * side));
            return Optional.of(square(image.image(), Contrast.percentiles(5, 99)));
        }
    }

    /** The first micrograph with what was picked on it. */
    Optional<Preview> picks(ViewedData data) throws IOException {
        try (MicrographView view = new MicrographViewFactory().open(data, Runnable::run)) {
            MicrographEntry micrograph = view.model().micrograph();
            LoadedImage loaded = read(ImageRequest.whole(micrograph.file(), micrograph.section(), FINER * side));
            Image image = loaded.image();
            Preview preview = square(image, Contrast.DEFAULT);
            double scale = (double) side / Math.min(image.width(), image.height());
            double left = (image.width() - image.height()) / 2.0;
            for (Pick pick : view.model().picks(0)) {
                double x = (pick.x() / loaded.bin() - Math.max(0, left)) * scale;
                double y = (pick.y() / loaded.bin() - Math.max(0, -left)) * scale;
                dot(preview.argb(), (int) x, side - 1 - (int) y);
            }
            return Optional.of(preview);
        }
    }

    private void dot(int[] argb, int column, int row) {
        for (int y = Math.max(0, row - 1); y <= Math.min(side - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(side - 1, column + 1); x++) {
                argb[y * side + x] = GREEN;
            }
        }
    }

    private LoadedImage read(ImageRequest request) throws IOException {
        try {
            return store.load(request).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
        }
    }

    private Preview square(Image image, Contrast contrast) {
        return new Preview(side, scaled(image, side, contrast));
    }

    /** The square in the middle of an image, in another size. */
    private static int[] scaled(Image image, int size, Contrast contrast) {
        int whole = Math.min(image.width(), image.height());
        int left = (image.width() - whole) / 2;
        int top = (image.height() - whole) / 2;
        Image small = new Image(size, size);
        for (int y = 0; y < size; y++) {
            int upper = Math.max(y * whole / size + 1, (y + 1) * whole / size);
            for (int x = 0; x < size; x++) {
                int right = Math.max(x * whole / size + 1, (x + 1) * whole / size);
                small.set(
                        x, y, mean(image, left + x * whole / size, top + y * whole / size, left + right, top + upper));
            }
        }
        return contrast.rangeOf(small).toArgb(small);
    }

    private static float mean(Image image, int left, int lower, int right, int upper) {
        double sum = 0;
        for (int y = lower; y < upper; y++) {
            for (int x = left; x < right; x++) {
                sum += image.get(x, y);
            }
        }
        return (float) (sum / ((right - left) * (upper - lower)));
    }
}
