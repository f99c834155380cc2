/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.keys.Key;
import org.firn.engine.internal.runner.HandledItem.Result;

/**
 * One pass over the items of a stage: hands them out to workers, a limited number ahead of what is published, and waits
 * for more where more may come.
 */
final class StageHandling {
    private static final int LEAST_AHEAD = 64;
    private static final int AHEAD_PER_PROCESSOR = 8;

    private final Execution execution;
    private final PlannedStage stage;
    private final StageTables tables;
    private final StagePublisher publisher;
    private final StageKeys keys;
    private final Set<Key> done;
    private final StagePulse pulse;
    private final BooleanSupplier stopping;

    /**
     * @param done the keys of the items that were done before
     * @param stopping whether no further items shall be begun, because something else in the run failed
     */
    StageHandling(
            Execution execution,
            PlannedStage stage,
            StageTables tables,
            StagePublisher publisher,
            StageKeys keys,
            Set<Key> done,
            StagePulse pulse,
            BooleanSupplier stopping) {
        this.execution = execution;
        this.stage = stage;
        this.tables = tables;
        this.publisher = publisher;
        this.keys = keys;
        this.done = done;
        this.pulse = pulse;
        this.stopping = stopping;
    }

    /** Handles all items there are, and, of streams, those that come until the run is suspended or stopped. */
    void handleAll(ItemFeed feed) throws Exception {
        int ahead = Math.max(
                LEAST_AHEAD, AHEAD_PER_PROCESSOR * execution.services().tokens().processors());
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
        StreamControl control = execution.control();
        while (!isStopped()) {
            window.acquire();
            long rings = control.rings();
            Item item = null;
            try {
                item = feed.next();
                if (item != null) {
                    pulse.handedOut();
                    handOut(item);
                }
            } finally {
                if (item == null) {
                    window.release();
                }
            }
            if (item == null) {
                if (!feed.isOpen() || feed instanceof StreamFeed) {
                    return;
                }
                pulse.idle();
                if (!feed.isOutdated() && !isStopped()) {
                    control.awaitRing(rings);
                }
            }
            if (feed.isOutdated() || feed.isOpen() && control.isSuspended()) {
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
                    .<Exception>interruptibly(() ->
                            ProcessorMeter.<Exception>step(() -> stage.action().process(context)));
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

    private static HandledItem ended(Item item, @Nullable Key key, Result result, String reason) {
        return new HandledItem(item, key, result, Map.of(), reason);
    }
}
