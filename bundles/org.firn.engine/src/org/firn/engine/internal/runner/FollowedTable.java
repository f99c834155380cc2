/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;

/** A table of which the growth is told, by a thread of its own. */
final class FollowedTable implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FollowedTable.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ItemTable table;
    private final @Nullable StreamControl control;
    private final CountDownLatch closing = new CountDownLatch(1);

    private FollowedTable(ItemTable table, @Nullable StreamControl control) {
        this.table = table;
        this.control = control;
    }

    /** A table that does not grow. */
    static FollowedTable complete(ItemTable table) {
        return new FollowedTable(table, null);
    }

    /** A table that grows: the bell is rung when it has. */
    static FollowedTable open(ItemTable table, StreamControl control, ExecutorService workers) {
        FollowedTable followed = new FollowedTable(table, control);
        workers.execute(() -> followed.follow(control));
        return followed;
    }

    ItemTable table() {
        return table;
    }

    /** Whether rows may come. */
    boolean isOpen() {
        return control != null;
    }

    private void follow(StreamControl bell) {
        try {
            while (!isClosed()) {
                if (table.isClosed() ? lookLater() : table.awaitGrowth(LOOK)) {
                    bell.ring();
                }
            }
        } catch (IOException e) {
            giveUp(bell, e);
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.log(Level.DEBUG, "{0} is no longer followed", table.file());
        } finally {
            closeQuietly();
        }
    }

    /** A closed table may be opened again; the engine says when it is complete for good. */
    private boolean lookLater() throws IOException, InterruptedException {
        return !closing.await(LOOK.toMillis(), TimeUnit.MILLISECONDS) && table.refresh();
    }

    /** The run that makes the table has put another file in its place, which the engine will say. */
    private void giveUp(StreamControl bell, IOException error) {
        if (!isClosed()) {
            Level level = Files.exists(table.file()) ? Level.WARNING : Level.DEBUG;
            LOG.log(level, table.file() + " cannot be followed; it is opened anew", error);
            bell.suspend();
        }
    }

    private boolean isClosed() {
        return closing.getCount() == 0;
    }

    /** The watch may have been made after the table was closed. */
    private void closeQuietly() {
        try {
            table.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "A watch cannot be closed", e);
        }
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        table.close();
    }
}
