/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.firn.tables.ColumnSpec;
import org.firn.viewer.plot.Plot;

/**
 * What the rows that a table shows come to. Thread-safe; no method waits. A future fails with the reason when rows
 * cannot be read. One is computed after the other; of those that wait, only the newest, the others are cancelled.
 */
public final class SetSummaries {
    private final SetModel model;
    private final LatestOnly lane;

    /** Summarises what the model shows at the time of asking. */
    public SetSummaries(SetModel model) {
        this.model = model;
        this.lane = new LatestOnly(model.executor());
    }

    /** The statistics of a column. */
    public CompletableFuture<ColumnStatistics> statistics(ColumnSpec column) {
        ShownRows shown = model.rows();
        return compute(() -> ColumnStatistics.of(shown.rows(), column));
    }

    /** How often the values of a column occur. */
    public CompletableFuture<Plot> histogram(ColumnSpec column) {
        ShownRows shown = model.rows();
        return compute(() -> ColumnPlots.histogram(shown.rows(), column));
    }

    /** Two columns against each other. */
    public CompletableFuture<Plot> scatter(ColumnSpec x, ColumnSpec y) {
        ShownRows shown = model.rows();
        return compute(() -> ColumnPlots.scatter(shown.rows(), x, y));
    }

    /** What the run has to be that makes a subset of the rows that are chosen. */
    public CompletableFuture<SubsetRequest> subset(RowChoice choice) {
        ShownRows shown = model.rows();
        List<RowChoice.Span> spans = choice.spans();
        return CompletableFuture.supplyAsync(() -> SubsetRequest.ofRows(shown, spans), model.executor());
    }

    private <T> CompletableFuture<T> compute(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        lane.run(new LatestOnly.Task() {
            @Override
            public void run() {
                try {
                    result.complete(work.get());
                } catch (RuntimeException e) {
                    result.completeExceptionally(e);
                }
            }

            @Override
            public void drop() {
                result.completeExceptionally(new CancellationException("Something else was asked for since"));
            }
        });
        return result;
    }
}
