/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.engine.internal.Comments;
import org.firn.engine.internal.Installation;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/**
 * Puts the runs of a workflow into a project, in one commit, without asking them to run. Links lead only to runs of
 * the same workflow, never to what happens to be in the project.
 */
public final class WorkflowInstaller {
    private final ProjectRepository repository;
    private final ProtocolRegistry protocols;

    /** What to do about runs that are in the project already. */
    public enum Mode {
        /**
         * Leave them alone: every run of the workflow becomes a new one, {@code align-2} when there is an {@code
         * align}.
         */
        FRESH,
        /**
         * Take a run of the same name and protocol for the workflow's, and change its parameters and links where they
         * differ: what has not changed is then not executed again.
         */
        MATCH
    }

    /**
     * What was put in.
     *
     * @param names the names of the runs in the project, by their ids in the workflow, in its order
     * @param unknownProtocols the protocols that are not known here; their runs are kept, and cannot be executed
     */
    public record Result(Map<String, String> names, List<String> unknownProtocols) {

        /** Copies the collections, in their order. */
        public Result {
            names = new LinkedHashMap<>(names);
            unknownProtocols = List.copyOf(unknownProtocols);
        }

        /** The names of the runs in the project, in the order of the workflow. */
        public Collection<String> runNames() {
            return names.values();
        }
    }

    /** An installer that knows the contributed protocols. */
    public WorkflowInstaller(ProjectRepository repository) {
        this(repository, ProtocolRegistry.contributed());
    }

    /** @param protocols the protocols that are known; runs of others keep what their file said */
    public WorkflowInstaller(ProjectRepository repository, ProtocolRegistry protocols) {
        this.repository = repository;
        this.protocols = protocols;
    }

    /**
     * Puts the runs of a workflow into the project.
     *
     * @param workflow has values for all its inputs, see {@link org.firn.protocol.workflow.WorkflowBinding}
     * @param comment for the history
     * @throws ProtocolException if inputs have no values, links lead nowhere or in a circle, or a run that would
     *     change is being executed; nothing has been changed then
     * @throws ProjectException if the project cannot be changed
     */
    public Result install(Workflow workflow, Mode mode, String comment) throws ProtocolException, ProjectException {
        return install(new Installation(workflow, protocols, Set.of()), mode == Mode.MATCH, comment);
    }

    /**
     * Puts the runs of a workflow into the project as {@link Mode#MATCH} does, but leaves some of those that are there
     * as they are.
     *
     * @param untouched the ids of these runs
     */
    Result install(Workflow workflow, Set<String> untouched, String comment)
            throws ProtocolException, ProjectException {
        return install(new Installation(workflow, protocols, untouched), true, comment);
    }

    private Result install(Installation installation, boolean match, String comment)
            throws ProtocolException, ProjectException {
        refuse(installation.problems());
        return installation.resultOf(
                repository.edit(Comments.shorten(comment), project -> installation.into(project, match)));
    }

    private static void refuse(List<Problem> problems) throws ProtocolException {
        if (!problems.isEmpty()) {
            throw new ProtocolException(problems);
        }
    }
}
