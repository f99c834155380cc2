/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.firn.ui.graph.PreviewProvider;
import org.firn.ui.graph.internal.parts.Previews;

/**
 * Keeps the newest pictures of outputs, which are made off the thread of the screen and only for nodes that are seen.
 * For the thread of the screen.
 */
final class PreviewCache implements Previews, AutoCloseable {
    private static final int KEPT = 300;
    private final Display display;
    private final PreviewProvider provider;
    private final Executor worker;
    private final Map<Integer, Image> images = new LinkedHashMap<>(16, 0.75f, true);
    /** What was asked for, so that a run without a picture is asked for one only once; each request is itself only. */
    private final Map<Integer, Object> asked = new HashMap<>();

    private volatile boolean closed;

    PreviewCache(Display display, PreviewProvider provider, Executor worker) {
        this.display = display;
        this.provider = provider;
        this.worker = worker;
    }

    @Override
    public @Nullable Image of(int run, Runnable whenThere) {
        Image image = images.get(run);
        if (image == null && !asked.containsKey(run)) {
            Object request = new Object();
            asked.put(run, request);
            worker.execute(() -> make(run, request, whenThere));
        }
        return image;
    }

    private void make(int run, Object request, Runnable whenThere) {
        ImageData picture = closed ? null : provider.preview(run);
        if (picture != null && !display.isDisposed()) {
            display.asyncExec(() -> keep(run, request, picture, whenThere));
        }
    }

    private void keep(int run, Object request, ImageData picture, Runnable whenThere) {
        if (closed || asked.get(run) != request) {
            // the run has started again meanwhile: this is a picture of what it made before
            return;
        }
        images.put(run, new Image(display, picture));
        if (images.size() > KEPT) {
            int oldest = images.keySet().iterator().next();
            images.remove(oldest).dispose();
            asked.remove(oldest);
        }
        whenThere.run();
    }

    @Override
    public void forget(int run) {
        asked.remove(run);
        Image image = images.remove(run);
        if (image != null) {
            image.dispose();
        }
    }

    @Override
    public void close() {
        closed = true;
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
