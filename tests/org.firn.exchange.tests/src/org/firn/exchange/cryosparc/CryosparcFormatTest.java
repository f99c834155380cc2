/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.firn.exchange.Conversion;
import org.firn.exchange.relion.RelionFormat;
import org.firn.formats.FormatException;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Rotation;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets that NumPy wrote, cut from one of a real refinement. Expected values were computed with NumPy. */
class CryosparcFormatTest {

    private static final String MAIN = "P12_J24_001_particles.cs";
    private static final String PASSTHROUGH = "P12_J24_passthrough_particles.cs";
    /** Of the first particle. */
    private static final EulerAngles FIRST = new EulerAngles(-157.808487, 118.790972, 34.683300);

    @TempDir
    Path folder;

    private final CryosparcFormat format = new CryosparcFormat();
    private Conversion conversion = new Conversion(Path.of("unused"));

    @BeforeEach
    void begin() {
        conversion = new Conversion(folder);
    }

    private static Rotation rotation(Map<String, Object> row) {
        return new EulerAngles((double) row.get("transform.rot"), (double) row.get("transform.tilt"), (double)
                        row.get("transform.psi"))
                .toRotation();
    }

    private void requireFirst(Map<String, Object> row) {
        assertEquals(0, rotation(row).distance(FIRST.toRotation()), 1e-6);
        assertEquals(11.334375, (double) row.get("transform.shiftX"), 1e-6);
        assertEquals(-1.828125, (double) row.get("transform.shiftY"), 1e-6);
        assertEquals(2.95, row.get("samplingRate"));
        assertEquals(180L, row.get("boxSize"));
        assertEquals(0L, row.get("image.index"));
        assertTrue(row.get("image.file").toString().startsWith("J19/extract/20150917_05196_DNA-TET"), row::toString);
    }

    @Test
    void particlesAreItemsWithAnglesInDegreesAndCountsFromOne() throws IOException {
        try (ItemTable table = conversion.read(format, conversion.fixture("P12_J25_exported.cs"))) {
            Map<String, Object> row = Conversion.row(table, 0);
            requireFirst(row);
            assertEquals(20, table.size());
            assertEquals(101.86891, (double) row.get("ctf.defocusAngle"), 1e-5);
            assertEquals(2L, row.get("halfSet"));
            assertEquals(1L, row.get("classId"));
            assertEquals(1L, row.get("opticsGroup"));
            assertEquals(0.07, row.get("acquisition.amplitudeContrast"));
            assertEquals(-2951995519896608160L, row.get("cs.uid"));
        }
    }

    @Test
    void aPassthroughOfTheSameJobIsJoinedByUidWhateverItsOrderAndTold() throws IOException {
        conversion.fixture(PASSTHROUGH);
        try (ItemTable table = conversion.read(format, conversion.fixture(MAIN))) {
            Map<String, Object> row = Conversion.row(table, 0);
            requireFirst(row);
            assertEquals(60, table.size());
            assertEquals(0.25 * 3710, (double) row.get("coordinate.x"), 1e-9);
            assertEquals(0.875 * 3838, (double) row.get("coordinate.y"), 1e-9);
            assertEquals("mic_7", row.get("micrograph.name"));
            assertTrue(table.properties().get("guessed.passthrough").contains(PASSTHROUGH));
        }
    }

    @Test
    void withoutThePassthroughItIsAskedFor() throws IOException {
        Path file = conversion.fixture(MAIN);
        FormatException refusal = assertThrows(FormatException.class, () -> conversion.read(format, file));
        assertTrue(refusal.getMessage().contains("has no blob/path"), refusal::getMessage);
        assertTrue(refusal.cure().contains("--set passthrough=FILE"), refusal::getMessage);
    }

    @Test
    void aPassthroughOfAnotherJobIsRefused() throws IOException {
        conversion.set("passthrough", conversion.fixture("P12_J26_stream.cs").toString());
        Path file = conversion.fixture(MAIN);
        String message = assertThrows(FormatException.class, () -> conversion.read(format, file))
                .getMessage();
        assertTrue(message.contains("record 5, uid is ") && message.contains("P12_J26_stream.cs has not"), message);
    }

