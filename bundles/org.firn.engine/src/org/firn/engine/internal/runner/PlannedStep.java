/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.Step;
import org.firn.protocol.StepAction;
import org.firn.protocol.StepBuilder;

/** A step as it was declared. Not changed after {@link #run}. */
final class PlannedStep extends Planned<StepBuilder> implements StepBuilder {
    private final List<Path> reads = new ArrayList<>();
    private final List<Path> makes = new ArrayList<>();
    private @Nullable String repeated;
    private long batch;
    private @Nullable StepAction action;

    PlannedStep(PlanBuilder plan, String name) {
        super(plan, name);
    }

    @Override
    StepBuilder self() {
        return this;
    }

    @Override
    public StepBuilder reads(Path... files) {
        reads.addAll(List.of(files));
        return this;
    }

    @Override
    public StepBuilder makes(Path... files) {
        makes.addAll(List.of(files));
        return this;
    }

    @Override
    public StepBuilder repeats(String input, long items) {
        plan().checkedInputs(name(), input);
        repeated = input;
        batch = Math.max(1, items);
        return this;
    }

    /** The input whose growth makes it run again; null for none. */
    @Nullable
    String repeated() {
        return repeated;
    }

    /** By how much that input grows before it runs again. */
    long batch() {
        return batch;
    }

    @Override
    public Step run(StepAction work) {
        action = work;
        plan().add(this);
        return this;
    }

    List<Path> reads() {
        return reads;
    }

    List<Path> makes() {
        return makes;
    }

    StepAction action() {
        return Objects.requireNonNull(action);
    }
}
