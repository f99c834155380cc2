/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.firn.formats.image.MrcWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageStoreTest {
    private static final float NAN = Float.NaN;

    @TempDir
    Path folder;

    private final Queue<Runnable> queue = new ArrayDeque<>();

    /** Pixel (x, y) of section s has the value 100 s + 10 y + x. */
    private Path stack(int width, int height, int sections) throws IOException {
        Path file = folder.resolve("stack.mrcs");
        try (MrcWriter writer = MrcWriter.stack(file, width, height).open()) {
            for (int section = 0; section < sections; section++) {
                float[] pixels = new float[width * height];
                for (int i = 0; i < pixels.length; i++) {
                    pixels[i] = 100 * section + 10 * (i / width) + i % width;
                }
                writer.append(pixels);
            }
            writer.finish();
        }
        return file;
    }

    private LoadedImage now(ImageRequest request) {
        return new ImageStore(Runnable::run, 1).load(request).join();
    }

    @Test
    void anImageIsBinnedUntilItFits() throws IOException {
        Path file = stack(5, 4, 2);
        LoadedImage whole = now(ImageRequest.whole(file, 1, 5));
        assertEquals(1, whole.bin());
        assertEquals(124, whole.image().get(4, 2));
        LoadedImage half = now(ImageRequest.whole(file, 1, 4));
        assertEquals(2, half.bin());
        assertArrayEquals(
                new float[] {105.5f, 107.5f, 109, 125.5f, 127.5f, 129},
                half.image().pixels());
    }

    @Test
    void aRegionBeyondTheImageHasNoPixelsThere() throws IOException {
        Path file = stack(5, 4, 1);
        LoadedImage image = now(new ImageRequest(file, 0, new Region(-1, 2, 3, 3), 3, 0));
        assertArrayEquals(
                new float[] {NAN, 20, 21, NAN, 30, 31, NAN, NAN, NAN},
                image.image().pixels());
    }

    @Test
    void anOverviewOfALargeImageIsASampleAtTheRightPlaces() throws IOException {
        Path file = folder.resolve("ramp.mrc");
        float[] pixels = new float[64 * 640];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i / 64;
        }
        MrcWriter.writeImage(file, pixels, 64, 640, 1);
        LoadedImage image = now(ImageRequest.whole(file, 0, 40));
        assertEquals(16, image.bin());
        for (int row = 0; row < 40; row++) {
            assertEquals(16 * row + 7.5, image.image().get(3, row), 1e-4);
        }
    }

    @Test
    void aFilteredTileIsCutFromTheFilteredImage() throws IOException {
        Path file = folder.resolve("dot.mrc");
        float[] pixels = new float[64 * 64];
        pixels[30 * 64 + 33] = 1;
        MrcWriter.writeImage(file, pixels, 64, 64, 1);
        LoadedImage whole = now(ImageRequest.whole(file, 0, 64).blurred(2));
        assertEquals(1 / (8 * Math.PI), whole.image().get(33, 30), 1e-3);
        assertEquals(Math.exp(-0.5), whole.image().get(35, 30) / whole.image().get(33, 30), 1e-3);
        LoadedImage tile = now(new ImageRequest(file, 0, new Region(32, 16, 16, 16), 16, 2));
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                assertEquals(whole.image().get(32 + x, 16 + y), tile.image().get(x, y), 1e-7);
            }
        }
    }

    @Test
    void whatIsAskedForTwiceIsReadOnceAndThenKept() throws IOException {
        ImageRequest request = ImageRequest.whole(stack(5, 4, 1), 0, 5);
        ImageStore store = new ImageStore(queue::add, 1);
        CompletableFuture<LoadedImage> first = store.load(request);
        CompletableFuture<LoadedImage> second = store.load(request);
        assertEquals(1, queue.size());
        queue.remove().run();
        assertSame(first.join(), second.join());
        assertSame(first.join(), store.cached(request));
        store.load(request).join();
        assertTrue(queue.isEmpty());
    }

    @Test
    void aRequestThatNobodyWaitsForIsNotRead() throws IOException {
        ImageRequest request = ImageRequest.whole(stack(5, 4, 1), 0, 5);
        ImageStore store = new ImageStore(queue::add, 1);
        CompletableFuture<LoadedImage> first = store.load(request);
        CompletableFuture<LoadedImage> second = store.load(request);
        first.cancel(false);
        Files.delete(request.file());
        second.cancel(false);
        queue.remove().run();
        assertNull(store.cached(request));
        assertEquals(0, store.size());
    }

    @Test
    void oneOfTwoWhoWaitMayLeave() throws IOException {
        ImageRequest request = ImageRequest.whole(stack(5, 4, 1), 0, 5);
        ImageStore store = new ImageStore(queue::add, 1);
        CompletableFuture<LoadedImage> first = store.load(request);
        CompletableFuture<LoadedImage> second = store.load(request);
        first.cancel(false);
        queue.remove().run();
        assertTrue(first.isCancelled());
        assertEquals(5, second.join().image().width());
    }

    @Test
    void theImagesUsedLastAreKept() throws IOException {
        Path file = stack(400, 400, 4);
        ImageStore store = new ImageStore(Runnable::run, 1);
        List<ImageRequest> requests = List.of(
                ImageRequest.whole(file, 0, 400), ImageRequest.whole(file, 1, 400), ImageRequest.whole(file, 2, 10));
        requests.forEach(request -> store.load(request).join());
        assertNull(store.cached(requests.get(0)), "1.28 MiB are more than 1 MiB");
        assertEquals(2, store.size());
        store.clear();
        assertEquals(0, store.size());
    }

    @Test
    void aBadImageSaysWhyAndTheOthersAreShown() throws IOException {
        ImageRequest good = ImageRequest.whole(stack(5, 4, 1), 0, 5);
        ImageRequest beyond = ImageRequest.whole(good.file(), 7, 5);
        ImageRequest garbage = ImageRequest.whole(Files.writeString(folder.resolve("bad.mrc"), "no image"), 0, 5);
        ImageRequest missing = ImageRequest.whole(folder.resolve("missing.mrc"), 0, 5);
        TileLoader loader = new TileLoader(new ImageStore(Runnable::run, 1), () -> {});
        loader.show(List.of(garbage, missing, beyond, good));
        assertTrue(
                loader.tile(garbage).failure().contains("bad.mrc"),
                loader.tile(garbage).failure());
        assertTrue(
                loader.tile(missing).failure().contains("no such file"),
                loader.tile(missing).failure());
        assertTrue(
                loader.tile(beyond).failure().contains("no image 8"),
                loader.tile(beyond).failure());
        assertEquals(4, loader.tile(good).image().image().height());
    }

    @Test
    void whatIsNotVisibleAnyMoreIsWithdrawn() throws IOException {
        Path file = stack(5, 4, 3);
        List<ImageRequest> requests =
                List.of(ImageRequest.whole(file, 0, 5), ImageRequest.whole(file, 1, 5), ImageRequest.whole(file, 2, 5));
        ImageStore store = new ImageStore(queue::add, 1);
        TileLoader loader = new TileLoader(store, () -> {});
        loader.show(requests.subList(0, 2));
        loader.show(requests.subList(1, 3));
        assertEquals(2, loader.pendingCount());
        queue.forEach(Runnable::run);
        assertTrue(loader.tile(requests.get(0)).isLoading());
        assertFalse(loader.tile(requests.get(1)).isLoading());
        assertFalse(loader.tile(requests.get(2)).isLoading());
    }
}
