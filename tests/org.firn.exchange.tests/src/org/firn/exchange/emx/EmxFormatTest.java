/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.emx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.firn.exchange.Conversion;
import org.firn.formats.FormatException;
import org.firn.formats.geometry.EulerAngles;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmxFormatTest {

    private static final String[] A1 = {
        "<EMX version=\"1.0\">",
        "<micrograph fileName=\"m.mrc\"><acceleratingVoltage unit=\"kV\">300</acceleratingVoltage>",
        "<cs unit=\"mm\">2.7</cs><defocusU unit=\"nm\">1400</defocusU><defocusV unit=\"nm\">1500</defocusV>",
        "<defocusUAngle unit=\"deg\">120</defocusUAngle>",
        "<pixelSpacing><X unit=\"A/px\">1.5</X><Y unit=\"A/px\">1.5</Y></pixelSpacing></micrograph>",
        "<particle fileName=\"p.mrcs\" index=\"3\"><micrograph fileName=\"m.mrc\"/>",
        "<centerCoord><X unit=\"px\">10</X><Y unit=\"px\">20.5</Y></centerCoord>",
        "<transformationMatrix><t11>.71461016</t11><t12>.63371837</t12><t13>-.29619813</t13><t14 unit=\"px\">4</t14>",
        "<t21>-.61309201</t21><t22>.77128059</t22><t23>.17101008</t23><t24 unit=\"px\">8</t24>",
        "<t31>.33682409</t31><t32>.059391174</t32><t33>.93969262</t33><t34 unit=\"px\">12</t34>",
        "</transformationMatrix></particle>",
        "</EMX>"
    };

    @TempDir
    Path folder;

    private final EmxFormat format = new EmxFormat();
    private Conversion conversion = new Conversion(Path.of("unused"));

    @BeforeEach
    void begin() {
        conversion = new Conversion(folder);
    }

    private static void requireA1(Map<String, Object> row) {
        assertEquals(1.9956, (double) row.get("transform.shiftX"), 1e-3);
        assertEquals(9.4178, (double) row.get("transform.shiftY"), 1e-3);
        EulerAngles angles =
                new EulerAngles((double) row.get("transform.rot"), (double) row.get("transform.tilt"), (double)
                        row.get("transform.psi"));
        assertEquals(0, angles.toRotation().distance(new EulerAngles(150, 20, 170).toRotation()), 2e-7);
        assertEquals(2L, row.get("image.index"));
        assertEquals(15000, (double) row.get("ctf.defocusU"), 1e-9);
        assertEquals(30, (double) row.get("ctf.defocusAngle"), 1e-9);
        assertEquals(300.0, row.get("acquisition.voltage"));
        assertEquals(20.5, row.get("coordinate.y"));
        assertEquals(1.5, row.get("samplingRate"));
    }

    @Test
    void particlesHavePoseAndDefocusInTheUnitsOfFirnAndComeBack() throws IOException {
        try (ItemTable table = conversion.read(format, conversion.text("a.emx", A1))) {
            requireA1(Conversion.row(table, 0));
            try (ItemTable copy = conversion.read(format, conversion.write(format, table, "b.emx"))) {
                requireA1(Conversion.row(copy, 0));
            }
        }
    }

    @Test
    void aMatrixThatIsNoMotionIsNamed() throws IOException {
        String[] lines = A1.clone();
        lines[7] = lines[7].replace(".71461016", "1.71461016");
        Path file = conversion.text("a.emx", lines);
        String message = assertThrows(FormatException.class, () -> conversion.read(format, file))
                .getMessage();
        assertTrue(message.contains("line 11") && message.contains("no rotation"), message);
    }

    @Test
    void brokenXmlIsNamedByItsLine() throws IOException {
        Path file = conversion.text("a.emx", "<EMX>", "<particle>", "</EMX>");
        String message = assertThrows(FormatException.class, () -> conversion.read(format, file))
                .getMessage();
        assertTrue(message.contains("line 3: the XML is broken"), message);
    }

    @Test
    void anUnknownUnitIsRefused() throws IOException {
        Path file = conversion.text(
                "a.emx", "<EMX><micrograph fileName=\"m\"><defocusU unit=\"inch\">1</defocusU></micrograph></EMX>");
        String message = assertThrows(FormatException.class, () -> conversion.read(format, file))
                .getMessage();
        assertTrue(message.contains("unit 'inch'"), message);
    }
}
