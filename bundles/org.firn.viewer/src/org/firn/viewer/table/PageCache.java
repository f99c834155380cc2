/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.RowPage;

/**
 * The pages of one answer that were looked at last, and the reading of those that are missing: the newest wish first;
 * wishes that fell far behind are forgotten, since they have been scrolled away. Thread-safe.
 */
final class PageCache {
    /** Rows of a page. */
    static final int ROWS = 100;

    private static final int MOST_PAGES = 60;
    private static final int MOST_WISHES = 4;

    private final ShownRows rows;
    private final String[] columns;
    private final Executor executor;
    private final BiConsumer<Long, @Nullable RuntimeException> arrived;
    private final Map<Long, RowPage> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Long> wishes = new ArrayDeque<>();
    private boolean reading;
    private boolean closed;

    /** @param arrived is told the first place of each page that was read, on the executor, and why one could not be */
    PageCache(
            ShownRows rows, String[] columns, Executor executor, BiConsumer<Long, @Nullable RuntimeException> arrived) {
        this.rows = rows;
        this.columns = columns;
        this.executor = executor;
        this.arrived = arrived;
    }

    /** The page that holds a row, if it has been read; otherwise it is read. */
    Optional<RowPage> page(long place) {
        long number = place / ROWS;
        synchronized (this) {
            RowPage page = pages.get(number);
            if (page != null || closed) {
                return Optional.ofNullable(page);
            }
            wishes.remove(number);
            wishes.addFirst(number);
            if (wishes.size() > MOST_WISHES) {
                wishes.removeLast();
            }
            if (reading) {
                return Optional.empty();
            }
            reading = true;
        }
        executor.execute(this::read);
        return Optional.empty();
    }

    private void read() {
        for (Long number = next(); number != null; number = next()) {
            RuntimeException problem = null;
            try {
                RowPage page = rows.page(number * ROWS, ROWS, columns);
                keep(number, page);
            } catch (RuntimeException e) {
                // the file may have become unreadable; the next wish tries again
                problem = e;
            }
            arrived.accept(number * ROWS, problem);
        }
    }

    private synchronized @Nullable Long next() {
        Long number = closed ? null : wishes.pollFirst();
        reading = number != null;
        return number;
    }

    private synchronized void keep(long number, RowPage page) {
        pages.put(number, page);
        if (pages.size() > MOST_PAGES) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    /** Reads no more. */
    synchronized void close() {
        closed = true;
        wishes.clear();
    }
}
