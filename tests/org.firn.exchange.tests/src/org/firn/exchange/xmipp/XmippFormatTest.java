/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.xmipp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.firn.exchange.Conversion;
import org.firn.exchange.relion.RelionFormat;
import org.firn.formats.FormatException;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those of the published test of a turn by 20 degrees and a shift of 20 px. */
class XmippFormatTest {

    @TempDir
    Path folder;

    private final XmippFormat format = new XmippFormat();
    private Conversion conversion = new Conversion(Path.of("unused"));

    @BeforeEach
    void begin() {
        conversion = new Conversion(folder);
    }

    private Path images(String angles, String values) throws IOException {
        return conversion.text(
                "in.xmd",
                "# XMIPP_STAR_1 *",
                "data_noname",
                "loop_",
                " _itemId",
                " _image",
                " _shiftX",
                " _shiftY",
                " _flip",
                angles,
                "7 000002@images.stk " + values);
    }

    @Test
    void alignmentsInThePlaneAreTheMotionItself() throws IOException {
        try (ItemTable table = conversion.read(format, images(" _anglePsi", "-6.8404 18.7939 0 20"))) {
            Map<String, Object> row = Conversion.row(table, 0);
            assertEquals(-20, (double) row.get("transform.psi"), 1e-9);
            assertEquals(-12.8558, (double) row.get("transform.shiftX"), 1e-3);
            assertEquals(15.3210, (double) row.get("transform.shiftY"), 1e-3);
            assertEquals(1L, row.get("image.index"));
            StarTable copy =
                    StarFile.read(conversion.write(format, table, "out.xmd")).table("noname");
            assertEquals(20, copy.getDouble(0, "anglePsi"), 1e-6);
            assertEquals(-6.8404, copy.getDouble(0, "shiftX"), 1e-6);
            assertEquals("7", copy.get(0, "itemId"));
        }
    }

    @Test
    void mirrorImagesComeBackAsSuch() throws IOException {
        try (ItemTable table = conversion.read(format, images(" _anglePsi", "-17.32051 -10 1 30"))) {
            assertEquals(1L, Conversion.row(table, 0).get("transform.mirrored"));
            StarTable copy =
                    StarFile.read(conversion.write(format, table, "out.xmd")).table("noname");
            assertEquals(1, copy.getLong(0, "flip"));
            assertEquals(30, copy.getDouble(0, "anglePsi"), 1e-6);
            assertEquals(-17.32051, copy.getDouble(0, "shiftX"), 1e-6);
        }
    }

    @Test
    void projectionsAreThoseOfRelionWhichIsToldAsAGuess() throws IOException {
        conversion.set("samplingRate", "2").set("acquisition.voltage", "300");
        conversion.set("acquisition.sphericalAberration", "2.7").set("acquisition.amplitudeContrast", "0.1");
        Path file = images(" _angleRot\n _angleTilt\n _anglePsi", "1.5 -2 0 10 20 30");
        try (ItemTable table = conversion.read(format, file)) {
            StarTable star = StarFile.read(conversion.write(new RelionFormat(), table, "out.star"))
                    .table("particles");
            assertEquals(10, star.getDouble(0, "rlnAngleRot"), 1e-6);
            assertEquals(3, star.getDouble(0, "rlnOriginXAngst"), 1e-6);
            assertTrue(table.properties().get("guessed.alignment").startsWith("3D"));
        }
    }

    @Test
    void aFlippedProjectionIsRefused() throws IOException {
        Path file = images(" _angleTilt", "0 0 1 20");
        String message = assertThrows(FormatException.class, () -> conversion.read(format, file))
                .getMessage();
        assertTrue(message.contains("column flip is set for a projection"), message);
    }

    @ParameterizedTest
    @CsvSource({"nan 0 0 20, shiftX", "0 inf 0 20, shiftY", "0 0 0 nan, anglePsi"})
    void aPoseThatIsNoneIsNamedWithLineAndColumn(String values, String column) throws IOException {
        Path file = images(" _anglePsi", values);
        FormatException refusal = assertThrows(FormatException.class, () -> conversion.read(format, file));
        assertTrue(refusal.getMessage().contains("column " + column + " has '"), refusal::getMessage);
        assertTrue(refusal.getMessage().contains("line 10: "), refusal::getMessage);
        assertTrue(refusal.cure().contains("Delete the row"), refusal::cure);
    }

    @Test
    void placesAreCoordinates() throws IOException {
        Path file = conversion.text("mic.pos", "# XMIPP_STAR_1 *", "data_p", "loop_", "_xcoor", "_ycoor", "10 20");
        try (ItemTable table = conversion.read(format, file)) {
            assertEquals("Coordinate", table.properties().get("item"));
            assertEquals(20.0, Conversion.row(table, 0).get("y"));
        }
    }
}
