/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.time.Instant;
import java.util.List;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSetup;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.engine.snapshot.RunSnapshot.Progress;

/** Runs for tests. */
public final class Runs {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Runs() {}

    /** One that is executed. */
    public static RunSnapshot running(String name, long done, long total) {
        return new RunSnapshot(
                name.hashCode(),
                name,
                name,
                "spa." + name,
                "RUNNING",
                Phase.EXECUTING,
                false,
                false,
                new Progress(done, total, "movies"),
                0,
                "",
                NOON,
                null,
                List.of(),
                RunSetup.NONE);
    }

    static RunSnapshot finished(String name, OutputSnapshot... outputs) {
        return new RunSnapshot(
                name.hashCode(),
                name,
                name,
                "spa." + name,
                "FINISHED",
                Phase.FINISHED,
                false,
                false,
                new Progress(8, 8, "movies"),
                1,
                "",
                NOON,
                NOON.plusMillis(4250),
                List.of(outputs),
                RunSetup.NONE);
    }

    static RunSnapshot failed(String name, String message) {
        return new RunSnapshot(
                name.hashCode(),
                name,
                "My " + name,
                "spa." + name,
                "FAILED",
                Phase.FAILED,
                true,
                false,
                new Progress(0, 0, ""),
                0,
                message,
                NOON,
                NOON.plusSeconds(3785),
                List.of(),
                RunSetup.NONE);
    }
}
