/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.formats.Fixtures;
import org.firn.formats.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, columns and values are found and converted, or their absence is named. */
class StarValuesTest {

    @TempDir
    Path folder;

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

    private StarFile read(String text) throws IOException {
        return StarFile.read(Fixtures.text(folder, "t.star", text));
    }
}
