/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.firn.testkit.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot grow any more, as on a full disk. The system's limit for a process stands in for the disk. */
class WriteFailureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void aFailedWriteEndsTheUseOfTheProjectAndLosesNoAcknowledgedCommit() throws Exception {
        Path directory = folder.resolve("p");
        try (ProjectRepository repository = Projects.create(directory, "p")) {
            repository.edit("add", Samples.addRun("import"));
        }
        long last;
        try (ChildJvm child = ChildJvm.start(folder, ProjectChild.class, "count", directory, 1)) {
            child.await("committed", PATIENCE);
            limitFileSize(child, Files.size(directory.resolve("repository.mv.db")) + 8192);
            // printed after the repository was closed, which must not wait for what cannot come
            String refusal = child.await("refused", PATIENCE);
            assertTrue(refusal.startsWith("ProjectUnwritableException "), refusal);
            assertTrue(refusal.contains(directory + " cannot be written (File too large)"), refusal);
            last = Long.parseLong(child.await("acknowledged", PATIENCE));
            // by itself, since no thread of the failed repository is left
            assertEquals(0, child.awaitExit(PATIENCE));
        }
        try (ProjectRepository repository = Projects.open(directory, OpenMode.OWN)) {
            assertEquals(last, repository.read(Samples.progress(1)));
            repository.edit("count", Samples.setProgress(1, last + 1));
        }
    }

    @Test
    void aProjectThatCannotBeCreatedLeavesNothingBehind() throws Exception {
        Path directory = folder.resolve("p");
        try (ChildJvm child = ChildJvm.start(folder, ProjectChild.class, "create", directory)) {
            child.await("ready", PATIENCE);
            limitFileSize(child, 100_000);
            child.tell("go");
            String refusal = child.await("refused", PATIENCE);
            assertTrue(refusal.startsWith("ProjectException Cannot create a project in " + directory), refusal);
            assertTrue(refusal.contains("(File too large)"), refusal);
            assertEquals(0, child.awaitExit(PATIENCE));
        }
        assertFalse(Files.exists(directory.resolve("repository.mv.db")));
        Projects.create(directory, "p").close();
        assertThrows(ProjectException.class, () -> Projects.create(directory, "again"));
    }

    private static void limitFileSize(ChildJvm child, long bytes) throws Exception {
        int exit = new ProcessBuilder("prlimit", "--pid", Long.toString(child.pid()), "--fsize=" + bytes)
                .inheritIO()
                .start()
                .waitFor();
        assertEquals(0, exit);
    }
}
