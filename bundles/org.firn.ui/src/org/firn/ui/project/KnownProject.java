/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A project that the user has had open, as far as is known without opening it.
 *
 * @param directory where it is; absolute
 * @param name what the user calls it
 * @param lastUsed when it was opened or closed last
 * @param runs how many runs it had then; -1 when not known
 * @param open whether it is open, or was when the workbench ended
 */
public record KnownProject(Path directory, String name, Instant lastUsed, int runs, boolean open) {

    /** The same at a later time. */
    KnownProject used(String newName, int newRuns, boolean nowOpen, Instant now) {
        return new KnownProject(
                directory, newName.isEmpty() ? name : newName, now, newRuns < 0 ? runs : newRuns, nowOpen);
    }
}
