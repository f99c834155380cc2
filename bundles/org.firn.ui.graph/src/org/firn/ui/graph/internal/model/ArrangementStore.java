/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.firn.repository.Subscription;

/**
 * The arrangement of an open project. Changes count at once and are written to disk behind, many together. Thread-safe.
 */
public final class ArrangementStore {
    private final ArrangementFile file;
    private final Executor writer;
    private final Consumer<String> trouble;
    private final List<Consumer<Arrangement.Change>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean unwritten = new AtomicBoolean();
    private Arrangement current = Arrangement.NONE;

    /**
     * @param writer runs what waits for the disk, one after the other
     * @param trouble is told in one sentence when the file cannot be read or written; on any thread
     */
    public ArrangementStore(ArrangementFile file, Executor writer, Consumer<String> trouble) {
        this.file = file;
        this.writer = writer;
        this.trouble = trouble;
    }

    /** Reads the file; waits for the disk. */
    public void load() {
        try {
            Arrangement read = file.read();
            synchronized (this) {
                current = read;
            }
        } catch (IOException e) {
            trouble.accept(e.getMessage());
        }
    }

    /** The arrangement now. */
    public synchronized Arrangement current() {
        return current;
    }

    /**
     * Makes a change.
     *
     * @return what undoes it
     */
    public Arrangement.Change apply(Arrangement.Change change) {
        Arrangement.Change inverse;
        synchronized (this) {
            inverse = current.inverse(change);
            current = current.with(change);
        }
        listeners.forEach(listener -> listener.accept(change));
        save();
        return inverse;
    }

    /** Registers a listener that is told, by the thread that made it, of each change. */
    public Subscription onChange(Consumer<Arrangement.Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void save() {
        if (unwritten.compareAndSet(false, true)) {
            writer.execute(this::write);
        }
    }

    private void write() {
        unwritten.set(false);
        try {
            file.write(current());
        } catch (IOException e) {
            trouble.accept("The places of the graph cannot be written to " + file.path() + ": " + e.getMessage());
        }
    }
}
