/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.ui.edit.ProjectEdit;

/** Asks runs for something. What a run has done since cannot be undone, so this cannot. */
public final class RequestRuns implements ProjectEdit {
    private final String label;
    private final RunRequest request;
    private final Set<Integer> numbers;
    private final boolean descendants;

    /** @param descendants whether the runs that need these are asked too */
    public RequestRuns(String label, RunRequest request, Collection<Integer> numbers, boolean descendants) {
        this.label = label;
        this.request = request;
        this.numbers = Set.copyOf(numbers);
        this.descendants = descendants;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public ProjectEdit apply(ProjectRepository repository) throws ProtocolException, ProjectException {
        String by = System.getProperty("user.name", "");
        Changes.edit(repository, label, project -> {
            List<Run> chosen = Changes.runs(project, numbers);
            for (Run run : descendants ? Changes.withDescendants(project, chosen) : chosen) {
                run.setRequest(request);
                run.setRequestedBy(by);
                run.setRequestedAt(Instant.now());
            }
            return Optional.empty();
        });
        return new Nothing(label);
    }

    /** Undoes what cannot be undone. */
    private record Nothing(String label) implements ProjectEdit {
        @Override
        public ProjectEdit apply(ProjectRepository repository) {
            return this;
        }

        @Override
        public boolean isPossible() {
            return false;
        }
    }
}
