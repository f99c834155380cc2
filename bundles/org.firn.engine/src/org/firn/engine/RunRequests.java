/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.firn.engine.internal.Comments;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/** Asks runs to do something, as any client of a project may. The engine does it, when there is one. */
public final class RunRequests {
    private RunRequests() {}

    /**
     * Asks several runs for the same in one commit.
     *
     * @param runs their names; asking for none does nothing
     * @throws ProtocolException if there is no run of one of the names; nothing is asked for then
     * @throws ProjectException if the project cannot be changed
     */
    public static void request(ProjectRepository repository, RunRequest request, Collection<String> runs)
            throws ProtocolException, ProjectException {
        String comment = request.name().toLowerCase(Locale.ROOT) + " " + Comments.list(runs);
        String by = System.getProperty("user.name", "");
        List<Problem> problems = repository.edit(comment, project -> {
            List<Problem> missing = missing(project, runs);
            if (missing.isEmpty()) {
                runs.forEach(name -> ask(project.findRun(name), request, by));
            }
            return missing;
        });
        if (!problems.isEmpty()) {
            throw new ProtocolException(problems);
        }
    }

    private static List<Problem> missing(Project project, Collection<String> runs) {
        List<String> names = project.getRuns().stream().map(Run::getName).toList();
        return runs.stream()
                .filter(name -> !names.contains(name))
                .map(name -> Problem.error(
                        name,
                        "is not a run of this project",
                        names.isEmpty() ? "It has no runs yet." : "Its runs are: " + String.join(", ", names) + "."))
                .toList();
    }

    private static void ask(Run run, RunRequest request, String by) {
        run.setRequest(request);
        run.setRequestedBy(by);
        run.setRequestedAt(Instant.now());
    }
}
