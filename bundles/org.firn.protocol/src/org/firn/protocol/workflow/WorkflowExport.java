/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;

/** Turns the runs of a project into a workflow, by which they can be done again. Thread-safe. */
public final class WorkflowExport {

    private WorkflowExport() {}

    /**
     * The workflow of a project: parameters and links, but no results. Values are written so that nothing in them is
     * taken for a reference to an input. Runs of unknown protocols are as they were imported, and links whose run has
     * been deleted are left out.
     *
     * @param project read only; must not change meanwhile
     * @return the runs in the project's order, without inputs to be asked for
     * @throws IllegalStateException if what the project keeps of a run is damaged; the message names the run
     */
    public static Workflow of(Project project) {
        return new Workflow(
                text(project.getName()),
                text(project.getDescription()),
                List.of(),
                project.getRuns().stream().map(WorkflowExport::run).toList());
    }

    private static WorkflowRun run(Run run) {
        Map<String, List<WorkflowLink>> inputs = new LinkedHashMap<>();
        for (Link link : run.getInputs()) {
            if (link.getSource() != null) {
                inputs.computeIfAbsent(link.getInput(), name -> new ArrayList<>())
                        .add(new WorkflowLink(link.getSource().getName(), link.getOutput(), link.getItemId()));
            }
        }
        WorkflowRun kept = kept(run);
        WorkflowRun opaque = kept == null || kept.protocol().isEmpty() ? null : kept;
        Map<String, Object> parameters = new LinkedHashMap<>();
        (opaque == null ? parameters(run) : opaque.parameters())
                .forEach((name, value) -> parameters.put(name, WorkflowBinding.literal(value)));
        return new WorkflowRun(
                run.getName(),
                run.getProtocol(),
                text(run.getLabel()),
                text(run.getComment()),
                parameters,
                inputs,
                run.getWaitsFor().stream().map(Run::getName).toList(),
                opaque == null ? Map.of() : opaque.other(),
                kept == null ? Map.of() : kept.origin(),
                new RunResources(text(run.getExecutor()), run.getCpus(), run.getMemoryMiB()));
    }

    /**
     * What a project keeps of the file that a run comes from, in {@link Run#getOpaque()}.
     *
     * @param run of a workflow file
     * @param known whether its protocol is known: then the run itself says all but where it comes from
     * @return empty when there is nothing to keep
     */
    public static String keep(WorkflowRun run, boolean known) {
        if (!known) {
            return WorkflowWriter.toJson(run);
        }
        return run.origin().isEmpty()
                ? ""
                : WorkflowWriter.toJson(
                        new WorkflowRun(run.id(), "", "", "", Map.of(), Map.of(), List.of(), Map.of(), run.origin()));
    }

    /** Whether a run was of an unknown protocol when it was put into its project, so that nobody knows its form. */
    public static boolean isOpaque(Run run) {
        WorkflowRun kept = kept(run);
        return kept != null && !kept.protocol().isEmpty();
    }

    private static Map<String, Object> parameters(Run run) {
        try {
            return JsonValues.parse(text(run.getParameters()));
        } catch (IllegalArgumentException e) {
            throw damaged("parameters", run, e);
        }
    }

    private static @Nullable WorkflowRun kept(Run run) {
        if (text(run.getOpaque()).isEmpty()) {
            return null;
        }
        try {
            return WorkflowReader.readRun(run.getOpaque(), "run " + run.getName());
        } catch (WorkflowFormatException e) {
            throw damaged("definition", run, e);
        }
    }

    private static IllegalStateException damaged(String what, Run run, Exception cause) {
        return new IllegalStateException(
                "The " + what + " that the project keeps of the run " + run.getName() + " cannot be read ("
                        + cause.getMessage() + "). Delete the run, or set its parameters anew.",
                cause);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
