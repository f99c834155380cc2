/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.Approval;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.workflow.JsonValues;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/** Decides about runs that wait for somebody's decision, as any client of a project may. */
public final class Approvals {
    private Approvals() {}

    /**
     * Decides, and asks the run to go on, in one commit.
     *
     * @param name the run's name
     * @param approved whether it may pass what it was given
     * @param remark why; may be empty
     * @throws ProtocolException if there is no such run, or it does not wait for a decision
     * @throws ProjectException if the project cannot be changed
     */
    public static void decide(ProjectRepository repository, String name, boolean approved, String remark)
            throws ProtocolException, ProjectException {
        String by = System.getProperty("user.name", "");
        String decision = approved ? Approval.APPROVED : Approval.REJECTED;
        String refusal = repository.edit(decision + " " + name, project -> {
            Run run = project.findRun(name);
            if (run == null || run.getState() != RunState.INTERACTIVE) {
                return run == null ? "is not a run of this project" : "does not wait for a decision";
            }
            Map<String, Object> values = new LinkedHashMap<>(JsonValues.parse(run.getParameters()));
            values.put(Approval.DECISION, decision);
            values.put(Approval.BY, by);
            values.put(Approval.AT, Instant.now().toString());
            values.put(Approval.REMARK, remark);
            values.put(Approval.CONTENT, content(run));
            run.setParameters(JsonValues.write(values));
            run.setRequest(RunRequest.RESUME);
            run.setRequestedBy(by);
            run.setRequestedAt(Instant.now());
            return "";
        });
        if (!refusal.isEmpty()) {
            throw new ProtocolException(name, refusal, "'firn status' shows the runs and what they wait for.");
        }
    }

    private static String content(Run run) {
        for (Link link : run.getInputs()) {
            if (link.getSource() != null && link.getSource().findOutput(link.getOutput()) != null) {
                return link.getSource().findOutput(link.getOutput()).getFingerprint();
            }
        }
        return "";
    }
}
