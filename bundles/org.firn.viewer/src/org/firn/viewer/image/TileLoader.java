/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The images that one widget shows: it says what is visible, and the rest is withdrawn. Thread-safe.
 */
public final class TileLoader {
    /** So many reasons of failure are remembered, lest a broken stack be opened at each repaint. */
    private static final int FAILURES = 4096;

    private final ImageStore store;
    private final Runnable changed;
    private final Map<ImageRequest, CompletableFuture<LoadedImage>> pending = new HashMap<>();
    private final Map<ImageRequest, String> failures = new LinkedHashMap<>();

    /**
     * @param changed called on any thread when an image has come or failed; should return at once
     */
    public TileLoader(ImageStore store, Runnable changed) {
        this.store = store;
        this.changed = changed;
    }

    /**
     * Asks for images and withdraws all others that were asked for and are not there yet.
     *
     * @param wanted the most urgent first
     */
    public void show(Collection<ImageRequest> wanted) {
        withdrawAllBut(new HashSet<>(wanted));
        for (ImageRequest request : wanted) {
            if (tile(request).isLoading()) {
                ask(request);
            }
        }
    }

    private void withdrawAllBut(Collection<ImageRequest> wanted) {
        Map<ImageRequest, CompletableFuture<LoadedImage>> outdated = new HashMap<>();
        synchronized (this) {
            Iterator<Map.Entry<ImageRequest, CompletableFuture<LoadedImage>>> all =
                    pending.entrySet().iterator();
            while (all.hasNext()) {
                Map.Entry<ImageRequest, CompletableFuture<LoadedImage>> entry = all.next();
                if (!wanted.contains(entry.getKey())) {
                    outdated.put(entry.getKey(), entry.getValue());
                    all.remove();
                }
            }
        }
        outdated.values().forEach(future -> future.cancel(false));
    }

    private void ask(ImageRequest request) {
        CompletableFuture<LoadedImage> future;
        synchronized (this) {
            if (pending.containsKey(request)) {
                return;
            }
            future = store.load(request);
            pending.put(request, future);
        }
        future.whenComplete((image, failure) -> arrived(request, future, failure));
    }

    private void arrived(ImageRequest request, CompletableFuture<LoadedImage> future, @Nullable Throwable failure) {
        synchronized (this) {
            pending.remove(request, future);
            if (failure != null && !(failure instanceof CancellationException)) {
                if (failures.size() == FAILURES) {
                    failures.remove(failures.keySet().iterator().next());
                }
                failures.put(request, reason(failure));
            }
        }
        if (!(failure instanceof CancellationException)) {
            changed.run();
        }
    }

    private static String reason(Throwable failure) {
        @Nullable Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        @Nullable String message = cause == null ? null : cause.getMessage();
        return message == null ? failure.toString() : message;
    }

    /** An image as far as it is there; asks for nothing. */
    public synchronized Tile tile(ImageRequest request) {
        @Nullable LoadedImage image = store.cached(request);
        if (image != null) {
            return new Tile(image, null);
        }
        @Nullable String failure = failures.get(request);
        return failure == null ? Tile.LOADING : new Tile(null, failure);
    }

    /** How many images are on their way. */
    public synchronized int pendingCount() {
        return pending.size();
    }

    /** Tries again what has failed. */
    public synchronized void retry() {
        failures.clear();
    }

    /** Withdraws everything. */
    public void close() {
        withdrawAllBut(Set.of());
    }
}
