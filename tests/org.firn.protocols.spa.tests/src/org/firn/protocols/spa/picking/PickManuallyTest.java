/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.picking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.formats.image.MrcWriter;
import org.firn.protocols.spa.imports.ImportMicrographs;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PickManuallyTest {
    private static final String MICROGRAPHS = "micrographs=imported.micrographs";
    private static final String START = "coordinates=first.coordinates";

    private Path folder;
    private ProjectBench project;
    private long[] micrographs;

    @BeforeAll
    void pickOnce(@TempDir Path directory) throws Exception {
        folder = directory;
        project = new ProjectBench(directory.resolve("project"));
        for (String name : List.of("a", "b")) {
            float[] pixels = new float[64];
            pixels[5] = 1;
            MrcWriter.writeImage(directory.resolve(name + ".mrc"), pixels, 8, 8, 2);
        }
        Outcome imported = finish(project.run(
                "imported",
                ImportMicrographs::new,
                Map.of("micrographs", directory.resolve("*.mrc").toString(), "samplingRate", 2.0)));
        try (ItemTable table = project.table(imported.header("micrographs"))) {
            micrographs = table.longs("id");
        }
        String edits = "add " + micrographs[0] + " 1,2 3.5,4.25\nadd " + micrographs[1] + " 5,6";
        finish(project.run("first", PickManually::new, Map.of("edits", edits, "particleDiameter", 120), MICROGRAPHS));
    }

    @AfterAll
    void close() {
        project.close();
    }

    private static Outcome finish(Outcome outcome) {
        assertTrue(outcome.finished(), outcome.message());
        return outcome;
    }

    private long id(int micrograph, int number) {
        return micrographs[micrograph] * PickParticles.PICKS_PER_MICROGRAPH + number;
    }

    @Test
    void positionsThatStayKeepTheirIdsAndRemovedIdsAreNotGivenAgain() throws Exception {
        String edits = "remove " + id(0, 2) + "\nadd " + micrographs[0] + " 7,7";
        Outcome edited = finish(project.run("edited", PickManually::new, Map.of("edits", edits), MICROGRAPHS, START));
        try (ItemTable table = project.table(edited.header("coordinates"))) {
            assertArrayEquals(new long[] {id(0, 1), id(1, 1), id(0, 3)}, table.longs("id"));
            assertArrayEquals(new double[] {1, 5, 7}, table.doubles("x"));
            assertArrayEquals(new double[] {2, 6, 7}, table.doubles("y"));
            assertArrayEquals(
                    new long[] {micrographs[0], micrographs[1], micrographs[0]}, table.longs("micrograph.id"));
            assertArrayEquals(new String[] {"a", "b", "a"}, table.strings("micrograph.name"));
        }
        assertEquals(2, edited.header("coordinates").number("samplingRate").getAsDouble());
        assertEquals(
                120, edited.header("coordinates").number("particleDiameter").getAsDouble());
    }

    @Test
    void editsMayComeFromAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("edits.txt"), "remove " + id(1, 1) + "\n");
        Outcome edited = finish(
                project.run("fromFile", PickManually::new, Map.of("editsFile", file.toString()), MICROGRAPHS, START));
        try (ItemTable table = project.table(edited.header("coordinates"))) {
            assertArrayEquals(new long[] {id(0, 1), id(0, 2)}, table.longs("id"));
        }
    }

    @Test
    void whatCannotBeDoneIsRefusedWithItsReason() throws Exception {
        refuse("adds positions to micrograph 99", "add 99 1,2");
        refuse("removes position 77", "remove 77");
        refuse("line 1 begins with 'move'", "move 1 2,3");
        refuse("no position is left", "remove " + id(0, 1) + " " + id(0, 2) + " " + id(1, 1));
    }

    private void refuse(String words, String edits) throws Exception {
        Outcome outcome = project.run("refused", PickManually::new, Map.of("edits", edits), MICROGRAPHS, START);
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains(words), outcome.message());
    }

    @Test
    void idsBeyondAMicrographsRangeCollideWithNone() {
        long[] used = {1_000_001, 1_999_999, 2_000_000, 2_000_001};
        FreeIds free = new FreeIds(used, List.of(1L, 2L));
        assertEquals(3_000_001, free.next(1));
        assertEquals(2_000_002, free.next(2));
        assertEquals(3_000_002, free.next(1));
        assertEquals(1, new FreeIds(new long[0], List.of(0L)).next(0));
    }
}
