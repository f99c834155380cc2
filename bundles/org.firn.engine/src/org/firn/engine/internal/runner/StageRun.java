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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.TableDigest;
import org.firn.engine.internal.journal.Journal;
import org.firn.engine.internal.keys.Key;
import org.firn.engine.internal.keys.KeyDigest;
import org.firn.engine.internal.runner.HandledItem.Result;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;

/**
 * Executes a per-item stage: one thread hands out the items, workers handle them, one thread publishes what they give in the
 * order of the items. What is ready is published together, so the faster the items, the larger the batches.
 */
final class StageRun {
    private static final int LEAST_AHEAD = 64;
    private static final int AHEAD_PER_PROCESSOR = 8;
    private static final int MOST_REASONS = 5;

    private final Execution execution;
    private final PlannedStage stage;
    private final List<Key> before;
    private final BooleanSupplier stopping;
    private final List<ItemSource> sources = new ArrayList<>();
    private final StageTables tables;
    private final ReorderBuffer<HandledItem> buffer = new ReorderBuffer<>();
    private final AtomicReference<@Nullable Throwable> fatal = new AtomicReference<>();
    private final List<Key> order = new ArrayList<>();
    private final ItemFailures failures;
    private List<String> fileColumns = List.of();
    private Key base = new Key(0, 0);
    private Set<Key> done = Set.of();
    private long total;
    private volatile boolean tooManyFailed;

    /** @param stopping whether no further items shall be begun, because something else in the run failed */
    StageRun(Execution execution, PlannedStage stage, List<Key> before, BooleanSupplier stopping) {
        this.execution = execution;
        this.stage = stage;
        this.before = before;
        this.stopping = stopping;
        stage.sources().forEach(sources::add);
        tables = new StageTables(execution, stage);
        Object limit = execution.given().parameters().value(ProtocolSpec.FAILURE_LIMIT).orElse(0);
        failures = new ItemFailures(stage.unit(), ((Number) limit).doubleValue());
    }

    /** Handles all items; gives the key of what came out. */
    Key run() throws Exception {
        Instant started = Instant.now();
        try (ItemFeed feed = open(); tables) {
            total = feed.total();
            fileColumns = fileColumns(feed.schema());
            base = execution.keys().stageKey(stage, before, List.of(
                    feed.schema().toJson(), tables.schemas().values().stream().map(TableSchema::toJson).toList()));
            execution.attributes().restore(base);
            tables.open();
            findDone();
            handleAll(feed);
            throwIfUnfinished();
            tables.finish(order);
        }
        execution.programs().endStrays(stage.name());
        Key result = new KeyDigest("handled").add(base).add(order).key();
        execution.journal().append(end(started, result));
        if (failures.count() > 0) {
            execution.results().itemsFailed(failures, stage.outputs());
        }
        return result;
    }

    private ItemFeed open() throws ProtocolException {
        String input = stage.input();
        return input == null ? ItemFeed.of(sources) : ItemFeed.of(execution.given().input(input).openTable());
    }

    private List<String> fileColumns(TableSchema schema) {
        List<String> declared = stage.readsFiles();
        if (declared == null) {
            return schema.has("image.file") ? List.of("image.file") : List.of();
        }
        for (String column : declared) {
            ColumnSpec spec = schema.column(column);
            if (!TableDigest.namesFiles(spec)) {
                execution.log().say(stage.name(), "takes the values of " + column + " for names of files");
            }
        }
        return declared;
    }

    /**
     * Finds out what was done before, and forgets what was done otherwise: the new results of those items would overwrite
     * their files, and an earlier key must not find them then.
     */
    private void findDone() throws IOException, ProtocolException {
        Set<Key> noRows = execution.history().doneItems(stage.name());
        Set<Key> known = new HashSet<>(tables.doneKeys());
        known.addAll(noRows);
        if (known.isEmpty()) {
            tables.retain(Set.of());
            return;
        }
        Set<Key> expected = new HashSet<>();
        try (ItemFeed feed = open()) {
            for (Item item = feed.next(); item != null; item = feed.next()) {
                addKey(item, expected);
            }
        }
        tables.retain(expected);
        Set<Key> forgotten = new HashSet<>(noRows);
        forgotten.removeAll(expected);
        if (!forgotten.isEmpty()) {
            execution.journal().append(keys("forget", forgotten));
        }
        known.retainAll(expected);
        done = known;
    }

    private void addKey(Item item, Set<Key> keys) {
        try {
            keys.add(execution.keys().itemKey(base, item, fileColumns));
        } catch (IOException e) {
            // It fails, and says why, when it is its turn.
            execution.log().complain(stage.name(), item.name() + " cannot be looked at: " + e.getMessage(), null);
        }
    }

    private void handleAll(ItemFeed feed) throws Exception {
        int ahead = Math.max(LEAST_AHEAD, AHEAD_PER_PROCESSOR * execution.services().tokens().processors());
        Semaphore window = new Semaphore(ahead);
        Future<?> publisher = execution.services().workers().submit(() -> publishAll(window));
        try {
            execution.cancellation().<Exception>interruptibly(() -> handOut(feed, window));
        } finally {
            window.acquireUninterruptibly(ahead);
            buffer.close();
            publisher.get();
        }
    }

