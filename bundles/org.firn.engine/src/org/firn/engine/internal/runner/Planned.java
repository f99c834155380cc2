/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.Step;

/**
 * A step or a stage of a plan, as it was declared. Not changed after it was added to the plan. Its public methods are
 * those that {@link org.firn.protocol.StepBuilder} and {@link org.firn.protocol.ItemStage} have alike without having a
 * type in common.
 *
 * @param <B> what the protocol declares it with
 */
abstract sealed class Planned<B> implements Step permits PlannedStep, PlannedStage {
    private final PlanBuilder plan;
    private final String name;
    private final List<Object> arguments = new ArrayList<>();
    private final List<Planned<?>> after = new ArrayList<>();
    private @Nullable List<String> uses;
    private @Nullable List<String> usesInputs;
    private int processors = 1;
    private long memoryMiB;

    Planned(PlanBuilder plan, String name) {
        this.plan = plan;
        this.name = name;
    }

    /** This, as the protocol sees it. */
    abstract B self();

    PlanBuilder plan() {
        return plan;
    }

    public final B uses(String... parameters) {
        uses = plan.checkedParameters(name, parameters);
        return self();
    }

    public final B usesInputs(String... inputs) {
        usesInputs = plan.checkedInputs(name, inputs);
        return self();
    }

    public final B arguments(Object... values) {
        arguments.addAll(Arrays.asList(values));
        return self();
    }

    public final B after(Step... steps) {
        after.addAll(plan.checkedSteps(name, steps));
        return self();
    }

    public final B needs(int count, long amountMiB) {
        processors = count;
        memoryMiB = amountMiB;
        return self();
    }

    @Override
    public final String name() {
        return name;
    }

    /** What comes before it. */
    final List<Planned<?>> before() {
        return after;
    }

    /** The parameters it depends on; null for all of them. */
    final @Nullable List<String> usedParameters() {
        return uses;
    }

    /** The inputs it depends on; null for all of them. */
    final @Nullable List<String> usedInputs() {
        return usesInputs;
    }

    /** Values it depends on besides. */
    final List<Object> arguments() {
        return arguments;
    }

    /** How many processors it, or one of its items, needs. */
    final int processors() {
        return processors;
    }

    /** How much memory it, or one of its items, needs, in MiB; 0 when that is negligible. */
    final long memoryMiB() {
        return memoryMiB;
    }
}
