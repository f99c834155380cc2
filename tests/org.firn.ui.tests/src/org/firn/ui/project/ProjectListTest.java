/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbench remembers of projects. */
class ProjectListTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    private ProjectList list() {
        InstantSource clock = now::get;
        return new ProjectList(folder.resolve("state/projects.json"), clock);
    }

    private static List<String> names(ProjectList list) {
        return list.all().stream().map(KnownProject::name).toList();
    }

    @Test
    void whatWasUsedLastComesFirstAndIsThereAfterARestart() throws IOException {
        ProjectList list = list();
        list.note(folder.resolve("a"), "Apoferritin", 3, false);
        now.set(NOON.plus(Duration.ofMinutes(1)));
        list.note(folder.resolve("b"), "", -1, true);
        assertEquals(List.of("b", "Apoferritin"), names(list));
        assertEquals(List.of("b", "Apoferritin"), names(list()));
        now.set(NOON.plus(Duration.ofMinutes(2)));
        list.note(folder.resolve("x/../a"), "", -1, true);
        KnownProject again = list().all().get(0);
        assertEquals("Apoferritin", again.name(), "the same directory, written otherwise");
        assertEquals(3, again.runs());
        assertTrue(again.open());
    }

    @Test
    void aForgottenProjectStaysWhereItIs() throws IOException {
        Path project = Files.createDirectory(folder.resolve("p"));
        ProjectList list = list();
        list.note(project, "p", 0, false);
        list.forget(project);
        assertEquals(List.of(), names(list()));
        assertTrue(Files.exists(project));
    }

    @Test
    void aDamagedListIsBegunAnew() throws IOException {
        Files.createDirectories(folder.resolve("state"));
        Files.writeString(folder.resolve("state/projects.json"), "[{\"directory\": \"/a\"}, null, {}, ");
        ProjectList list = list();
        assertEquals(List.of(), names(list));
        list.note(folder.resolve("b"), "b", 1, false);
        assertEquals(List.of("b"), names(list()));
    }
}
