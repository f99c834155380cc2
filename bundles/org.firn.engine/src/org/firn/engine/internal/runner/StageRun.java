/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.firn.engine.internal.keys.Key;
import org.firn.engine.internal.keys.KeyDigest;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStream;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.tables.TableSchema;

/** Executes a per-item stage: this thread hands out the items, workers handle them, one more thread publishes them. */
final class StageRun {
    private static final int MOST_REASONS = 5;

    private final Execution execution;
    private final PlannedStage stage;
    private final List<Key> before;
    private final BooleanSupplier stopping;
    private final List<ItemSource> sources = new ArrayList<>();
    private final StageInputs inputs;
    private final StageTables tables;
    private final ItemFailures failures;
    private final StagePulse pulse;

    /** @param stopping whether no further items shall be begun, because something else in the run failed */
    StageRun(Execution execution, PlannedStage stage, List<Key> before, BooleanSupplier stopping) {
        this.execution = execution;
        this.stage = stage;
        this.before = before;
        this.stopping = stopping;
        stage.sources().forEach(sources::add);
        inputs = new StageInputs(execution, stage);
        tables = new StageTables(execution, stage);
        pulse = new StagePulse(execution.listener());
        Object limit =
                execution.given().parameters().value(ProtocolSpec.FAILURE_LIMIT).orElse(0);
        failures = new ItemFailures(stage.unit(), ((Number) limit).doubleValue());
    }

    /**
     * Handles all items; gives the key of what came out.
     *
     * @throws SuspendedException if it has taken what is there of an input that grows
     */
    Key run() throws Exception {
        Instant started = Instant.now();
        try (ItemFeed feed = open();
                tables) {
            Key base = execution.keys().stageKey(stage, before, form(feed.schema()));
            execution.attributes().restore(base);
            tables.open();
            StagePublisher publisher = new StagePublisher(
                    execution, stage, tables, base, failures, inputs.isOpen() ? 0 : feed.total(), publication());
            StageKeys keys = StageKeys.of(execution, stage, base, feed.schema());
            Set<Key> done = findDone(publisher, keys);
            new StageHandling(execution, stage, tables, publisher, keys, done, pulse, stopping).handleAll(feed);
            throwIfUnfinished(publisher, inputs.isOpen() ? 0 : feed.total());
            if (stage.stream() == null && feed.isOpen()) {
                throw new SuspendedException(stage.name());
            }
            return finish(publisher, base, started);
        }
    }

    private Key finish(StagePublisher publisher, Key base, Instant started) throws IOException {
        tables.finish(publisher.order());
        execution.programs().endStrays(stage.name());
        Key result = new KeyDigest("handled").add(base).add(publisher.order()).key();
        execution.journal().append(publisher.end(started, result));
        if (failures.count() > 0) {
            execution.results().itemsFailed(failures, stage.outputs());
        }
        return result;
    }

    private Object form(TableSchema schema) {
        return List.of(
                schema.toJson(),
                tables.schemas().values().stream().map(TableSchema::toJson).toList());
    }

    private StagePublication publication() {
        return inputs.isOpen()
                ? new OpenPublication(execution, stage, tables, inputs.itemType(), pulse)
                : StagePublication.CLOSED;
    }

    private ItemFeed open() throws ProtocolException, IOException {
        ItemStream stream = stage.stream();
        if (stream != null) {
            return new StreamFeed(execution, stage.name(), stream, pulse::idle);
        }
        return stage.input() == null ? ItemFeed.of(sources) : inputs.feed();
    }

    /**
     * Finds out what was done before, and forgets what was done otherwise: the new results of those items would
     * overwrite their files, and an earlier key must not find them then.
     */
    private Set<Key> findDone(StagePublisher publisher, StageKeys keys) throws Exception {
        Set<Key> noRows = execution.history().doneItems(stage.name());
        Set<Key> known = new HashSet<>(tables.doneKeys());
        known.addAll(noRows);
        Set<Key> expected = known.isEmpty() ? Set.of() : expected(keys);
        tables.retain(expected);
        Set<Key> forgotten = new HashSet<>(noRows);
        forgotten.removeAll(expected);
        if (!forgotten.isEmpty()) {
            execution.journal().append(publisher.keys("forget", forgotten));
        }
        known.retainAll(expected);
        return known;
    }

    private Set<Key> expected(StageKeys keys) throws Exception {
        Set<Key> expected = new HashSet<>();
        if (stage.stream() != null) {
            for (Item item : StreamFeed.earlier(execution, stage.name())) {
                expect(expected, keys, item);
            }
            return expected;
        }
        try (ItemFeed feed = open()) {
            for (Item item = feed.next(); item != null; item = feed.next()) {
                expect(expected, keys, item);
            }
        }
        return expected;
    }

    private void expect(Set<Key> expected, StageKeys keys, Item item) {
        try {
            expected.add(keys.of(item));
        } catch (IOException e) {
            // It fails, and says why, when it is its turn.
            execution.log().complain(stage.name(), item.name() + " cannot be looked at: " + e.getMessage(), null);
        }
    }

    private void throwIfUnfinished(StagePublisher publisher, long total) throws Exception {
        Throwable error = publisher.error();
        if (error instanceof Error serious) {
            throw serious;
        }
        if (error instanceof Exception exception) {
            throw exception;
        }
        if (execution.cancellation().isCancelled() || stopping.getAsBoolean()) {
            throw new InterruptedException("The stage " + stage.name() + " was stopped");
        }
        boolean failed = inputs.isOpen() && stage.stream() == null
                ? publisher.isStopped()
                : failures.tooMany(total) || failures.all(total);
        if (failed) {
            throw new StageFailedException(failures.refusal(total, MOST_REASONS));
        }
    }
}
