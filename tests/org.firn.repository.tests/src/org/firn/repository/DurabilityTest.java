/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.firn.testkit.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ROUNDS = 20;

    @TempDir
    Path folder;

    /** A process commits as fast as it can and is killed as by {@code kill -9}, again and again, at random moments. */
    @Test
    void killingTheOwnerLosesNoAcknowledgedCommit() throws Exception {
        Path directory = folder.resolve("p");
        try (ProjectRepository repository = Projects.create(directory, "p")) {
            repository.edit("add", Samples.addRun("import"));
        }
        Random random = new Random(1);
        long next = 1;
        for (int round = 0; round < ROUNDS; round++) {
            long acknowledged = killAfter(directory, next, 1 + random.nextInt(40));
            try (ProjectRepository repository = Projects.open(directory, OpenMode.READ)) {
                long stored = repository.read(Samples.progress(1));
                assertTrue(
                        stored >= acknowledged,
                        "round " + round + ": " + acknowledged + " was acknowledged, and " + stored + " is there");
                assertTrue(stored <= acknowledged + 1, "round " + round + ": " + stored + " came from nowhere");
                next = stored + 1;
            }
        }
        try (ProjectRepository repository = Projects.open(directory, OpenMode.OWN)) {
            assertEquals(next, repository.edit("count", Samples.setProgress(1, next)));
        }
    }

    private long killAfter(Path directory, long from, int commits) throws Exception {
        try (ChildJvm child = ChildJvm.start(folder, ProjectChild.class, "count", directory, from)) {
            long acknowledged = 0;
            for (int i = 0; i < commits; i++) {
                acknowledged = Long.parseLong(child.await("committed", PATIENCE));
            }
            List<String> rest = child.kill();
            for (String line : rest) {
                if (line.startsWith("committed ")) {
                    acknowledged = Long.parseLong(line.substring("committed ".length()));
                }
            }
            return acknowledged;
        }
    }
}
