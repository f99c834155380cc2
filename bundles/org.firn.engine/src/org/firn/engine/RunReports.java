/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.util.List;
import java.util.Optional;
import org.firn.engine.internal.StoredRun;
import org.firn.model.workflow.Run;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.RunReport;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/** Gives protocols what they need to sum up a run: {@link org.firn.protocol.Protocol#summary} and its neighbours. */
public final class RunReports {
    private RunReports() {}

    /**
     * A report on a run as it is now; of a run that has not finished, its outputs are those that there are.
     *
     * @throws ProtocolException if there is no such run, or its protocol is not installed
     * @throws ProjectException if the project cannot be read
     */
    public static RunReport of(ProjectRepository repository, ProtocolRegistry protocols, String run)
            throws ProtocolException, ProjectException {
        Optional<StoredRun> found = repository.read(project -> {
            Run stored = project.findRun(run);
            return stored == null ? Optional.empty() : Optional.of(StoredRun.of(stored));
        });
        return found.orElseThrow(
                        () -> new ProtocolException(List.of(Problem.error(run, "is not a run of this project", ""))))
                .report(repository.directory(), protocols);
    }
}
