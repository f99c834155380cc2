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
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.firn.testkit.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that creates a project is killed. */
@Timeout(120)
class KilledCreationTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    /** Kills the creating process when something with this name appears. */
    private Path killedAt(String name) throws Exception {
        Path directory = Files.createDirectory(folder.resolve("p" + name));
        try (WatchService watch = directory.getFileSystem().newWatchService();
                ChildJvm child = ChildJvm.start(folder, ProjectChild.class, "create", directory)) {
            directory.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            child.await("ready", PATIENCE);
            child.tell("go");
            boolean there = false;
            while (!there) {
                WatchKey key = watch.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                there = key.pollEvents().stream()
                        .anyMatch(event -> String.valueOf(event.context()).contains(name));
                key.reset();
            }
            child.kill();
        }
        return directory;
    }

    @Test
    void projectIsCreatedAgainWhereACreationWasKilled() throws Exception {
        for (String moment : List.of("creating", "runs", "repository.mv.db", "engine.json")) {
            Path directory = killedAt(moment);
            if (Files.exists(directory.resolve("project.json"))) {
                // The kill came too late, which may happen on a machine with much to do.
                Projects.open(directory, OpenMode.OWN).close();
                continue;
            }
            String message = assertThrows(NotAProjectException.class, () -> Projects.open(directory, OpenMode.OWN))
                    .getMessage();
            assertTrue(message.contains("was not finished") && message.contains("firn new"), message);
            assertTrue(Projects.canCreate(directory), moment);
            try (ProjectRepository repository = Projects.create(directory, "again")) {
                assertEquals("again", repository.read(project -> project.getName()));
            }
            Projects.open(directory, OpenMode.OWN).close();
            try (Stream<Path> files = Files.list(directory)) {
                assertEquals(
                        List.of(),
                        files.map(file -> file.getFileName().toString())
                                .filter(name -> name.endsWith(".tmp") || name.equals(".creating"))
                                .toList());
            }
        }
    }

    @Test
    void whatIsNotOfACreationIsNeverRemoved() throws Exception {
        Path directory = Files.createDirectories(folder.resolve("mine"));
        Path file = Files.writeString(directory.resolve("repository.mv.db"), "mine");
        assertFalse(Projects.canCreate(directory));
        assertThrows(ProjectException.class, () -> Projects.create(directory, "p"));
        assertEquals("mine", Files.readString(file));
        Projects.create(folder.resolve("p"), "p").close();
        Files.createFile(folder.resolve("p/.creating"));
        assertFalse(Projects.canCreate(folder.resolve("p")), "a project that was finished is no rest");
        Projects.open(folder.resolve("p"), OpenMode.OWN).close();
    }
}
