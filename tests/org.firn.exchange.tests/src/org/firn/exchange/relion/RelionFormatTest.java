/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.firn.exchange.Conversion;
import org.firn.formats.FormatException;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Rotation;
import org.firn.formats.image.MrcWriter;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelionFormatTest {

    private static final String[] OPTICS = {
        "# version 30001",
        "data_optics",
        "loop_",
        "_rlnOpticsGroup",
        "_rlnOpticsGroupName",
        "_rlnVoltage",
        "_rlnSphericalAberration",
        "_rlnAmplitudeContrast",
        "_rlnImagePixelSize",
        "_rlnBeamTiltX",
        "1 one 300 2.7 0.1 1.5 0.25",
        "2 two 200 0.01 0.07 3 -0.5"
    };

    @TempDir
    Path folder;

    private final RelionFormat format = new RelionFormat();
    private Conversion conversion = new Conversion(Path.of("unused"));

    @BeforeEach
    void begin() {
        conversion = new Conversion(folder);
    }

    private Path particles(String[] optics, String... lines) throws IOException {
        String[] all = Arrays.copyOf(optics, optics.length + lines.length + 2);
        all[optics.length] = "data_particles";
        all[optics.length + 1] = "loop_";
        System.arraycopy(lines, 0, all, optics.length + 2, lines.length);
        return conversion.text("in.star", all);
    }

    @Test
    void particlesOfRelionAreItemsWithShiftsInPixelsAndTheirMicroscope() throws IOException {
        try (ItemTable table = conversion.read(format, conversion.fixture("relion31.star"))) {
            Map<String, Object> first = Conversion.row(table, 0);
            assertEquals(5, table.size());
            assertEquals("Particle", table.properties().get("item"));
            assertEquals("relion31.mrcs", first.get("image.file"));
            assertEquals(0L, first.get("image.index"));
            assertEquals(0.019324 / 2.806, (double) first.get("transform.shiftX"), 1e-12);
            assertEquals(-102.30296, (double) first.get("transform.rot"));
            assertEquals(19.61, (double) first.get("ctf.defocusAngle"), 1e-9);
            assertEquals(2.806, first.get("samplingRate"));
            assertEquals(300.0, first.get("acquisition.voltage"));
            assertEquals(256L, first.get("boxSize"));
            assertEquals(450L, first.get("rln.NrOfSignificantSamples"));
            assertEquals(
                    "18aug10a_MC2_FoilHole_10984848_Data_10985376_10985377_20180810_2123-144102_DW",
                    first.get("micrograph.name"));
        }
    }

    @Test
    void whatRelionWroteComesBackValueByValue() throws IOException {
        Path original = conversion.fixture("relion31.star");
        try (ItemTable table = conversion.read(format, original)) {
            StarFile copy = StarFile.read(conversion.write(format, table, "out.star"));
            StarFile truth = StarFile.read(original);
            for (String name : List.of("optics", "particles")) {
                requireSame(truth.table(name), copy.table(name));
            }
            assertEquals(List.of(), conversion.exchange().notes());
        }
    }

    private static void requireSame(StarTable truth, StarTable copy) throws FormatException {
        for (String column : truth.columns()) {
            for (int row = 0; row < truth.size(); row++) {
                String expected = truth.get(row, column);
                if (column.equals("rlnDefocusAngle")) {
                    // half a turn is no difference
                    assertEquals(
                            Math.floorMod(Math.round(1e6 * Double.parseDouble(expected)), 180_000_000L),
                            Math.round(1e6 * copy.getDouble(row, column)));
                } else if (expected.matches("[-+.0-9e]+")) {
                    assertEquals(Double.parseDouble(expected), copy.getDouble(row, column), 6e-7, column);
                } else {
                    assertEquals(expected, copy.get(row, column), column);
                }
            }
        }
    }

    @Test
    void groupsThatDifferInThePixelSizeKeepTheirOwn() throws IOException {
        Path file = particles(
                OPTICS,
                "_rlnImageName",
                "_rlnOpticsGroup",
                "_rlnOriginXAngst",
                "_rlnOriginYAngst",
                "_rlnAnglePsi",
                "1@a.mrcs 1 3 6 10",
                "2@a.mrcs 2 3 6 20");
        try (ItemTable table = conversion.read(format, file)) {
            assertEquals(2.0, Conversion.row(table, 0).get("transform.shiftX"));
            assertEquals(1.0, Conversion.row(table, 1).get("transform.shiftX"));
            StarFile copy = StarFile.read(conversion.write(format, table, "out.star"));
            assertEquals(3, copy.table("particles").getDouble(1, "rlnOriginXAngst"));
            assertEquals(-0.5, copy.table("optics").getDouble(1, "rlnBeamTiltX"));
            assertEquals("two", copy.table("optics").get(1, "rlnOpticsGroupName"));
        }
    }

    @Test
    void relion30HasShiftsInPixelsAndItsPixelSizeFromTheMagnification() throws IOException {
        Path file = conversion.text(
                "old.star",
                "data_",
                "loop_",
                "_rlnImageName",
                "_rlnMagnification",
                "_rlnDetectorPixelSize",
                "_rlnVoltage",
                "_rlnSphericalAberration",
                "_rlnAmplitudeContrast",
                "_rlnOriginX",
                "_rlnOriginY",
                "000003@a.mrcs 50000 7 300 2.7 0.1 2.5 -1");
        try (ItemTable table = conversion.read(format, file)) {
            Map<String, Object> row = Conversion.row(table, 0);
            assertEquals(1.4, (double) row.get("samplingRate"), 1e-12);
            assertEquals(2.5, row.get("transform.shiftX"));
            StarTable old =
                    StarFile.read(conversion.write(format, table, "again.star")).table("");
            assertEquals("50000", old.get(0, "rlnMagnification"));
            assertEquals(2.5, old.getDouble(0, "rlnOriginX"));
            conversion.set("version", "3.1");
            StarFile modern = StarFile.read(conversion.write(format, table, "new.star"));
            assertEquals(3.5, modern.table("particles").getDouble(0, "rlnOriginXAngst"), 1e-6);
            assertEquals(1.4, modern.table("optics").getDouble(0, "rlnImagePixelSize"), 1e-12);
            assertFalse(modern.table("particles").columns().contains("rlnMagnification"));
        }
    }

    @Test
    void mirrorImagesBecomeViewsFromBehind() throws IOException {
        Path file = particles(OPTICS, "_rlnImageName", "_rlnOpticsGroup", "_rlnAnglePsi", "1@a.mrcs 1 30");
        conversion.set("transform.mirrored", "true").set("transform.shiftX", "2");
        try (ItemTable table = conversion.read(format, file)) {
            StarTable copy =
                    StarFile.read(conversion.write(format, table, "out.star")).table("particles");
            assertEquals(180, copy.getDouble(0, "rlnAngleTilt"), 1e-6);
            assertEquals(-3, copy.getDouble(0, "rlnOriginXAngst"), 1e-6);
        }
    }

    @Test
    void aMissingPixelSizeIsAskedForAndTakenFromTheUser() throws IOException {
        String[] optics = {"data_optics", "loop_", "_rlnOpticsGroup", "_rlnVoltage", "1 300"};
        Path file = particles(optics, "_rlnImageName", "_rlnOpticsGroup", "_rlnOriginXAngst", "1@a.mrcs 1 3");
        FormatException refusal = assertThrows(FormatException.class, () -> conversion.read(format, file));
        assertTrue(refusal.getMessage().contains("no pixel size"), refusal::getMessage);
        assertTrue(refusal.cure().contains("--set samplingRate=1.2"), refusal::getMessage);
        conversion.set("samplingRate", "1.5");
        try (ItemTable table = conversion.read(format, file)) {
            assertEquals(2.0, Conversion.row(table, 0).get("transform.shiftX"));
            assertEquals(1.5, Conversion.row(table, 0).get("samplingRate"));
        }
    }

    @Test
    void anOpticsGroupThatIsNotThereIsNamedWithItsLine() throws IOException {
        Path file = particles(OPTICS, "_rlnImageName", "_rlnOpticsGroup", "1@a.mrcs 1", "2@a.mrcs 7");
        String message = assertThrows(FormatException.class, () -> conversion.read(format, file))
                .getMessage();
        assertTrue(message.contains("line 18") && message.contains("group 7") && message.contains("[1, 2]"), message);
    }

    @Test
    void anAngleThatIsNoNumberIsNamedWithLineAndColumn() throws IOException {
        Path file = particles(
                OPTICS, "_rlnImageName", "_rlnOpticsGroup", "_rlnAngleTilt", "1@a.mrcs 1 10", "2@a.mrcs 1 nan");
        String message = assertThrows(FormatException.class, () -> conversion.read(format, file))
                .getMessage();
        assertTrue(message.contains("line 19: column rlnAngleTilt has 'nan'"), message);
    }

    /** At the pole only the sum of two angles is told apart; a value beyond a turn is the same view. */
    @ParameterizedTest
    @CsvSource({"30 0 40, 70 0 0", "30 180 40, -10 180 0", "0 -20 0, 180 20 180", "370 20 -350, 10 20 10"})
    void degenerateAnglesAreTheViewsTheyAre(String given, String same) throws IOException {
        Path file = particles(
                OPTICS,
                "_rlnImageName",
                "_rlnOpticsGroup",
                "_rlnAngleRot",
                "_rlnAngleTilt",
                "_rlnAnglePsi",
                "1@a.mrcs 1 " + given,
                "2@a.mrcs 1 " + same);
        try (ItemTable table = conversion.read(format, file)) {
            Rotation view = view(Conversion.row(table, 0));
            assertEquals(0, view.distance(view(Conversion.row(table, 1))), 1e-6);
            Path written = conversion.write(format, table, "out.star");
            try (ItemTable again = conversion.read(format, written)) {
                assertEquals(0, view.distance(view(Conversion.row(again, 0))), 1e-6);
            }
        }
    }

    private static Rotation view(Map<String, Object> row) {
        return new EulerAngles((double) row.get("transform.rot"), (double) row.get("transform.tilt"), (double)
                        row.get("transform.psi"))
                .toRotation();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = folder.resolve("nowhere/in.star");
        IOException refusal = assertThrows(IOException.class, () -> conversion.read(format, file));
        assertTrue(refusal.getMessage().contains(file.toString()), refusal::getMessage);
    }

    @Test
    void aStackShorterThanItsMetadataIsRefused() throws IOException {
        Path file = particles(OPTICS, "_rlnImageName", "_rlnOpticsGroup", "1@short.mrcs 1", "9@short.mrcs 1");
        try (MrcWriter writer =
                MrcWriter.stack(folder.resolve("short.mrcs"), 4, 4).open()) {
            writer.append(new float[16]);
            writer.finish();
        }
        String message = assertThrows(FormatException.class, () -> conversion.read(format, file))
                .getMessage();
        assertTrue(message.contains("names image 9 of short.mrcs, which has only 1"), message);
    }

    @Test
    void aNewerRelionIsReadAndTold() throws IOException {
        String[] optics = OPTICS.clone();
        optics[0] = "# version 60001";
        Path file = particles(optics, "_rlnImageName", "_rlnOpticsGroup", "_rlnNovelty", "1@a.mrcs 1 x");
        try (ItemTable table = conversion.read(format, file)) {
            assertTrue(conversion.exchange().notes().toString().contains("newer than RELION 5"));
            assertEquals("x", Conversion.row(table, 0).get("rln.Novelty"));
        }
    }

    @Test
    void placesNameTheirMicrographOrTheFileDoesWhichIsMarkedAsGuessed() throws IOException {
        Path file = conversion.text(
                "mic7_autopick.star", "data_", "loop_", "_rlnCoordinateX", "_rlnCoordinateY", "100 200");
        try (ItemTable table = conversion.read(format, file)) {
            assertEquals("Coordinate", table.properties().get("item"));
            assertEquals("mic7", Conversion.row(table, 0).get("micrograph.name"));
            assertEquals("mic7, from the name of the file", table.properties().get("guessed.micrograph.name"));
        }
    }

    @Test
    void aRowWithoutGroupIsOfTheOnlyOneWhichIsMarkedAsGuessed() throws IOException {
        try (ItemTable table = conversion.read(format, conversion.fixture("toy_projections_13.star"))) {
            assertEquals(13, table.size());
            assertEquals(1.035, Conversion.row(table, 0).get("samplingRate"));
            assertTrue(table.properties().containsKey("guessed.opticsGroup"));
            assertEquals(93L, Conversion.row(table, 0).get("star.dummyVariable"));
        }
    }
}
