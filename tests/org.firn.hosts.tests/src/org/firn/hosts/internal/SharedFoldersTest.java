/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.jobs.JobException;
import org.firn.jobs.batch.HostCommands;
import org.firn.jobs.batch.HostRefusedException;
import org.firn.jobs.batch.LocalCommands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that the host of a scheduler sees, or not. */
class SharedFoldersTest {
    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        Files.createFile(project.resolve("project.json"));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(project)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void folderThatIsSeenIsAskedForOnceForAllJobsOfTheProjectAndStaysClean() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        LocalCommands local = new LocalCommands();
        SharedFolders folders = new SharedFolders("Cluster", (command, longest) -> {
            asked.incrementAndGet();
            return local.run(command, longest);
        });
        folders.require(project.resolve("runs/000001-x/work/job"));
        folders.require(project.resolve("runs/000002-y/work/job"));
        assertEquals(1, asked.get());
        assertEquals(List.of("project.json"), files());
    }

    @Test
    void folderThatIsNotThereOnTheHostIsToldWithTheCureEachTime() throws Exception {
        LocalCommands local = new LocalCommands();
        HostCommands elsewhere = (command, longest) -> local.run(
                command.stream()
                        .map(word -> word.replace(project.toString(), "/no/such/folder"))
                        .toList(),
                longest);
        SharedFolders folders = new SharedFolders("Cluster", elsewhere);
        for (int i = 0; i < 2; i++) {
            JobException error = assertThrows(JobException.class, () -> folders.require(project.resolve("job")));
            assertTrue(error.getMessage().startsWith("Cluster does not see the folder " + project), error.getMessage());
            assertTrue(error.getMessage().contains("file system that both share"), error.getMessage());
        }
        assertEquals(List.of("project.json"), files());
    }

    @Test
    void hostThatCannotBeAskedIsToldInItsWords() throws Exception {
        SharedFolders folders = new SharedFolders("Cluster", (command, longest) -> {
            throw new HostRefusedException("c is not a known host");
        });
        JobException error = assertThrows(JobException.class, () -> folders.require(project.resolve("job")));
        assertTrue(error.getMessage().endsWith("c is not a known host"), error.getMessage());
        assertEquals(List.of("project.json"), files());
    }
}
