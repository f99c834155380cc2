/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.headless.UsageException;
import org.firn.headless.internal.project.RunFollower;
import org.firn.protocol.NearestName;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/** Finds the runs that a command means. */
final class RunChoice {

    private RunChoice() {}

    /**
     * The runs that a command means.
     *
     * @param named the names that the user gave; empty for all that fit
     * @param fits which runs are meant when none is named
     */
    static Set<String> choose(ProjectRepository repository, List<String> named, Predicate<RunSnapshot> fits)
            throws ProjectException, UsageException {
        List<RunSnapshot> runs = repository.read(RunFollower::runs);
        List<String> names = runs.stream().map(RunSnapshot::name).toList();
        for (String name : named) {
            if (!names.contains(name)) {
                throw new UsageException(
                        "the project has no run " + name + ". " + NearestName.advice("run", names, name));
            }
        }
        return named.isEmpty()
                ? runs.stream().filter(fits).map(RunSnapshot::name).collect(Collectors.toCollection(LinkedHashSet::new))
                : new LinkedHashSet<>(named);
    }

    /** The names of the runs that do something, or will. */
    static Set<String> active(ProjectRepository repository) throws ProjectException {
        return repository.read(RunFollower::runs).stream()
                .filter(RunChoice::isActive)
                .map(RunSnapshot::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a run does something, or will. */
    static boolean isActive(RunSnapshot run) {
        return run.phase() == Phase.EXECUTING || run.phase() == Phase.PENDING || run.requested();
    }
}
