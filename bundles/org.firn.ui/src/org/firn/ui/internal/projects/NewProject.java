/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.RunRequests;
import org.firn.engine.WorkflowInstaller;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;

/**
 * What a new project is to be.
 *
 * @param directory where; nothing is there yet, or an empty folder
 * @param name what it is to be called
 * @param workflow what is to be in it, or null for an empty project
 * @param inputs the values of the workflow's inputs, as texts
 * @param start whether its runs are to be started at once
 */
record NewProject(Path directory, String name, @Nullable Workflow workflow, Map<String, String> inputs, boolean start) {

    /**
     * Makes it. May take some seconds.
     *
     * @throws ProtocolException if the workflow or a value is wrong; there is no project then
     * @throws ProjectException if it cannot be created there
     */
    void create(ProtocolRegistry protocols) throws ProtocolException, ProjectException {
        Workflow bound = workflow == null ? null : bind(workflow);
        try (ProjectRepository repository = Projects.create(directory, name)) {
            if (bound != null) {
                WorkflowInstaller.Result installed = new WorkflowInstaller(repository, protocols)
                        .install(bound, WorkflowInstaller.Mode.FRESH, "new project from " + bound.title());
                if (start) {
                    RunRequests.request(repository, RunRequest.RUN, installed.runNames());
                }
            }
        }
    }

    private Workflow bind(Workflow template) throws ProtocolException {
        WorkflowBinding binding = WorkflowBinding.of(template, inputs);
        if (!binding.problems().isEmpty()) {
            throw new ProtocolException(binding.problems());
        }
        if (!binding.missing().isEmpty()) {
            throw new ProtocolException(binding.missing());
        }
        return binding.workflow();
    }
}
