/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.runner.RunListener;

/** Writes how far a run is to a file, at most once a second, for readers in other processes. Thread-safe. */
public final class ProgressFile implements RunListener, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ProgressFile.class.getName());
    private static final long PACE_MILLIS = 1000;

    private final Path file;
    private final ScheduledExecutorService timer;
    private @Nullable JsonObject latest;
    private @Nullable Future<?> writing;

    /** @param file replaced each time */
    public ProgressFile(Path file, ScheduledExecutorService timer) {
        this.file = file;
        this.timer = timer;
    }

    @Override
    public synchronized void progress(long done, long total, String unit) {
        JsonObject json = new JsonObject();
        json.addProperty("done", done);
        json.addProperty("total", total);
        json.addProperty("unit", unit);
        latest = json;
        Future<?> planned = writing;
        try {
            if (planned == null || planned.isDone()) {
                writing = timer.schedule(this::write, PACE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The run has ended", e);
        }
    }

    private synchronized void write() {
        JsonObject json = latest;
        latest = null;
        if (json == null) {
            return;
        }
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, json + "\n");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "How far the run is cannot be told", e);
        }
    }

    @Override
    public void close() {
        write();
    }
}
