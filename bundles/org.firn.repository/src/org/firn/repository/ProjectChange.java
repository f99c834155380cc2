/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import java.time.Instant;
import java.util.Set;

/**
 * One commit, as its listeners hear of it.
 *
 * @param time when it was committed, precise to the millisecond and unique in the project
 * @param user who committed it
 * @param comment what was done; empty when not known
 * @param changedRuns numbers of the runs that were added or changed, including their links and outputs
 * @param removedRuns numbers of the runs that were removed
 */
public record ProjectChange(
        Instant time, String user, String comment, Set<Integer> changedRuns, Set<Integer> removedRuns) {

    public ProjectChange {
        changedRuns = Set.copyOf(changedRuns);
        removedRuns = Set.copyOf(removedRuns);
    }
}
