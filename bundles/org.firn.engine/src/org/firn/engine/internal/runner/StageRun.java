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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.TableDigest;
import org.firn.engine.internal.keys.Key;
import org.firn.engine.internal.keys.KeyDigest;
import org.firn.engine.internal.runner.HandledItem.Result;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;

/** Executes a per-item stage: this thread hands out the items, workers handle them, one more thread publishes them. */
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
    private final ItemFailures failures;

    /** @param stopping whether no further items shall be begun, because something else in the run failed */
    StageRun(Execution execution, PlannedStage stage, List<Key> before, BooleanSupplier stopping) {
        this.execution = execution;
        this.stage = stage;
        this.before = before;
        this.stopping = stopping;
        stage.sources().forEach(sources::add);
        tables = new StageTables(execution, stage);
        Object limit =
                execution.given().parameters().value(ProtocolSpec.FAILURE_LIMIT).orElse(0);
        failures = new ItemFailures(stage.unit(), ((Number) limit).doubleValue());
    }

    /** Handles all items; gives the key of what came out. */
    Key run() throws Exception {
        Instant started = Instant.now();
        try (ItemFeed feed = open();
                tables) {
            Key base = execution
                    .keys()
                    .stageKey(
                            stage,
                            before,
                            List.of(
                                    feed.schema().toJson(),
                                    tables.schemas().values().stream()
                                            .map(TableSchema::toJson)
                                            .toList()));
            execution.attributes().restore(base);
            tables.open();
            StagePublisher publisher = new StagePublisher(execution, stage, tables, base, failures, feed.total());
            Keys keys = new Keys(base, fileColumns(feed.schema()));
            new Handling(publisher, keys, findDone(publisher, keys)).handleAll(feed);
            throwIfUnfinished(publisher, feed.total());
            tables.finish(publisher.order());
            execution.programs().endStrays(stage.name());
            Key result =
                    new KeyDigest("handled").add(base).add(publisher.order()).key();
            execution.journal().append(publisher.end(started, result));
            if (failures.count() > 0) {
                execution.results().itemsFailed(failures, stage.outputs());
            }
            return result;
        }
    }

    private ItemFeed open() throws ProtocolException {
        String input = stage.input();
        return input == null
                ? ItemFeed.of(sources)
                : ItemFeed.of(execution.given().input(input).openTable());
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

    /** Makes the keys of items. */
    private final class Keys {
        private final Key base;
        private final List<String> fileColumns;

        Keys(Key base, List<String> fileColumns) {
            this.base = base;
            this.fileColumns = fileColumns;
        }

        Key of(Item item) throws IOException {
            return execution.keys().itemKey(base, item, fileColumns);
        }
    }

    /**
     * Finds out what was done before, and forgets what was done otherwise: the new results of those items would
     * overwrite their files, and an earlier key must not find them then.
     */
    private Set<Key> findDone(StagePublisher publisher, Keys keys) throws IOException, ProtocolException {
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

    private Set<Key> expected(Keys keys) throws IOException, ProtocolException {
        Set<Key> expected = new HashSet<>();
        try (ItemFeed feed = open()) {
            for (Item item = feed.next(); item != null; item = feed.next()) {
                try {
                    expected.add(keys.of(item));
                } catch (IOException e) {
                    // It fails, and says why, when it is its turn.
                    execution
                            .log()
                            .complain(stage.name(), item.name() + " cannot be looked at: " + e.getMessage(), null);
                }
            }
        }
        return expected;
    }

    /** One pass over the items. */
    private final class Handling {
        private final StagePublisher publisher;
        private final Keys keys;
        private final Set<Key> done;

        Handling(StagePublisher publisher, Keys keys, Set<Key> done) {
            this.publisher = publisher;
            this.keys = keys;
            this.done = done;
        }

        void handleAll(ItemFeed feed) throws Exception {
            int ahead = Math.max(
                    LEAST_AHEAD,
                    AHEAD_PER_PROCESSOR * execution.services().tokens().processors());
            Semaphore window = new Semaphore(ahead);
            Future<?> publishing = execution.services().workers().submit(() -> publisher.publishAll(window));
            try {
                execution.cancellation().<Exception>interruptibly(() -> handOutAll(feed, window));
            } finally {
                window.acquireUninterruptibly(ahead);
                publisher.close();
                publishing.get();
            }
        }

        private void handOutAll(ItemFeed feed, Semaphore window) throws Exception {
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
            HandledItem skipped = ended(item, null, Result.SKIPPED, "");
            boolean handed = false;
            try {
                Grants.Grant grant = execution.grants().acquire(stage.name(), stage.processors(), stage.memoryMiB());
                execution.services().workers().execute(() -> {
                    HandledItem handled = skipped;
                    try (grant) {
                        handled = handle(item, grant);
                    } finally {
                        publisher.put(handled);
                    }
                });
                handed = true;
            } finally {
                if (!handed) {
                    publisher.put(skipped);
                }
            }
        }

        private boolean isStopped() {
            return publisher.isStopped() || stopping.getAsBoolean();
        }

        @SuppressWarnings("checkstyle:IllegalCatch")
        private HandledItem handle(Item item, Grants.Grant grant) {
            Key key = null;
            try {
                Key made = keys.of(item);
                key = made;
                if (done.contains(made)) {
                    execution.results().reusing();
                    return ended(item, made, Result.REUSED, "");
                }
                if (isStopped()) {
                    return ended(item, made, Result.SKIPPED, "");
                }
                execution.results().executing();
                ExecutingItem context = new ExecutingItem(execution, stage, item, made, tables.schemas(), grant);
                execution
                        .cancellation()
                        .<Exception>interruptibly(() -> ProcessorMeter.<Exception>step(
                                () -> stage.action().process(context)));
                String rejection = context.rejection();
                return rejection == null
                        ? new HandledItem(item, made, Result.DONE, context.rows(), "")
                        : ended(item, made, Result.REJECTED, rejection);
            } catch (Throwable e) {
                return failed(item, key, e);
            }
        }

        private HandledItem failed(Item item, @Nullable Key key, Throwable error) {
            if (execution.cancellation().isCancelled()) {
                return ended(item, key, Result.SKIPPED, "");
            }
            if (Failures.isGeneral(error)) {
                publisher.fail(error);
                return ended(item, key, Result.SKIPPED, "");
            }
            String reason = Failures.describe(error, execution.paths().run());
            execution.log().complain(stage.name(), item.name() + ": " + reason, error);
            return ended(item, key, Result.FAILED, reason);
        }
    }

    private static HandledItem ended(Item item, @Nullable Key key, Result result, String reason) {
        return new HandledItem(item, key, result, Map.of(), reason);
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
        if (failures.tooMany(total) || failures.all(total)) {
            throw new StageFailedException(failures.refusal(total, MOST_REASONS));
        }
    }
}
