/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.snapshot;

import java.util.List;
import org.firn.model.workflow.Label;
import org.firn.model.workflow.Run;

/**
 * How a run was set up by its user, at one moment.
 *
 * @param inputs what it takes from other runs, in the order of the links
 * @param waitsFor the numbers of the runs that must have ended before, although it takes nothing from them
 * @param labels the names of the labels that the user gave it
 * @param comment the user's remarks; may be empty
 * @param parameters the parameters that differ from the protocol's defaults, as a JSON object; empty for none
 */
public record RunSetup(
        List<LinkSnapshot> inputs, List<Integer> waitsFor, List<String> labels, String comment, String parameters) {
    /** Nothing is set. */
    public static final RunSetup NONE = new RunSetup(List.of(), List.of(), List.of(), "", "");

    public RunSetup {
        inputs = List.copyOf(inputs);
        waitsFor = List.copyOf(waitsFor);
        labels = List.copyOf(labels);
    }

    static RunSetup of(Run run) {
        return new RunSetup(
                run.getInputs().stream().map(LinkSnapshot::of).toList(),
                run.getWaitsFor().stream().map(Run::getNumber).toList(),
                run.getLabels().stream().map(Label::getName).toList(),
                run.getComment() == null ? "" : run.getComment(),
                run.getParameters() == null ? "" : run.getParameters());
    }
}
