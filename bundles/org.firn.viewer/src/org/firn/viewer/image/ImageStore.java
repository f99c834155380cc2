/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;

/**
 * Reads images for the screen on other threads and keeps those used last. Thread-safe; no method blocks on I/O.
 *
 * <p>A request that nobody waits for any more is withdrawn: {@link CompletableFuture#cancel} of what {@link #load} gave
 * takes it out of the queue, or ends its reading at the next band of rows. What is asked for twice is read once.
 */
public final class ImageStore {
    private static final long MEBIBYTE = 1 << 20;

    private final Executor executor;
    private final long capacity;
    private final Map<ImageRequest, LoadedImage> images = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<ImageRequest, Reading> readings = new HashMap<>();
    private long held;

    /** One request on its way, and how many wait for it. */
    private static final class Reading {
        private int takers;
        private final CompletableFuture<LoadedImage> result = new CompletableFuture<>();
    }

    /**
     * Makes an empty store.
     *
     * @param executor runs the reading; its queue decides how many images are read at once
     * @param mebibytes how much memory the kept images may take together, in MiB; the last one is kept even when it is
     *     larger
     */
    public ImageStore(Executor executor, int mebibytes) {
        this.executor = executor;
        this.capacity = mebibytes * MEBIBYTE;
    }

    /** An image that is in memory; null when it has to be loaded. */
    public synchronized @Nullable LoadedImage cached(ImageRequest request) {
        return images.get(request);
    }

    /**
     * Gives an image, from memory or from its file.
     *
     * @return completed now or by a thread of the executor; exceptionally with an {@link IOException} whose message
     *     says what is wrong with the file and what can be done
     */
    public CompletableFuture<LoadedImage> load(ImageRequest request) {
        Reading reading;
        boolean first;
        synchronized (this) {
            @Nullable LoadedImage known = images.get(request);
            if (known != null) {
                return CompletableFuture.completedFuture(known);
            }
            first = !readings.containsKey(request);
            reading = readings.computeIfAbsent(request, any -> new Reading());
            reading.takers++;
        }
        CompletableFuture<LoadedImage> answer = reading.result.copy();
        answer.whenComplete((image, failure) -> {
            if (answer.isCancelled()) {
                leave(request, reading);
            }
        });
        if (first) {
            start(request, reading);
        }
        return answer;
    }

    private synchronized void leave(ImageRequest request, Reading reading) {
        if (--reading.takers == 0 && readings.remove(request, reading)) {
            reading.result.cancel(false);
        }
    }

    private void start(ImageRequest request, Reading reading) {
        try {
            executor.execute(() -> run(request, reading));
        } catch (RejectedExecutionException e) {
            forget(request, reading);
            reading.result.completeExceptionally(e);
        }
    }

    private void run(ImageRequest request, Reading reading) {
        if (reading.result.isDone()) {
            return;
        }
        try (ImageReader reader = ImageFiles.open(request.file())) {
            LoadedImage image = BinnedReading.answer(reader, request, reading.result::isDone);
            keep(request, image, reading);
            reading.result.complete(image);
        } catch (CancellationException e) {
            reading.result.cancel(false);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // whatever a damaged file provokes concerns this image only
            forget(request, reading);
            reading.result.completeExceptionally(
                    e instanceof IOException ? e : new IOException(request.file() + " cannot be shown: " + e, e));
        }
    }

    private synchronized void forget(ImageRequest request, Reading reading) {
        readings.remove(request, reading);
    }

    private synchronized void keep(ImageRequest request, LoadedImage image, Reading reading) {
        readings.remove(request, reading);
        @Nullable LoadedImage old = images.put(request, image);
        held += image.bytes() - (old == null ? 0 : old.bytes());
        Iterator<LoadedImage> oldest = images.values().iterator();
        while (held > capacity && images.size() > 1) {
            held -= oldest.next().bytes();
            oldest.remove();
        }
    }

    /** How many images are in memory. */
    public synchronized int size() {
        return images.size();
    }

    /** Forgets all images, so that files that have changed are read again. */
    public synchronized void clear() {
        images.clear();
        held = 0;
    }
}
