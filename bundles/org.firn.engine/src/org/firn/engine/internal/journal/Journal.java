/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.journal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Appends records to a run's journal, one JSON object a line. A record is with the operating system when {@link
 * #append} returns, so the death of this process loses none; a loss of power loses at most those of the last fifth of
 * a second, whose steps are then executed again. Thread-safe.
 */
public final class Journal implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Journal.class.getName());
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final long SYNC_MILLIS = 200;

    private final Path path;
    private final ScheduledExecutorService timer;
    // Not a channel: interrupting a step's thread while it writes would close it.
    private final RandomAccessFile file;
    private boolean syncing;
    private boolean closed;

    /**
     * Opens a journal for appending; makes it when it is not there, and cuts off a line that was not finished.
     *
     * @param timer forces records to the disk in the background
     */
    public Journal(Path path, ScheduledExecutorService timer) throws IOException {
        this.path = path;
        this.timer = timer;
        file = new RandomAccessFile(path.toFile(), "rw");
        try {
            file.setLength(endOfLastLine());
            file.seek(file.length());
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private long endOfLastLine() throws IOException {
        byte[] block = new byte[8192];
        long end = file.length();
        while (end > 0) {
            int length = (int) Math.min(block.length, end);
            file.seek(end - length);
            file.readFully(block, 0, length);
            for (int i = length - 1; i >= 0; i--) {
                if (block[i] == '\n') {
                    return end - length + i + 1;
                }
            }
            end -= length;
        }
        return 0;
    }

    /** A new record of the given type, with the time. */
    public static JsonObject entry(String type) {
        JsonObject entry = new JsonObject();
        entry.addProperty("type", type);
        entry.addProperty("time", Instant.now().toString());
        return entry;
    }

    /** Appends a record. */
    public void append(JsonObject entry) throws IOException {
        byte[] line = (GSON.toJson(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            if (closed) {
                throw new IOException("The journal " + path + " is closed");
            }
            file.write(line);
            if (!syncing) {
                syncing = true;
                timer.schedule(this::syncLater, SYNC_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void syncLater() {
        try {
            synchronized (this) {
                syncing = false;
                if (closed) {
                    return;
                }
            }
            file.getFD().sync();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The journal " + path + " cannot be forced to the disk", e);
        }
    }

    /** Forces every record to the disk. */
    public void sync() throws IOException {
        file.getFD().sync();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        file.close();
    }
}