    @Test
    void aStreamIsReadAsAnArrayIs() throws IOException {
        try (ItemTable table = conversion.read(format, conversion.fixture("P12_J26_stream.cs"))) {
            assertEquals(5, table.size());
            requireFirst(Conversion.row(table, 0));
        }
    }

    @Test
    void whatCryosparcWroteComesBack() throws IOException {
        conversion.fixture(PASSTHROUGH);
        try (ItemTable table = conversion.read(format, conversion.fixture(MAIN));
                ItemTable copy = conversion.read(format, conversion.write(format, table, "copy.cs"))) {
            assertEquals(table.schema().names().size(), copy.schema().names().size());
            for (int i = 0; i < table.size(); i++) {
                Map<String, Object> expected = Conversion.row(table, i);
                Map<String, Object> found = Conversion.row(copy, i);
                assertEquals(0, rotation(expected).distance(rotation(found)), 1e-6);
                expected.forEach((column, value) -> {
                    if (value instanceof Double number && !column.startsWith("transform.")) {
                        assertEquals(number, (double) found.get(column), 1e-6 * Math.abs(number) + 1e-4, column);
                    } else if (!column.startsWith("transform.")) {
                        assertEquals(value, found.get(column), column);
                    }
                });
            }
        }
    }

    @Test
    void forRelionTheOriginIsTheShiftTimesThePixelSize() throws IOException {
        try (ItemTable table = conversion.read(format, conversion.fixture("P12_J25_exported.cs"))) {
            StarTable star = StarFile.read(conversion.write(new RelionFormat(), table, "out.star"))
                    .table("particles");
            assertEquals(11.334375 * 2.95, star.getDouble(0, "rlnOriginXAngst"), 1e-5);
            assertEquals(-1.828125 * 2.95, star.getDouble(0, "rlnOriginYAngst"), 1e-5);
            assertTrue(star.get(0, "rlnImageName").startsWith("000001@J19/"));
            assertTrue(conversion.exchange().notes().toString().contains("cs.alignments3D.error"));
        }
    }

    @Test
    void particlesOfRelionBecomeADatasetWithTheirOwnIds() throws IOException {
        try (ItemTable table = conversion.read(new RelionFormat(), conversion.fixture("relion31.star"));
                ItemTable copy = conversion.read(format, conversion.write(format, table, "new.cs"))) {
            Map<String, Object> expected = Conversion.row(table, 4);
            Map<String, Object> found = Conversion.row(copy, 4);
            assertEquals(0, rotation(expected).distance(rotation(found)), 1e-6);
            assertEquals((double) expected.get("transform.shiftX"), (double) found.get("transform.shiftX"), 1e-6);
            assertEquals(5L, found.get("cs.uid"));
            assertEquals(2.806, found.get("samplingRate"));
        }
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        Path file = conversion.fixture("P12_J25_exported.cs");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        String message = assertThrows(FormatException.class, () -> conversion.read(format, file))
                .getMessage();
        assertTrue(message.contains("is truncated"), message);
    }

    @Test
    void compressedColumnsOfAStreamAreRefusedWithTheWayToSaveThemPlain() throws IOException {
        byte[] header = ("{\"length\":1,\"dtype\":[[\"uid\",\"<u8\"]],"
                        + "\"compression\":\"lz4\",\"compressed_fields\":[\"uid\"]}")
                .getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(10 + header.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(CsHeader.CSDAT).putInt(header.length).put(header);
        Path file = Files.write(folder.resolve("compressed.cs"), bytes.array());
        FormatException refusal = assertThrows(FormatException.class, () -> conversion.read(format, file));
        assertTrue(refusal.getMessage().contains("compressed columns (\"lz4\")"), refusal::getMessage);
        assertTrue(refusal.cure().contains("NumPy array"), refusal::cure);
    }
}
