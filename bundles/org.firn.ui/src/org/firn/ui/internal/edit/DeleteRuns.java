/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.ui.edit.ProjectEdit;

/**
 * Deletes runs. Their files stay as long as it can be undone, and go when the change is forgotten: when the project is
 * closed, or after many other changes.
 */
public final class DeleteRuns implements ProjectEdit {
    private final String label;
    private final Set<Integer> numbers;

    /** @param label such as {@code delete align} */
    public DeleteRuns(String label, Collection<Integer> numbers) {
        this.label = label;
        this.numbers = Set.copyOf(numbers);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public ProjectEdit apply(ProjectRepository repository) throws ProtocolException, ProjectException {
        List<RunRecord> deleted = Changes.edit(repository, label, project -> {
            List<Run> runs = Changes.runs(project, numbers);
            refuse(project, runs);
            List<RunRecord> records =
                    runs.stream().map(run -> RunRecord.of(project, run)).toList();
            project.getRuns().removeAll(runs);
            return records;
        });
        return new InsertRuns(label, deleted, repository.directory());
    }

    private static void refuse(Project project, List<Run> runs) throws ProtocolException {
        List<Problem> problems = new ArrayList<>();
        for (Run run : runs) {
            if (!run.isEditable()) {
                problems.add(
                        Problem.error(run.getName(), "is at work and cannot be deleted meanwhile", "Stop it first."));
            }
            List<String> users = project.getRuns().stream()
                    .filter(user -> !runs.contains(user) && Changes.needs(user, run))
                    .map(Run::getName)
                    .toList();
            if (!users.isEmpty()) {
                problems.add(Problem.error(
                        run.getName(),
                        "is needed by " + String.join(", ", users),
                        "Delete them too, or link them to something else."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProtocolException(problems);
        }
    }
}
