/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import java.time.Instant;
import java.util.Set;

/**
 * One commit in the history of a project.
 *
 * @param time when it was committed, precise to the millisecond and unique in the project
 * @param user who committed it
 * @param comment what was done; empty when not known
 * @param changedRuns numbers of the runs that were added, changed or removed, including their links and outputs
 */
public record CommitRecord(Instant time, String user, String comment, Set<Integer> changedRuns) {

    public CommitRecord {
        changedRuns = Set.copyOf(changedRuns);
    }
}
