/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.journal.JournalHistory.DoneStep;
import org.firn.engine.internal.keys.Key;
import org.firn.protocol.UserNeededException;

/**
 * Executes the steps of a plan, each when those before it are done, as many at once as there are resources for. After a
 * failure no further step is begun; those under way come to their end. Used by one thread.
 */
final class PlanRun {

    /** A step that is no longer under way: with its key, or with its error. */
    private record Completion(Planned<?> step, @Nullable Key key, @Nullable Throwable error) {}

    private final Execution execution;
    private final List<Planned<?>> steps;
    private final Map<Planned<?>, Integer> missing = new HashMap<>();
    private final Map<Planned<?>, List<Planned<?>>> followers = new HashMap<>();
    private final Map<Planned<?>, Key> keys = new HashMap<>();
    private final Queue<Planned<?>> ready = new ArrayDeque<>();
    private final BlockingQueue<Completion> completions = new LinkedBlockingQueue<>();
    private int underWay;
    private volatile @Nullable Throwable failure;

    PlanRun(Execution execution, List<Planned<?>> steps) {
        this.execution = execution;
        this.steps = steps;
        for (Planned<?> step : steps) {
            missing.put(step, step.before().size());
            step.before().forEach(before -> followers
                    .computeIfAbsent(before, any -> new ArrayList<>())
                    .add(step));
            if (step.before().isEmpty()) {
                ready.add(step);
            }
        }
    }

    /**
     * Executes all steps.
     *
     * @throws InterruptedException if the run is cancelled
     * @throws Exception the first failure
     */
    void run() throws Exception {
        try {
            execution.cancellation().<Exception>interruptibly(this::loop);
        } finally {
            awaitRest();
        }
        Throwable error = failure;
        if (error instanceof Error serious) {
            throw serious;
        }
        if (error instanceof Exception exception) {
            throw exception;
        }
    }

    private void loop() throws Exception {
        while (!ready.isEmpty() && failure == null || underWay > 0) {
            if (!ready.isEmpty() && failure == null) {
                begin(ready.remove());
            }
            while (underWay > 0 && (ready.isEmpty() || failure != null || !completions.isEmpty())) {
                end(completions.take());
            }
        }
    }

    private void awaitRest() {
        boolean interrupted = false;
        while (underWay > 0) {
            try {
                end(completions.take());
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(Planned<?> step) throws Exception {
        List<Key> before = step.before().stream().map(keys::get).toList();
        if (step instanceof PlannedStage stage) {
            StageRun run = new StageRun(execution, stage, before, () -> failure != null);
            underWay++;
            execution.services().workers().execute(() -> complete(step, run::run));
            return;
        }
        PlannedStep single = (PlannedStep) step;
        if (RepeatedStep.isMeant(execution, single)) {
            RepeatedStep repeated = new RepeatedStep(execution, single, single.repeated(), () -> failure != null);
            underWay++;
            execution.services().workers().execute(() -> complete(step, repeated::run));
            return;
        }
        Key key = execution.keys().stepKey(single, before);
        if (isDone(single, key)) {
            execution.results().reusing();
            done(step, key);
            return;
        }
        Grants.Grant grant = execution.grants().acquire(step.name(), single.processors(), single.memoryMiB());
        underWay++;
        execution
                .services()
                .workers()
                .execute(() -> complete(step, () -> {
                    try (grant) {
                        new ExecutingStep(execution, single, key, grant).execute();
                    }
                    return key;
                }));
    }

    private boolean isDone(PlannedStep step, Key key) {
        Optional<DoneStep> earlier = execution.history().doneStep(step.name()).filter(done -> done.key()
                .equals(key));
        if (earlier.isEmpty() || !step.makes().stream().allMatch(Files::exists)) {
            return false;
        }
        Map<String, Path> tables = new HashMap<>();
        earlier.get()
                .tables()
                .forEach((output, name) ->
                        tables.put(output, execution.paths().tables().resolve(name)));
        if (!tables.values().stream().allMatch(Files::exists)) {
            return false;
        }
        tables.forEach(execution.results()::table);
        execution.attributes().restore(key);
        return true;
    }

    /** What a step's thread does. */
    @FunctionalInterface
    private interface Work {
        Key run() throws Exception;
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private void complete(Planned<?> step, Work work) {
        Completion completion;
        try {
            completion = new Completion(step, work.run(), null);
        } catch (Throwable e) {
            completion = new Completion(step, null, e);
        }
        completions.add(completion);
    }

    private void end(Completion completion) {
        underWay--;
        if (completion.error() == null) {
            done(completion.step(), completion.key());
            return;
        }
        boolean consequence = completion.error() instanceof InterruptedException
                || completion.error() instanceof SuspendedException
                || completion.error() instanceof UserNeededException;
        if (failure == null) {
            failure = completion.error();
            execution.control().giveUp();
        }
        if (!consequence) {
            String name = completion.step().name();
            execution
                    .log()
                    .complain(
                            name,
                            Failures.describe(
                                    completion.error(), execution.paths().run()),
                            completion.error());
        }
    }

    private void done(Planned<?> step, Key key) {
        keys.put(step, key);
        for (Planned<?> follower : followers.getOrDefault(step, List.of())) {
            if (missing.merge(follower, -1, Integer::sum) == 0) {
                ready.add(follower);
            }
        }
        if (steps.size() > 1) {
            execution.listener().progress(keys.size(), steps.size(), "steps");
        }
    }
}
