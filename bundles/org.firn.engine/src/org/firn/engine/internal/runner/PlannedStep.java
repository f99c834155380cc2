/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.Step;
import org.firn.protocol.StepAction;
import org.firn.protocol.StepBuilder;

/** A step as it was declared. Not changed after {@link #run}. */
final class PlannedStep implements Planned, StepBuilder {
    private final PlanBuilder plan;
    private final String name;
    private final List<Object> arguments = new ArrayList<>();
    private final List<Path> reads = new ArrayList<>();
    private final List<Path> makes = new ArrayList<>();
    private final List<Planned> after = new ArrayList<>();
    private @Nullable List<String> uses;
    private @Nullable List<String> usesInputs;
    private int processors = 1;
    private long memoryMiB;
    private @Nullable StepAction action;

    PlannedStep(PlanBuilder plan, String name) {
        this.plan = plan;
        this.name = name;
    }

    @Override
    public StepBuilder arguments(Object... values) {
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    @Override
    public StepBuilder reads(Path... files) {
        reads.addAll(List.of(files));
        return this;
    }

    @Override
    public StepBuilder uses(String... parameters) {
        uses = plan.checkedParameters(name, parameters);
        return this;
    }

    @Override
    public StepBuilder usesInputs(String... inputs) {
        usesInputs = plan.checkedInputs(name, inputs);
        return this;
    }

    @Override
    public StepBuilder after(Step... steps) {
        after.addAll(plan.checkedSteps(name, steps));
        return this;
    }

    @Override
    public StepBuilder makes(Path... files) {
        makes.addAll(List.of(files));
        return this;
    }

    @Override
    public StepBuilder needs(int count, long amountMiB) {
        processors = count;
        memoryMiB = amountMiB;
        return this;
    }

    @Override
    public Step run(StepAction work) {
        action = work;
        plan.add(this);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Planned> after() {
        return after;
    }

    @Override
    public @Nullable List<String> uses() {
        return uses;
    }

    @Override
    public @Nullable List<String> usesInputs() {
        return usesInputs;
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }

    List<Path> reads() {
        return reads;
    }

    List<Path> makes() {
        return makes;
    }

    int processors() {
        return processors;
    }

    long memoryMiB() {
        return memoryMiB;
    }

    StepAction action() {
        return Objects.requireNonNull(action);
    }
}
