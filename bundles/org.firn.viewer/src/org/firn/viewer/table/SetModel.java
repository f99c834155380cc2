/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.Subscription;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.tables.TableSchema;

/**
 * A set as a table of rows that are filtered, sorted and read page by page; also a set that is still being written.
 * Nothing but pages and the order of the rows is held in memory. Thread-safe; no method waits, so that all may be
 * called by the thread of the screen.
 */
public final class SetModel implements AutoCloseable {

    /**
     * What a table shows.
     *
     * @param rows the rows that the query gives
     * @param pages those of them that have been read
     * @param columns what is shown of each
     * @param formats how that is written
     */
    private record State(ShownRows rows, PageCache pages, List<ColumnSpec> columns, List<CellFormat> formats) {}

    private final ItemTable table;
    private final Executor executor;
    private final LatestOnly queries;
    private final AtomicLong newest = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<LongConsumer> pageListeners = new CopyOnWriteArrayList<>();
    private volatile State state;
    private volatile Query wanted = Query.ALL;
    private volatile boolean busy;
    private volatile String problem = "";
    private volatile boolean closed;

    /**
     * Shows all rows in the order of the set.
     *
     * @param table is closed with the model
     * @param executor where rows are read and sorted; its threads may wait. With three threads or more, nobody waits
     *     for rows while others are sorted or summarised
     */
    public SetModel(ItemTable table, Executor executor) {
        this.table = table;
        this.executor = executor;
        this.queries = new LatestOnly(executor);
        this.state = state(ShownRows.of(table, Query.ALL), table.schema().columns());
    }

    private State state(ShownRows rows, List<ColumnSpec> columns) {
        String[] names = columns.stream().map(ColumnSpec::name).toArray(String[]::new);
        PageCache pages = new PageCache(rows, names, executor, this::pageArrived);
        return new State(
                rows,
                pages,
                List.copyOf(columns),
                columns.stream().map(CellFormat::new).toList());
    }

    private void pageArrived(long first, @Nullable RuntimeException failure) {
        if (failure != null) {
            problem = sentence(failure);
            listeners.forEach(Runnable::run);
        }
        pageListeners.forEach(listener -> listener.accept(first));
    }

    /** All columns of the set. */
    public TableSchema schema() {
        return table.schema();
    }

    /** The columns that are shown, in the order in which they are. */
    public List<ColumnSpec> columns() {
        return state.columns;
    }

    /**
     * Shows other columns, or in another order.
     *
     * @throws IllegalArgumentException there is no such column
     */
    public void showColumns(List<String> names) {
        List<ColumnSpec> columns = new ArrayList<>();
        names.forEach(name -> columns.add(schema().column(name)));
        synchronized (this) {
            state.pages.close();
            state = state(state.rows, columns);
        }
        listeners.forEach(Runnable::run);
    }

    /** What is shown now; while the model is busy, that is not yet what was asked for last. */
    public Query query() {
        return state.rows.query();
    }

    /** The number of rows that are shown. */
    public long size() {
        return state.rows.size();
    }

    /** The number of rows of the set. */
    public long total() {
        return state.rows.total();
    }

    /** Whether the set may still grow. */
    public boolean isGrowing() {
        return !table.isClosed();
    }

    /** Whether rows are being filtered or sorted. */
    public boolean isBusy() {
        return busy;
    }

    /** Why the last wish could not be fulfilled, with the cure; empty when it could. */
    public String problem() {
        return problem;
    }

    /** What statistics and plots are computed from: the rows that are shown. */
    ShownRows rows() {
        return state.rows;
    }

    Executor executor() {
        return executor;
    }

    /**
     * The texts of a row.
     *
     * @param place a row, from 0 to {@link #size} - 1
     * @return a text for each of {@link #columns}; empty texts for a row that is lost. Nothing when the row has not
     *     been read; it is then read, and listeners of pages are told
     */
    public Optional<String[]> row(long place) {
        State now = state;
        return now.pages.page(place).map(page -> {
            int row = (int) (place % PageCache.ROWS);
            String[] texts = new String[now.formats.size()];
            Arrays.setAll(texts, i -> row < page.size() ? now.formats.get(i).text(page, row) : "");
            return texts;
        });
    }

    /** The values of some rows, for what is copied or exported; read on the executor. */
    public CompletableFuture<RowPage> page(long first, int count) {
        State now = state;
        String[] names = now.columns.stream().map(ColumnSpec::name).toArray(String[]::new);
        return CompletableFuture.supplyAsync(() -> now.rows.page(first, count, names), executor);
    }

    /**
     * Shows what a query gives, as soon as it is known; what is shown stays until then. A query that comes later makes
     * this one void.
     *
     * @return true when it is shown; false when a later one came in between, or it failed: see {@link #problem}
     */
    public CompletableFuture<Boolean> show(Query query) {
        wanted = query;
        busy = true;
        listeners.forEach(Runnable::run);
        return update(number -> answer(query, number));
    }

    /**
     * Looks for rows that were written since, and shows them if the filter keeps them. Does nothing while a query is
     * being answered.
     *
     * @return true when there is more to be seen
     */
    public CompletableFuture<Boolean> refresh() {
        return busy ? CompletableFuture.completedFuture(false) : update(this::look);
    }

    private CompletableFuture<Boolean> update(LongPredicate answering) {
        long number = newest.incrementAndGet();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        queries.run(new LatestOnly.Task() {
            @Override
            public void run() {
                done.complete(!closed && newest.get() == number && answering.test(number));
            }

            @Override
            public void drop() {
                done.complete(false);
            }
        });
        return done;
    }

    private boolean look(long number) {
        try {
            return table.refresh() && answer(wanted, number);
        } catch (IOException e) {
            fail(e.getMessage() == null ? e.toString() : e.getMessage());
            return false;
        }
    }

    private boolean answer(Query query, long number) {
        try {
            if (replace(ShownRows.of(table, query), number)) {
                problem = "";
                busy = false;
                listeners.forEach(Runnable::run);
                return true;
            }
        } catch (RuntimeException e) {
            if (newest.get() == number) {
                wanted = query();
                fail(sentence(e));
            }
        }
        return false;
    }

    private void fail(String sentence) {
        problem = sentence;
        busy = false;
        listeners.forEach(Runnable::run);
    }

    private synchronized boolean replace(ShownRows rows, long number) {
        if (newest.get() != number || closed) {
            return false;
        }
        state.pages.close();
        state = state(rows, state.columns);
        return true;
    }

    static String sentence(RuntimeException failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Registers what is called, on any thread, when anything but the text of cells has changed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Registers what is called, on any thread, with the first place of rows that have been read. */
    public Subscription onPage(LongConsumer listener) {
        pageListeners.add(listener);
        return () -> pageListeners.remove(listener);
    }

    /** The number of rows from the place that listeners of pages are told. */
    public static int pageRows() {
        return PageCache.ROWS;
    }

    /** Lets go of the file. */
    @Override
    public void close() throws IOException {
        closed = true;
        newest.incrementAndGet();
        state.pages.close();
        listeners.clear();
        pageListeners.clear();
        table.close();
    }
}
