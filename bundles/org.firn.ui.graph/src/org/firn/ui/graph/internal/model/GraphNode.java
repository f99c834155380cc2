/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.List;
import java.util.Optional;

/**
 * A box of the graph: a run, or a group of runs that is shown as one.
 *
 * @param id the run's number, or the id of the group, which is negative
 * @param title what the user calls it
 * @param kind the protocol's name; for a group how many runs it holds
 * @param status how it is doing
 * @param tags the labels that the user gave it
 * @param inputs where links end
 * @param outputs where links begin
 */
public record GraphNode(
        int id, String title, String kind, Status status, List<String> tags, List<Port> inputs, List<Port> outputs) {

    public GraphNode {
        tags = List.copyOf(tags);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Whether it is a group. */
    public boolean isGroup() {
        return id < 0;
    }

    /** The input of this name. */
    public Optional<Port> input(String name) {
        return inputs.stream().filter(port -> port.name().equals(name)).findFirst();
    }

    /** The output of this name. */
    public Optional<Port> output(String name) {
        return outputs.stream().filter(port -> port.name().equals(name)).findFirst();
    }

    /** For those who do not see it: name, protocol where the name is another, and state in one sentence. */
    public String spoken() {
        String name = title.equals(kind) ? title : title + ", " + kind;
        return name + ", " + status.summary();
    }
}
