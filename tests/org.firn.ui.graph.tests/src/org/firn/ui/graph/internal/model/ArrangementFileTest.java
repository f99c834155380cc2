/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrangementFileTest {
    @TempDir
    Path project;

    @Test
    void arrangementIsReadAsItWasWritten() throws Exception {
        Arrangement arrangement = new Arrangement(
                Map.of(1, new Spot(10, -20), -1, new Spot(5, 6)),
                List.of(new Group(-1, "Prä \"1\"", Set.of(2, 3), true)),
                Direction.DOWN);
        new ArrangementFile(project).write(arrangement);
        assertEquals(arrangement, new ArrangementFile(project).read());
        try (var files = Files.list(project)) {
            assertEquals(1, files.count(), "nothing temporary is left");
        }
    }

    @Test
    void projectWithoutTheFileHasNothingPlaced() throws Exception {
        assertEquals(Arrangement.NONE, new ArrangementFile(project).read());
    }

    @Test
    void damagedFileIsSetAsideAndNamed() throws Exception {
        Path file = Files.writeString(project.resolve("graph.json"), "{\"firn\":\"graph/1\",\"spots\":{\"1\":[3");
        IOException thrown = assertThrows(IOException.class, () -> new ArrangementFile(project).read());
        assertTrue(thrown.getMessage().contains("graph.json"), thrown.getMessage());
        assertFalse(Files.exists(file));
        assertTrue(Files.exists(project.resolve("graph.json.unreadable")));
        assertEquals(Arrangement.NONE, new ArrangementFile(project).read());
    }

    @Test
    void storeTellsOfChangesWritesThemAndGivesWhatUndoesThem() {
        ArrangementStore store = new ArrangementStore(new ArrangementFile(project), Runnable::run, text -> {
            throw new AssertionError(text);
        });
        store.load();
        List<Arrangement.Change> heard = new ArrayList<>();
        store.onChange(heard::add);
        Arrangement.Change undo = store.apply(Arrangement.Change.moves(Map.of(4, new Spot(1, 2))));
        assertEquals(1, heard.size());
        ArrangementStore other = new ArrangementStore(new ArrangementFile(project), Runnable::run, text -> {});
        other.load();
        assertEquals(Map.of(4, new Spot(1, 2)), other.current().spots());
        store.apply(undo);
        assertEquals(Map.of(), store.current().spots());
    }

    @Test
    void runIsInOneGroupAtMost() {
        Arrangement first =
                Arrangement.NONE.with(Arrangement.Change.groups(Arrangement.NONE.grouped("a", List.of(1, 2, 3))));
        List<Group> groups = first.grouped("b", List.of(3, 4));
        assertEquals(List.of("a", "b"), groups.stream().map(Group::name).toList());
        assertEquals(Set.of(1, 2), groups.get(0).members());
        assertEquals(1, first.grouped("c", List.of(2, 3)).size(), "a group of one run is none");
    }
}
