/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.journal.Journal;
import org.firn.engine.internal.keys.Key;
import org.firn.engine.internal.runner.HandledItem.Result;

/**
 * Publishes what the items of a stage give, in the order of the items. What is ready is published together, so the
 * faster the items, the larger the batches. One thread publishes; the results are read when it has ended.
 */
final class StagePublisher {
    private final Execution execution;
    private final PlannedStage stage;
    private final StageTables tables;
    private final Key base;
    private final ItemFailures failures;
    private final long total;
    private final StagePublication publication;
    private final ReorderBuffer<HandledItem> buffer = new ReorderBuffer<>();
    private final List<Key> order = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> fatal = new AtomicReference<>();
    private volatile boolean tooManyFailed;

    /**
     * @param base what the keys of all items have in common
     * @param total how many items there are; 0 when not known
     * @param publication what more is done with what is published
     */
    StagePublisher(
            Execution execution,
            PlannedStage stage,
            StageTables tables,
            Key base,
            ItemFailures failures,
            long total,
            StagePublication publication) {
        this.execution = execution;
        this.stage = stage;
        this.tables = tables;
        this.base = base;
        this.failures = failures;
        this.total = total;
        this.publication = publication;
    }

    /** Takes an item after its turn; from any thread. */
    void put(HandledItem item) {
        buffer.put(item.item().index(), item);
    }

    /** No more items come. */
    void close() {
        buffer.close();
    }

    /** Ends the stage because of an error that is not that of one item. */
    void fail(Throwable error) {
        fatal.compareAndSet(null, error);
        execution.control().giveUp();
    }

    /** Whether no further items shall be begun. */
    boolean isStopped() {
        return tooManyFailed || fatal.get() != null;
    }

    /** The error that ended the stage; null when there was none. */
    @Nullable
    Throwable error() {
        return fatal.get();
    }

    /** The keys of the items that are done, in the order of the items. */
    List<Key> order() {
        return order;
    }

    /** Publishes until there are no more items; gives back a permit for each. */
    void publishAll(Semaphore window) {
        try {
            for (List<HandledItem> batch = buffer.take(); !batch.isEmpty(); batch = buffer.take()) {
                if (!(fatal.get() instanceof IOException)) {
                    publishGuarded(batch);
                }
                window.release(batch.size());
            }
        } catch (InterruptedException e) {
            fail(e);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private void publishGuarded(List<HandledItem> batch) {
        try {
            publish(batch);
        } catch (Throwable e) {
            fatal.set(e instanceof IOException ? e : new IOException("Cannot publish: " + e, e));
            execution.control().giveUp();
        }
    }

    private void publish(List<HandledItem> batch) throws IOException {
        tables.append(
                batch.stream().filter(item -> item.result() == Result.DONE).toList());
        List<Key> noRows = new ArrayList<>();
        for (HandledItem handled : batch) {
            count(handled);
            Key key = handled.key();
            if (handled.result() == Result.REJECTED
                    || key != null && handled.result() == Result.DONE && !tables.hasRows(key)) {
                noRows.add(key);
            }
            if (handled.result() == Result.FAILED || handled.result() == Result.REJECTED) {
                execution.journal().append(explained(handled));
            }
        }
        if (!noRows.isEmpty()) {
            execution.journal().append(keys("items", noRows));
        }
        execution.attributes().record(base);
        execution.listener().progress(order.size() + failures.count(), total, stage.unit());
        publication.published(batch);
        tooManyFailed = publication.tooManyFailed(failures, total);
        if (tooManyFailed) {
            execution.control().giveUp();
        }
    }

    private void count(HandledItem handled) {
        switch (handled.result()) {
            case FAILED -> failures.failed(handled.item().name(), handled.reason());
            case SKIPPED -> {}
            default -> {
                failures.passed();
                order.add(handled.key());
            }
        }
    }

    private JsonObject explained(HandledItem handled) {
        JsonObject entry = Journal.entry("item");
        entry.addProperty("step", stage.name());
        entry.addProperty("id", handled.item().id());
        entry.addProperty("name", handled.item().name());
        entry.addProperty("key", String.valueOf(handled.key()));
        entry.addProperty("result", handled.result().name().toLowerCase(Locale.ROOT));
        entry.addProperty("reason", handled.reason());
        return entry;
    }

    /** A record about several items. */
    JsonObject keys(String type, Iterable<Key> keys) {
        JsonObject entry = Journal.entry(type);
        entry.addProperty("step", stage.name());
        JsonArray array = new JsonArray();
        keys.forEach(key -> array.add(key.toString()));
        entry.add("keys", array);
        return entry;
    }

    /** The record that the stage is done. */
    JsonObject end(Instant started, Key result) {
        JsonObject entry = Journal.entry("step");
        entry.addProperty("step", stage.name());
        entry.addProperty("key", result.toString());
        entry.addProperty("started", started.toString());
        entry.addProperty("result", "done");
        entry.addProperty("items", order.size());
        entry.addProperty("failed", failures.count());
        entry.add("tables", new JsonObject());
        return entry;
    }
}
