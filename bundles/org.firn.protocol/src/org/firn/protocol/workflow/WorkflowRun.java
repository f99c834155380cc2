/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A run of a workflow.
 *
 * @param id unique in the workflow; letters, digits, hyphens and underscores
 * @param protocol the protocol's id, which need not be known here
 * @param label what the user calls it; empty for the id
 * @param comment the user's remarks; may be empty
 * @param parameters the values that differ from the protocol's defaults: texts, {@link Long}s, {@link Double}s,
 *     {@link java.math.BigDecimal}s, booleans, lists and maps of them; a text may refer to the workflow's inputs
 * @param inputs what is linked to each input, in the user's order
 * @param waitsFor the ids of runs that must have ended before, although none of their outputs is used
 * @param other members of the run that are not known here, kept so that runs of unknown protocols are written unchanged
 * @param origin what another program's file said about the run, under {@code format} the id of its format, so that the
 *     run can be written to such a file again; only that format understands the rest. Empty for what was made here
 * @param resources where it is executed, and what it may use
 */
public record WorkflowRun(
        String id,
        String protocol,
        String label,
        String comment,
        Map<String, Object> parameters,
        Map<String, List<WorkflowLink>> inputs,
        List<String> waitsFor,
        Map<String, Object> other,
        Map<String, Object> origin,
        RunResources resources) {

    /** Copies the collections, in their order. */
    public WorkflowRun {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        Map<String, List<WorkflowLink>> links = new LinkedHashMap<>();
        inputs.forEach((name, list) -> links.put(name, List.copyOf(list)));
        inputs = Collections.unmodifiableMap(links);
        waitsFor = List.copyOf(waitsFor);
        other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
        origin = Collections.unmodifiableMap(new LinkedHashMap<>(origin));
    }

    /** A run that is executed anywhere. */
    public WorkflowRun(
            String id,
            String protocol,
            String label,
            String comment,
            Map<String, Object> parameters,
            Map<String, List<WorkflowLink>> inputs,
            List<String> waitsFor,
            Map<String, Object> other,
            Map<String, Object> origin) {
        this(id, protocol, label, comment, parameters, inputs, waitsFor, other, origin, RunResources.NONE);
    }

    /** A run that was made here. */
    public WorkflowRun(
            String id,
            String protocol,
            String label,
            String comment,
            Map<String, Object> parameters,
            Map<String, List<WorkflowLink>> inputs,
            List<String> waitsFor,
            Map<String, Object> other) {
        this(id, protocol, label, comment, parameters, inputs, waitsFor, other, Map.of());
    }

    /** A run with neither label nor remarks. */
    public WorkflowRun(
            String id, String protocol, Map<String, Object> parameters, Map<String, List<WorkflowLink>> inputs) {
        this(id, protocol, "", "", parameters, inputs, List.of(), Map.of());
    }

    /** The same run with other parameter values. */
    public WorkflowRun withParameters(Map<String, Object> values) {
        return new WorkflowRun(id, protocol, label, comment, values, inputs, waitsFor, other, origin, resources);
    }

    /** The same run on other resources. */
    public WorkflowRun withResources(RunResources others) {
        return new WorkflowRun(id, protocol, label, comment, parameters, inputs, waitsFor, other, origin, others);
    }
}
