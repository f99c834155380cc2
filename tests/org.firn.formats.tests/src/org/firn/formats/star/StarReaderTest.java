/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.firn.formats.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole files, row by row and at once, whatever their size and packing. */
class StarReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsTheTablesOfRelion31() throws IOException {
        StarFile file = StarFile.read(Fixtures.copy("star/relion31.star", folder));
        assertEquals(
                List.of("optics", "particles"),
                file.tables().stream().map(StarTable::name).toList());
        StarTable optics = file.table("optics");
        assertEquals(1, optics.size());
        assertEquals("opticsGroup1", optics.get(0, "rlnOpticsGroupName"));
        assertEquals(2.806, optics.getDouble(0, "rlnImagePixelSize"));
        StarTable particles = file.table("particles");
        assertEquals(26, particles.columns().size());
        assertEquals(5, particles.size());
        assertArrayEquals(
                new double[] {13108.082418, 12906.018499, 12730.825404, 12506.042289, 12725.541100},
                particles.doubles("rlnDefocusU"));
        assertEquals(258678.9, particles.getDouble(0, "rlnLogLikeliContribution"));
        assertEquals(450, particles.getLong(0, "_rlnNrOfSignificantSamples"));
        assertEquals("000005@relion31.mrcs", particles.strings("rlnImageName").get(4));
        assertEquals(0.403454, particles.getDouble(1, "rlnOriginYAngst"));
    }

    @Test
    void readsTablesWithoutNumberedLabelsAndWithoutAnEmptyLineAtTheEnd() throws IOException {
        StarTable particles = StarFile.read(Fixtures.copy("star/toy_projections_13.star", folder))
                .table("particles");
        assertEquals(13, particles.size());
        assertEquals("000321@toy_projections.mrcs", particles.get(12, "rlnImageName"));
        assertEquals(90, particles.getLong(0, "rlnPhaseShift"));
    }

    @Test
    void readsRowByRowWithTheLineOfEach() throws IOException {
        Path path = Fixtures.text(folder, "a.star", "data_\nloop_\n_a\n_b\n 1 x\n\n# note\n-2.5e3 y");
        try (StarReader reader = StarReader.open(path)) {
            StarCursor table = reader.table("");
            assertTrue(table.isLoop());
            assertEquals(-1, table.row());
            assertTrue(table.next());
            assertEquals(1, table.getInt(0));
            assertEquals(5, table.line());
            assertTrue(table.next());
            assertEquals(-2500, table.getDouble(table.require("a")));
            assertEquals("y", table.getString(1));
            assertEquals(8, table.line());
            assertEquals(1, table.row());
            assertFalse(table.next());
            assertFalse(table.next());
            assertNull(reader.nextTable());
        }
    }

    @Test
    void goingOnSkipsTheRowsThatAreLeft() throws IOException {
        Path path = Fixtures.copy("star/relion31.star", folder);
        try (StarReader reader = StarReader.open(path)) {
            StarCursor optics = reader.nextTable();
            StarCursor particles = reader.table("particles");
            assertFalse(optics.next());
            assertTrue(particles.next());
            assertNull(reader.nextTable());
            assertFalse(particles.next());
        }
    }

    @Test
    void equalTextsOfConsecutiveRowsAreOneString() throws IOException {
        Path path = Fixtures.copy("star/relion31.star", folder);
        try (StarReader reader = StarReader.open(path)) {
            StarCursor particles = reader.table("particles");
            int name = particles.require("rlnMicrographName");
            particles.next();
            String first = particles.getString(name);
            particles.next();
            assertSame(first, particles.getString(name));
        }
    }

    @Test
    void aRowLongerThanTheBufferIsRead() throws IOException {
        String longName = "x".repeat(700_000);
        StarTable t = read("data_\nloop_\n_a\n_b\n1 " + longName + "\n2 y").table("");
        assertEquals(longName, t.get(0, "b"));
        assertEquals("y", t.get(1, "b"));
    }

    @Test
    void rowsAcrossTheEdgesOfTheBufferAreWhole() throws IOException {
        StringBuilder text = new StringBuilder("data_\nloop_\n_a\n_b\n");
        for (int i = 0; i < 60_000; i++) {
            text.append(i).append(" name").append(i).append('\n');
        }
        Path path = Fixtures.text(folder, "a.star", text.toString());
        try (StarReader reader = StarReader.open(path)) {
            StarCursor table = reader.table("");
            for (int i = 0; i < 60_000; i++) {
                assertTrue(table.next());
                assertEquals(i, table.getLong(0));
                assertEquals("name" + i, table.getString(1));
                assertEquals(i + 5, table.line());
            }
            assertFalse(table.next());
        }
    }

    @Test
    void aCompressedFileIsReadToo() throws IOException {
        Path path = folder.resolve("p.star.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            Files.copy(Fixtures.copy("star/relion31.star", folder), out);
        }
        assertEquals(5, StarFile.read(path).table("particles").size());
    }

    @Test
    void aMissingFileIsNamed() {
        Path path = folder.resolve("missing.star");
        NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> StarReader.open(path));
        assertTrue(e.getMessage().contains(path + ": there is no such file"), e.getMessage());
    }

    private StarFile read(String text) throws IOException {
        return StarFile.read(Fixtures.text(folder, "t.star", text));
    }
}
