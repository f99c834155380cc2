/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.engine.snapshot.RunSnapshot;

/**
 * A project as it was at one moment.
 *
 * @param name what the user calls it
 * @param runs its runs, in the order in which they were added
 * @param labels the colours of the labels that runs can bear, {@code #rrggbb} or empty, by name
 */
public record ProjectSnapshot(String name, List<RunSnapshot> runs, Map<String, String> labels) {
    /** A project of which nothing is known yet. */
    public static final ProjectSnapshot EMPTY = new ProjectSnapshot("", List.of());

    public ProjectSnapshot {
        runs = List.copyOf(runs);
        labels = Map.copyOf(labels);
    }

    /** A project without labels. */
    public ProjectSnapshot(String name, List<RunSnapshot> runs) {
        this(name, runs, Map.of());
    }

    /** The run of this number; empty when there is none, for example because it was deleted. */
    public Optional<RunSnapshot> run(int number) {
        return runs.stream().filter(run -> run.number() == number).findFirst();
    }
}
