/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Keeps the repository file small while it is open. Every commit appends about 20 kB, most of it copies of index pages
 * that the next commit replaces. H2 would collect them on its background thread, which does not run with WRITE_DELAY=0.
 */
final class StoreCompactor implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;
    private static final int COMMITS = 100;
    /** Percentage of the file that may at least be in use after compacting. */
    private static final int FILL_RATE = 50;
    /** About as many bytes are rewritten at a time, so that commits wait for some milliseconds only. */
    private static final int BYTES = 1 << 20;

    private final ExecutorService executor = Executors.newSingleThreadExecutor(StoreCompactor::thread);
    private final AtomicInteger commits = new AtomicInteger();
    private final Optional<MVStore> store;

    StoreCompactor(Connection connection) {
        store = find(connection);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "firn-repository-compact");
        thread.setDaemon(true);
        return thread;
    }

    /** By reflection, since in OSGi H2 hides the classes between the connection and its store. */
    private static Optional<MVStore> find(Connection connection) {
        try {
            Object found = connection.unwrap(JdbcConnection.class);
            for (String getter : new String[] {"getSession", "getDatabase", "getStore", "getMvStore"}) {
                found = found.getClass().getMethod(getter).invoke(found);
            }
            return Optional.of((MVStore) found);
        } catch (SQLException | ReflectiveOperationException e) {
            System.getLogger(StoreCompactor.class.getName())
                    .log(System.Logger.Level.WARNING, "The repository file cannot be compacted while it is open", e);
            return Optional.empty();
        }
    }

    /** Is told of every commit. */
    void committed() {
        if (commits.incrementAndGet() % COMMITS == 0) {
            try {
                executor.execute(this::compact);
            } catch (RejectedExecutionException e) {
                // Being closed: the next time, then.
            }
        }
    }

    private void compact() {
        try {
            store.ifPresent(present -> present.compact(FILL_RATE, BYTES));
        } catch (MVStoreException e) {
            System.getLogger(StoreCompactor.class.getName())
                    .log(System.Logger.Level.DEBUG, "The repository file was not compacted", e);
        }
    }

    /** Returns when nothing is being compacted any more. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