    private void handOut(ItemFeed feed, Semaphore window) throws Exception {
        while (!isStopped()) {
            window.acquire();
            Item item = null;
            try {
                item = feed.next();
                if (item != null) {
                    handOut(item);
                }
            } finally {
                if (item == null) {
                    window.release();
                }
            }
            if (item == null) {
                return;
            }
        }
    }

    private void handOut(Item item) throws Exception {
        HandledItem skipped = new HandledItem(item, null, Result.SKIPPED, Map.of(), "");
        boolean handed = false;
        try {
            Grants.Grant grant = execution.grants().acquire(stage.name(), stage.processors(), stage.memoryMiB());
            execution.services().workers().execute(() -> {
                HandledItem handled = skipped;
                try (grant) {
                    handled = handle(item, grant.processors());
                } finally {
                    buffer.put(item.index(), handled);
                }
            });
            handed = true;
        } finally {
            if (!handed) {
                buffer.put(item.index(), skipped);
            }
        }
    }

    private boolean isStopped() {
        return tooManyFailed || fatal.get() != null || stopping.getAsBoolean();
    }

    private HandledItem handle(Item item, int processors) {
        Key key = null;
        try {
            Key made = execution.keys().itemKey(base, item, fileColumns);
            key = made;
            if (done.contains(made)) {
                execution.results().reusing();
                return new HandledItem(item, made, Result.REUSED, Map.of(), "");
            }
            if (isStopped()) {
                return new HandledItem(item, made, Result.SKIPPED, Map.of(), "");
            }
            execution.results().executing();
            ExecutingItem context = new ExecutingItem(execution, stage, item, made, tables.schemas(), processors);
            execution.cancellation().<Exception>interruptibly(() -> stage.action().process(context));
            String rejection = context.rejection();
            return rejection == null
                    ? new HandledItem(item, made, Result.DONE, context.rows(), "")
                    : new HandledItem(item, made, Result.REJECTED, Map.of(), rejection);
        } catch (Throwable e) {
            return failed(item, key, e);
        }
    }

    private HandledItem failed(Item item, @Nullable Key key, Throwable error) {
        if (execution.cancellation().isCancelled()) {
            return new HandledItem(item, key, Result.SKIPPED, Map.of(), "");
        }
        if (Failures.isGeneral(error)) {
            fatal.compareAndSet(null, error);
            return new HandledItem(item, key, Result.SKIPPED, Map.of(), "");
        }
        String reason = Failures.describe(error, execution.paths().run());
        execution.log().complain(stage.name(), item.name() + ": " + reason, error);
        return new HandledItem(item, key, Result.FAILED, Map.of(), reason);
    }

    private void publishAll(Semaphore window) {
        try {
            for (List<HandledItem> batch = buffer.take(); !batch.isEmpty(); batch = buffer.take()) {
                if (fatal.get() == null || !(fatal.get() instanceof IOException)) {
                    publishGuarded(batch);
                }
                window.release(batch.size());
            }
        } catch (InterruptedException e) {
            fatal.compareAndSet(null, e);
        }
    }

    private void publishGuarded(List<HandledItem> batch) {
        try {
            publish(batch);
        } catch (Throwable e) {
            fatal.set(e instanceof IOException ? e : new IOException("Cannot publish: " + e, e));
        }
    }

    private void publish(List<HandledItem> batch) throws IOException {
        List<HandledItem> finished = batch.stream().filter(item -> item.result() == Result.DONE).toList();
        tables.append(finished);
        List<Key> noRows = new ArrayList<>();
        for (HandledItem handled : batch) {
            count(handled);
            Key key = handled.key();
            if (key != null && handled.result() == Result.DONE && !tables.hasRows(key)
                    || handled.result() == Result.REJECTED) {
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
        tooManyFailed = failures.tooMany(total) && total > 0;
    }

    private void count(HandledItem handled) {
        switch (handled.result()) {
            case FAILED -> failures.failed(handled.item().name(), handled.reason());
            case SKIPPED -> { }
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

    private JsonObject keys(String type, Iterable<Key> keys) {
        JsonObject entry = Journal.entry(type);
        entry.addProperty("step", stage.name());
        JsonArray array = new JsonArray();
        keys.forEach(key -> array.add(key.toString()));
        entry.add("keys", array);
        return entry;
    }

    private JsonObject end(Instant started, Key result) {
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

    private void throwIfUnfinished() throws Exception {
        Throwable error = fatal.get();
        if (error instanceof Error serious) {
            throw serious;
        }
        if (error instanceof Exception exception) {
            throw exception;
        }
        if (execution.cancellation().isCancelled() || stopping.getAsBoolean()) {
            throw new InterruptedException("The stage " + stage.name() + " was stopped");
        }
        if (failures.tooMany(total) || failures.all()) {
            throw new StageFailedException(failures.refusal(MOST_REASONS));
        }
    }
}
