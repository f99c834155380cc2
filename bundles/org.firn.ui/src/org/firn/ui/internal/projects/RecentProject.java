/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.firn.ui.project.KnownProject;

/** A project that the welcome page offers. */
record RecentProject(Path directory, String name, String details) {
    private static final int MOST = 8;

    /** Those that were used last and are still there, which takes a look at the disk for each. */
    static List<RecentProject> of(List<KnownProject> known, Instant now) {
        return known.stream()
                .filter(project -> Files.exists(project.directory().resolve("project.json")))
                .limit(MOST)
                .map(project -> new RecentProject(project.directory(), project.name(), details(project, now)))
                .toList();
    }

    private static String details(KnownProject project, Instant now) {
        String used = new ProjectRow(project, Optional.empty(), false).lastUsed(now);
        return switch (project.runs()) {
            case -1 -> used;
            case 1 -> "1 run, " + used;
            default -> project.runs() + " runs, " + used;
        };
    }
}
