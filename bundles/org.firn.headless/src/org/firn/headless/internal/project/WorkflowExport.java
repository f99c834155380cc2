/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowFormatException;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowReader;
import org.firn.protocol.workflow.WorkflowRun;

/** Turns the runs of a project into a workflow without results. */
public final class WorkflowExport {

    private WorkflowExport() {}

    /** The workflow of a project; runs of unknown protocols are as they were imported. */
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
        WorkflowRun opaque = opaque(run);
        Map<String, Object> parameters = new LinkedHashMap<>();
        (opaque == null ? JsonValues.parse(text(run.getParameters())) : opaque.parameters())
                .forEach((name, value) -> parameters.put(name, WorkflowBinding.literal(value)));
        return new WorkflowRun(
                run.getName(),
                run.getProtocol(),
                text(run.getLabel()),
                text(run.getComment()),
                parameters,
                inputs,
                run.getWaitsFor().stream().map(Run::getName).toList(),
                opaque == null ? Map.of() : opaque.other());
    }

    private static @Nullable WorkflowRun opaque(Run run) {
        if (text(run.getOpaque()).isEmpty()) {
            return null;
        }
        try {
            return WorkflowReader.readRun(run.getOpaque(), "run " + run.getName());
        } catch (WorkflowFormatException e) {
            throw new IllegalStateException("What the project keeps of the run " + run.getName() + " is damaged", e);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
