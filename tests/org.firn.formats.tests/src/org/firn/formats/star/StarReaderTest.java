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
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.firn.formats.Fixtures;
import org.firn.formats.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aLoopEndsAtTheNextKeywordWithoutABlankLine() throws IOException {
        StarFile file = read("data_a\nloop_\n_x #1\n1\n2\ndata_b\n_y 5\n_z 6\nloop_\n_w\n7\n");
        assertEquals(3, file.tables().size());
        assertEquals(List.of("1", "2"), file.table("a").strings("x"));
        assertFalse(file.table("b").isLoop());
        assertEquals("6", file.table("b").get(0, "z"));
        assertEquals("7", file.tables().get(2).get(0, "w"));
    }

    @Test
    void blankLinesInsideALoopDoNotEndIt() throws IOException {
        assertEquals(
                List.of("1", "2"),
                read("data_\n\nloop_\n\n_x\n\n1\n\n\n2\n\n").table("").strings("x"));
    }

    @Test
    void readsLabelValueLists() throws IOException {
        StarTable general = read("\ndata_general\n\n_rlnFinalResolution   8.5 # A\n_rlnBfactor  -50\n"
                        + "_rlnName 'two words'\n\n")
                .table("general");
        assertEquals(1, general.size());
        assertEquals(8.5, general.getDouble(0, "rlnFinalResolution"));
        assertEquals(-50, general.getLong(0, "rlnBfactor"));
        assertEquals("two words", general.get(0, "rlnName"));
    }

    @Test
    void quotesHoldBlanksTogetherAndEndBeforeABlank() throws IOException {
        StarTable t = read("data_\nloop_\n_a\n_b\n_c\n'x y' \"it's\" \"\"\n\"\ta\"b\" 'c''d' '#5'\n")
                .table("");
        assertEquals(List.of("x y", "\ta\"b"), t.strings("a"));
        assertEquals(List.of("it's", "c''d"), t.strings("b"));
        assertEquals(List.of("", "#5"), t.strings("c"));
    }

    @Test
    void commentsBeginOnlyAfterABlank() throws IOException {
        StarTable t = read("# head\ndata_ # c\nloop_ # c\n_a #1\n_b #2\n1 m#2.mrc # trailing\n")
                .table("");
        assertEquals("m#2.mrc", t.get(0, "b"));
    }

    @Test
    void readsLinesOfDosAndTabsAndUtf8() throws IOException {
        StarTable t = read("\ufeffdata_\r\n\r\nloop_\r\n_a\r\n_b\r\n1\t\u00c5ngstr\u00f6m\r\n2\tx\r\n")
                .table("");
        assertEquals(List.of("\u00c5ngstr\u00f6m", "x"), t.strings("b"));
        assertArrayEquals(new double[] {1, 2}, t.doubles("a"));
    }

    @Test
    void keywordsMayBeInCapitals() throws IOException {
        assertEquals("1", read("DATA_x\nLOOP_ _a _b\n1 2\n").table("x").get(0, "a"));
    }

    @Test
    void anEmptyLoopIsATableWithoutRows() throws IOException {
        assertEquals(0, read("data_\nloop_\n_a\n").table("").size());
        assertEquals(0, read("# nothing\n").tables().size());
    }

    @Test
    void aFirstValueThatBeginsLikeABlockIsAValue() throws IOException {
        StarTable t =
                read("data_\nloop_\n_a\n_b\ndata_01/m.mrc 1\nloop_m.mrc 2\n").table("");
        assertEquals(List.of("data_01/m.mrc", "loop_m.mrc"), t.strings("a"));
    }

    @Test
    void theVersionBelongsToTheTableBehindIt() throws IOException {
        Path path = Fixtures.text(
                folder,
                "a.star",
                "# version 30001\ndata_a\nloop_\n_x\n1\n# version 50001\ndata_b\n"
                        + "loop_\n_x\n1\ndata_c\nloop_\n_x\n1\n");
        try (StarReader reader = StarReader.open(path)) {
            assertEquals(OptionalInt.of(30001), reader.nextTable().version());
            assertEquals(OptionalInt.of(50001), reader.nextTable().version());
            assertEquals(OptionalInt.empty(), reader.nextTable().version());
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
    void integersWithZeroDecimalsAreTaken() throws IOException {
        StarTable t = read("data_\nloop_\n_a\n3.000000\n4e1\n-7\n").table("");
        assertEquals(3, t.getLong(0, "a"));
        assertEquals(40, t.getLong(1, "a"));
        assertEquals(-7, t.getLong(2, "a"));
        assertEquals(1.5, read("data_\n_a 1.5\n").table("").getDouble(0, "a"));
    }

    @Test
    void nanIsANumber() throws IOException {
        StarTable t = read("data_\nloop_\n_a\nnan\n-nan\n-inf\n").table("");
        assertTrue(Double.isNaN(t.getDouble(0, "a")));
        assertTrue(Double.isNaN(t.getDouble(1, "a")));
        assertEquals(Double.NEGATIVE_INFINITY, t.getDouble(2, "a"));
    }

    // ---- faults --------------------------------------------------------------------------------------------------

    @Test
    void aRowWithTooFewValuesNamesItsLineAndTheMissingColumn() throws IOException {
        assertFault(
                4 + 2,
                "the row has 1 values, but table 'p' has 2 columns; the first missing one is rlnB",
                "data_p\nloop_\n_rlnA\n_rlnB\n1 2\n3\n");
    }

    @Test
    void aRowWithTooManyValuesNamesItsLine() throws IOException {
        assertFault(4, "the row has 2 values, but table 'p' has only 1 columns", "data_p\nloop_\n_rlnA\n1 2\n");
    }

    @Test
    void aTableWithoutItsLoopSaysWhereItBelongs() throws IOException {
        FormatException e = assertFault(3, "label rlnA has no value", "data_particles\n\n_rlnA #1\n_rlnB #2\n1 2\n");
        assertTrue(e.cure().contains("the line 'loop_' is missing before line 3"), e.cure());
    }

    @Test
    void aLabelOutsideOfAnyBlockIsAFault() throws IOException {
        assertFault(2, "a table begins outside of any block", "\n_rlnA 1\n");
        assertFault(1, "a table begins outside of any block", "loop_\n_rlnA\n1\n");
    }

    @Test
    void aLabelBehindTheRowsOfALoopNeedsAValue() throws IOException {
        assertFault(5, "label rlnB has no value", "data_\nloop_\n_rlnA\n1\n_rlnB #2\n");
    }

    @Test
    void valuesOutsideOfAnyTableAreAFault() throws IOException {
        assertFault(2, "values stand outside of any table", "data_\n1 2 3\n");
        assertFault(3, "label rlnA has 2 values", "data_\n\n_rlnA two words\n");
    }

    @Test
    void whatIsNoStarFileIsCalledSo() throws IOException {
        assertFault(1, "this is no STAR file", "rlnA,rlnB\n1,2\n");
        Path movie = Fixtures.copy("image/movie.mrcs", folder);
        FormatException e = assertThrows(FormatException.class, () -> StarFile.read(movie));
        assertTrue(e.getMessage().contains("this is no STAR file"), e.getMessage());
    }

    @Test
    void aLoopWithoutLabelsIsAFault() throws IOException {
        assertFault(2, "the loop has no labels", "data_\nloop_\n1 2\n");
    }

    @Test
    void aColumnThatIsThereTwiceIsAFault() throws IOException {
        assertFault(5, "the loop lists column rlnA twice, before in line 3", "data_\nloop_\n_rlnA\n_rlnB\n_rlnA\n");
    }

    @Test
    void aQuoteThatIsNotClosedIsAFault() throws IOException {
        assertFault(4, "a quote is opened and not closed", "data_\nloop_\n_a\n'x y\n1\n");
    }

    @Test
    void textOverSeveralLinesIsRefused() throws IOException {
        assertFault(4, "a semicolon begins a text over several lines", "data_\nloop_\n_a\n;x\n;\n");
    }

    @Test
    void aWrongNumberNamesFileLineColumnAndValue() throws IOException {
        Path path = Fixtures.text(folder, "a.star", "data_p\nloop_\n_rlnA\n_rlnB\n1 2\n3 four\n");
        StarTable table = StarFile.read(path).table("p");
        FormatException e = assertThrows(FormatException.class, () -> table.doubles("rlnB"));
        assertEquals(
                path + ", line 6: has 'four' where column rlnB of table 'p' needs a number. Correct the value, or"
                        + " check that values with blanks are quoted.",
                e.getMessage());
        try (StarReader reader = StarReader.open(path)) {
            StarCursor cursor = reader.table("p");
            cursor.next();
            cursor.next();
            assertEquals(
                    e.getMessage(),
                    assertThrows(FormatException.class, () -> cursor.getDouble(1))
                            .getMessage());
            assertThrows(FormatException.class, () -> cursor.getLong(1));
        }
        Path list = Fixtures.text(folder, "l.star", "data_p\n_rlnA 1\n_rlnB x\n");
        FormatException f = assertThrows(
                FormatException.class, () -> StarFile.read(list).table("p").getLong(0, "rlnB"));
        assertTrue(f.getMessage().contains("has 'x' where column rlnB"), f.getMessage());
        try (StarReader reader = StarReader.open(list)) {
            StarCursor cursor = reader.table("p");
            cursor.next();
            assertEquals(
                    3,
                    assertThrows(FormatException.class, () -> cursor.getLong(1))
                            .line()
                            .getAsLong());
        }
    }

    @Test
    void anIntegerThatIsNoneIsAFault() throws IOException {
        StarTable t = read("data_\nloop_\n_a\n1.5\n99999999999999999999\n5000000000\n")
                .table("");
        assertThrows(FormatException.class, () -> t.getLong(0, "a"));
        assertThrows(FormatException.class, () -> t.getLong(1, "a"));
        assertEquals(5_000_000_000L, t.getLong(2, "a"));
    }

    @Test
    void aMissingColumnListsThoseThatAreThere() throws IOException {
        Path path = Fixtures.copy("star/relion31.star", folder);
        try (StarReader reader = StarReader.open(path)) {
            StarCursor optics = reader.table("optics");
            assertTrue(optics.column("rlnVoltage").isPresent());
            assertTrue(optics.column("rlnMtfFileName").isEmpty());
            FormatException e = assertThrows(FormatException.class, () -> optics.require("rlnMtfFileName"));
            assertTrue(
                    e.getMessage()
                            .contains("has no column rlnMtfFileName in table 'optics', which has:"
                                    + " rlnOpticsGroup, rlnOpticsGroupName, rlnAmplitudeContrast"),
                    e.getMessage());
        }
    }

    @Test
    void aMissingTableListsThoseThatAreThere() throws IOException {
        Path path = Fixtures.copy("star/relion31.star", folder);
        try (StarReader reader = StarReader.open(path)) {
            FormatException e = assertThrows(FormatException.class, () -> reader.table("micrographs"));
            assertTrue(
                    e.getMessage().contains("has no table 'micrographs'; its tables are: optics, particles"),
                    e.getMessage());
        }
        assertThrows(FormatException.class, () -> StarFile.read(path).table("micrographs"));
    }

    @Test
    void aMissingFileIsNamed() {
        Path path = folder.resolve("missing.star");
        NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> StarReader.open(path));
        assertTrue(e.getMessage().contains(path + ": there is no such file"), e.getMessage());
    }

    private FormatException assertFault(long line, String problem, String text) throws IOException {
        Path path = Fixtures.text(folder, "faulty.star", text);
        FormatException e = assertThrows(FormatException.class, () -> StarFile.read(path));
        assertTrue(e.getMessage().startsWith(path + ", line " + line + ": " + problem), e.getMessage());
        return e;
    }

    private StarFile read(String text) throws IOException {
        return StarFile.read(Fixtures.text(folder, "t.star", text));
    }
}
