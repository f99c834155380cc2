/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs and links without results, as in a workflow file.
 *
 * @param title what people call it; may be empty
 * @param description what goes in and what comes out; may be empty
 * @param inputs the values to be asked for; empty when it can be used as it is
 * @param runs the runs, in the order of the file, which need not be that of their links
 * @param origin what another program's file said about the whole, under {@code format} the id of its format; only that
 *     format understands the rest. Empty for what was made here
 */
public record Workflow(
        String title,
        String description,
        List<WorkflowInput> inputs,
        List<WorkflowRun> runs,
        Map<String, Object> origin) {

    /** Copies the collections. */
    public Workflow {
        inputs = List.copyOf(inputs);
        runs = List.copyOf(runs);
        origin = Collections.unmodifiableMap(new LinkedHashMap<>(origin));
    }

    /** A workflow that was made here. */
    public Workflow(String title, String description, List<WorkflowInput> inputs, List<WorkflowRun> runs) {
        this(title, description, inputs, runs, Map.of());
    }

    /** The same on an executor, for those runs that do not name one. */
    public Workflow on(String executor) {
        List<WorkflowRun> placed = runs.stream()
                .map(run -> run.resources().executor().isEmpty()
                        ? run.withResources(run.resources().on(executor))
                        : run)
                .toList();
        return new Workflow(title, description, inputs, placed, origin);
    }

    /** The input of this name. */
    public Optional<WorkflowInput> input(String name) {
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    /** The run of this id. */
    public Optional<WorkflowRun> run(String id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }
}
