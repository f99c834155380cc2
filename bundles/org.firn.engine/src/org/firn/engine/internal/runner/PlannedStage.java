/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ItemAction;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStage;
import org.firn.protocol.ItemStream;
import org.firn.protocol.Step;

/** A per-item stage as it was declared. Not changed after {@link #process}. */
final class PlannedStage extends Planned<ItemStage> implements ItemStage {
    private final @Nullable String input;
    private final Iterable<ItemSource> sources;
    private final @Nullable ItemStream stream;
    private final Map<String, String> joins = new LinkedHashMap<>();
    private final List<String> outputs = new ArrayList<>();
    private @Nullable List<String> readsFiles;
    private @Nullable ItemAction action;

    PlannedStage(
            PlanBuilder plan,
            String name,
            @Nullable String input,
            Iterable<ItemSource> sources,
            @Nullable ItemStream stream) {
        super(plan, name);
        this.input = input;
        this.sources = sources;
        this.stream = stream;
    }

    @Override
    ItemStage self() {
        return this;
    }

    @Override
    public ItemStage readsFiles(String... columns) {
        readsFiles = List.of(columns);
        return this;
    }

    @Override
    public ItemStage produces(String... names) {
        outputs.addAll(plan().checkedSets(name(), names));
        return this;
    }

    @Override
    public Step process(ItemAction work) {
        action = work;
        plan().add(this);
        return this;
    }

    @Override
    public ItemStage joins(String other, String column) {
        plan().checkedInputs(name(), other);
        joins.put(other, column);
        return this;
    }

    /** The columns of other inputs that hold the ids of the items, by input. */
    Map<String, String> joins() {
        return joins;
    }

    /** What arrives; null when there is an input or there are sources instead. */
    @Nullable
    ItemStream stream() {
        return stream;
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

    ItemAction action() {
        return Objects.requireNonNull(action);
    }

    /** What is counted, for progress and messages. */
    String unit() {
        return input != null ? input : outputs.isEmpty() ? "items" : outputs.get(0);
    }
}
