/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ItemAction;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStage;
import org.firn.protocol.Step;

/** A per-item stage as it was declared. Not changed after {@link #process}. */
final class PlannedStage implements Planned, ItemStage {
    private final PlanBuilder plan;
    private final String name;
    private final @Nullable String input;
    private final Iterable<ItemSource> sources;
    private final List<Object> arguments = new ArrayList<>();
    private final List<Planned> after = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();
    private @Nullable List<String> uses;
    private @Nullable List<String> usesInputs;
    private @Nullable List<String> readsFiles;
    private int processors = 1;
    private long memoryMiB;
    private @Nullable ItemAction action;

    PlannedStage(PlanBuilder plan, String name, @Nullable String input, Iterable<ItemSource> sources) {
        this.plan = plan;
        this.name = name;
        this.input = input;
        this.sources = sources;
    }

    @Override
    public ItemStage uses(String... parameters) {
        uses = plan.checkedParameters(name, parameters);
        return this;
    }

    @Override
    public ItemStage usesInputs(String... inputs) {
        usesInputs = plan.checkedInputs(name, inputs);
        return this;
    }

    @Override
    public ItemStage arguments(Object... values) {
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    @Override
    public ItemStage readsFiles(String... columns) {
        readsFiles = List.of(columns);
        return this;
    }

    @Override
    public ItemStage after(Step... steps) {
        after.addAll(plan.checkedSteps(name, steps));
        return this;
    }

    @Override
    public ItemStage needs(int count, long amountMiB) {
        processors = count;
        memoryMiB = amountMiB;
        return this;
    }

    @Override
    public ItemStage produces(String... names) {
        outputs.addAll(plan.checkedSets(name, names));
        return this;
    }

    @Override
    public Step process(ItemAction work) {
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

    /** The input whose items are handled; null when there are sources instead. */
    @Nullable
    String input() {
        return input;
    }

    Iterable<ItemSource> sources() {
        return sources;
    }

    /** The columns that name files; null for the usual one when it is there. */
    @Nullable
    List<String> readsFiles() {
        return readsFiles;
    }

    /** The output sets; the first one tells which items are done. */
    List<String> outputs() {
        return outputs;
    }

    int processors() {
        return processors;
    }

    long memoryMiB() {
        return memoryMiB;
    }

    ItemAction action() {
        return Objects.requireNonNull(action);
    }

    /** What is counted, for progress and messages. */
    String unit() {
        return input != null ? input : outputs.isEmpty() ? "items" : outputs.get(0);
    }
}
