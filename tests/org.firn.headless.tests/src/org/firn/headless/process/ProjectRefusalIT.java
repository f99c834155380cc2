/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectRefusalIT {
    @TempDir
    private Path folder;

    private Firn firn;
    private Path project;

    @BeforeEach
    void createProject() throws Exception {
        firn = Firn.in(folder);
        project = folder.resolve("p");
        Firn.Result created = firn.run("new", "p");
        assertEquals(0, created.exitCode(), created.toString());
    }

    private void assertRefused(String... parts) throws Exception {
        Firn.Result result = firn.run("status", "--project", "p");
        assertEquals(4, result.exitCode(), result.toString());
        for (String part : parts) {
            assertTrue(result.err().contains(part), part + " is not in " + result);
        }
        assertTrue(result.err().lines().count() <= 3, result.err());
    }

    @Test
    void aDirectoryWithoutAProjectIsRefused() throws Exception {
        Firn.Result result = firn.run("status", "--project", ".");
        assertEquals(4, result.exitCode(), result.toString());
        assertTrue(result.err().contains(folder.toString()), result.err());
    }

    @Test
    void aProjectOfANewerVersionIsRefused() throws Exception {
        Path file = project.resolve("project.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"formatVersion\": *1", "\"formatVersion\": 99"));
        assertRefused(project.toString(), "99", "newer");
    }

    @Test
    void aDamagedDatabaseFileIsRefused() throws Exception {
        byte[] bytes = new byte[20_000];
        Arrays.fill(bytes, (byte) 'x');
        Files.write(project.resolve("repository.mv.db"), bytes);
        assertRefused("repository.mv.db", "damaged");
    }

    @Test
    void aProjectHeldByAProcessThatDoesNotAnswerIsRefusedWithTheProcess() throws Exception {
        try (Firn.Running holder = firn.start("serve", "--project", "p")) {
            holder.awaitLine("ready");
            holder.signal("STOP");
            assertRefused(project.toString(), Long.toString(holder.pid()));
            holder.signal("CONT");
        }
    }

    @Test
    void aProjectIsNotCreatedWhereThereIsSomethingElse() throws Exception {
        Files.createDirectory(folder.resolve("full"));
        Files.createFile(folder.resolve("full/file"));
        assertEquals(4, firn.run("new", "full").exitCode());
        assertEquals(2, firn.run("run", "spa-2d", "--project", "full").exitCode());
    }
}
