/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowFormatException;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowReader;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.protocol.workflow.WorkflowWriter;
import org.firn.report.internal.data.LinkSnapshot;
import org.firn.report.internal.data.ProjectSnapshot;
import org.firn.report.internal.data.RunSnapshot;

/** The runs of a project as a workflow file, by which it can be done again. */
final class WorkflowExport {

    private WorkflowExport() {}

    static String toJson(ProjectSnapshot project) {
        List<WorkflowRun> runs =
                project.runs().stream().map(WorkflowExport::run).toList();
        return WorkflowWriter.toJson(new Workflow(project.name(), project.description(), List.of(), runs));
    }

    private static WorkflowRun run(RunSnapshot run) {
        if (!run.opaque().isEmpty()) {
            try {
                return WorkflowReader.readRun(run.opaque(), run.name());
            } catch (WorkflowFormatException e) {
                return known(run);
            }
        }
        return known(run);
    }

    private static WorkflowRun known(RunSnapshot run) {
        Map<String, List<WorkflowLink>> inputs = new LinkedHashMap<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        run.parameters().forEach((name, value) -> parameters.put(name, WorkflowBinding.literal(value)));
        for (LinkSnapshot link : run.inputs()) {
            if (!link.source().isEmpty()) {
                inputs.computeIfAbsent(link.input(), name -> new ArrayList<>()).add(link.toWorkflowLink());
            }
        }
        return new WorkflowRun(
                run.name(), run.protocol(), run.label(), run.comment(), parameters, inputs, run.waitsFor(), Map.of());
    }
}
