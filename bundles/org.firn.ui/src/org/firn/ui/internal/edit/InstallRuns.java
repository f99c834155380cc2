/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.util.List;
import org.firn.engine.WorkflowInstaller;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.ui.edit.AddingEdit;
import org.firn.ui.edit.ProjectEdit;

/** Adds the runs of a workflow as new ones. */
public final class InstallRuns implements AddingEdit {
    private final String label;
    private final ProtocolRegistry protocols;
    private final Workflow workflow;
    private volatile List<Integer> added = List.of();

    /** @param workflow has values for all its inputs */
    public InstallRuns(String label, ProtocolRegistry protocols, Workflow workflow) {
        this.label = label;
        this.protocols = protocols;
        this.workflow = workflow;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<Integer> added() {
        return added;
    }

    @Override
    public ProjectEdit apply(ProjectRepository repository) throws ProtocolException, ProjectException {
        WorkflowInstaller.Result installed =
                new WorkflowInstaller(repository, protocols).install(workflow, WorkflowInstaller.Mode.FRESH, label);
        List<String> names = List.copyOf(installed.runNames());
        added = repository.read(project -> names.stream()
                .map(project::findRun)
                .filter(run -> run != null)
                .map(run -> run.getNumber())
                .toList());
        return new DeleteRuns(label, added);
    }
}
