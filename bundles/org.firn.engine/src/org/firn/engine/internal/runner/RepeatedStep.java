/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.firn.engine.internal.data.OutputSchemas;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.keys.Key;
import org.firn.engine.internal.keys.KeyDigest;
import org.firn.protocol.DataHeader;
import org.firn.tables.view.TableView;

/**
 * Executes a step on what is there of an input that grows, again and again: each time on a copy of the rows that were
 * there when it began. What it gives is shown at once, as sets that are still open.
 */
final class RepeatedStep {
    private final Execution execution;
    private final PlannedStep step;
    private final String input;
    private final BooleanSupplier stopping;
    private Collection<Path> shown = List.of();
    private Collection<Path> replaced = List.of();

    /** @param stopping whether it shall end, because something else in the run failed */
    RepeatedStep(Execution execution, PlannedStep step, String input, BooleanSupplier stopping) {
        this.execution = execution;
        this.step = step;
        this.input = input;
        this.stopping = stopping;
    }

    /** Whether a step is to be executed in this way now. */
    static boolean isMeant(Execution execution, PlannedStep step) {
        String input = step.repeated();
        return input != null
                && execution
                        .given()
                        .optionalInput(input)
                        .filter(data -> data.header().isOpen())
                        .isPresent();
    }

    /** Never ends by itself. */
    Key run() throws Exception {
        StreamControl control = execution.control();
        try (FollowedTable followed = FollowedTable.open(
                execution.given().input(input).openTable(),
                control,
                execution.services().workers())) {
            long handled = 0;
            while (true) {
                long rings = control.rings();
                if (control.isSuspended()) {
                    throw new SuspendedException(step.name());
                }
                if (stopping.getAsBoolean() || execution.cancellation().isCancelled()) {
                    throw new InterruptedException("The step " + step.name() + " was stopped");
                }
                long there = followed.table().size();
                execution.listener().progress(handled, there, input);
                if (there >= handled + step.batch()) {
                    handled = execute(TableView.of(followed.table()));
                } else {
                    execution.listener().waiting(true);
                    execution.cancellation().<Exception>interruptibly(() -> control.awaitRing(rings));
                    execution.listener().waiting(false);
                }
            }
        }
    }

    private long execute(TableView view) throws Exception {
        Path snapshot = execution.paths().newTable(input + "-batch");
        try {
            view.compact(snapshot);
            DataHeader header = execution
                    .given()
                    .input(input)
                    .header()
                    .with(Map.of(
                            DataHeader.TABLE,
                            execution.paths().stored().toStored(snapshot),
                            DataHeader.SIZE,
                            view.size(),
                            "state",
                            "CLOSED"));
            Execution now = execution.with(execution.given().with(input, header));
            Key key = new KeyDigest("batch").add(step.name()).add(view.size()).key();
            try (Grants.Grant grant = execution.grants().acquire(step.name(), step.processors(), step.memoryMiB())) {
                new ExecutingStep(now, step, key, grant).execute();
            }
            show();
            return view.size();
        } finally {
            RunPaths.deleteTable(snapshot);
        }
    }

    private void show() throws Exception {
        List<DataHeader> headers = new OutputPublisher(execution)
                .publish().stream().map(RepeatedStep::open).toList();
        execution.listener().open(execution.results().open(headers));
        // Somebody may still look at what was shown before.
        for (Path table : replaced) {
            RunPaths.deleteTable(table);
        }
        replaced = shown;
        shown = List.copyOf(execution.results().tables().values());
    }

    private static DataHeader open(DataHeader header) {
        return OutputSchemas.isSet(header.type()) ? header.with(Map.of("state", "OPEN", "fingerprint", "")) : header;
    }
}
