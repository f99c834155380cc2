/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.frealign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

class FrealignFormatTest {

    private static final String HEADER = "C           PSI   THETA     PHI       SHX       SHY     MAG  FILM"
            + "      DF1      DF2  ANGAST  PSHIFT     OCC      LogP      SIGMA   SCORE  CHANGE";
    private static final String ROW = "      3   30.00   20.00   10.00      7.50     -3.00   50000     2"
            + "  15000.0  14000.0   30.00    1.57  100.00     -1234     1.2345   12.34    0.00";

    @TempDir
    Path folder;

    private final FrealignFormat format = new FrealignFormat();
    private Conversion conversion = new Conversion(Path.of("unused"));

    @BeforeEach
    void begin() {
        conversion = new Conversion(folder).set("samplingRate", "1.5").set("image.file", "stack.mrc");
    }

    @Test
    void phiThetaPsiAreRotTiltPsiAndShiftsTurnTheirSign() throws IOException {
        Path file = conversion.text("p.par", HEADER, ROW, "C a remark");
        try (ItemTable table = conversion.read(format, file)) {
            Map<String, Object> row = Conversion.row(table, 0);
            assertEquals(1, table.size());
            assertEquals(
                    List.of(10.0, 20.0, 30.0, -5.0, 2.0),
                    List.of(
                            row.get("transform.rot"),
                            row.get("transform.tilt"),
                            row.get("transform.psi"),
                            row.get("transform.shiftX"),
                            row.get("transform.shiftY")));
            assertEquals(2L, row.get("image.index"));
            assertEquals("stack.mrc", row.get("image.file"));
            assertEquals(90, (double) row.get("ctf.phaseShift"), 0.1);
            assertEquals(-1234L, row.get("frealign.LogP"));
        }
    }

    @Test
    void whatWasReadIsWrittenInTheSameColumns() throws IOException {
        Path file = conversion.text("p.par", HEADER, ROW);
        try (ItemTable table = conversion.read(format, file)) {
            List<String> lines = Files.readAllLines(conversion.write(format, table, "q.par"), StandardCharsets.UTF_8);
            assertEquals(ROW, lines.get(1));
            assertTrue(lines.get(0).startsWith("C ") && lines.get(0).endsWith("CHANGE"));
            assertEquals(ROW.length(), lines.get(0).length());
        }
    }

    @Test
    void oldFilesWithoutNamesAreKnownByTheirNumberOfColumns() throws IOException {
        Path file = conversion.text("p.par", ROW.replace("    1.57", ""));
        try (ItemTable table = conversion.read(format, file)) {
            assertEquals(-1234L, Conversion.row(table, 0).get("frealign.LogP"));
        }
        Path odd = conversion.text("odd.par", "1 2 3");
        String message = assertThrows(FormatException.class, () -> conversion.read(format, odd))
                .getMessage();
        assertTrue(message.contains("line 1") && message.contains("3 numbers"), message);
    }

    @Test
    void aPoseThatIsNoneIsNamedWithLineAndColumn() throws IOException {
        for (String name : List.of("PSI", "SHX")) {
            String row = name.equals("PSI") ? ROW.replace("30.00   20", "  nan   20") : ROW.replace("7.50", " nan");
            Path file = conversion.text("p.par", HEADER, ROW, row);
            FormatException refusal = assertThrows(FormatException.class, () -> conversion.read(format, file));
            assertTrue(refusal.getMessage().contains("line 3: column " + name + " has 'nan'"), refusal::getMessage);
            assertTrue(refusal.cure().contains("Delete the row"), refusal::cure);
        }
    }

    @Test
    void withoutAPixelSizeItIsAskedFor() throws IOException {
        Path file = conversion.text("p.par", HEADER, ROW);
        Conversion bare = new Conversion(folder);
        FormatException refusal = assertThrows(FormatException.class, () -> bare.read(format, file));
        assertTrue(refusal.cure().contains("samplingRate"), refusal::getMessage);
    }

    @Test
    void particlesOfRelionGetTheirNumbersAndAPixelSizeOfTheirOwn() throws IOException {
        Conversion plain = new Conversion(folder);
        try (ItemTable table = plain.read(new RelionFormat(), plain.fixture("relion31.star"))) {
            String line =
                    Files.readAllLines(plain.write(format, table, "r.par")).get(5);
            assertEquals(
                    List.of("5", "140.01", "84.49", "162.86", "0.34", "-0.39"),
                    List.of(line.strip().split("\\s+")).subList(0, 6));
            assertTrue(plain.exchange().notes().toString().contains("rln.GroupNumber"));
        }
    }

    @Test
    void cistemsLabelsMeanTheSame() throws IOException {
        Path file = conversion.text(
                "c.star",
                "data_",
                "loop_",
                "_cisTEMPositionInStack",
                "_cisTEMAnglePsi",
                "_cisTEMAngleTheta",
                "_cisTEMAnglePhi",
                "_cisTEMXShift",
                "_cisTEMYShift",
                "_cisTEMPixelSize",
                "_cisTEMImageActivity",
                "1 30 20 10 7.5 -3 1.5 1");
        CistemFormat cistem = new CistemFormat();
        Conversion plain = new Conversion(folder);
        try (ItemTable table = plain.read(cistem, file)) {
            Map<String, Object> row = Conversion.row(table, 0);
            assertEquals(-5.0, row.get("transform.shiftX"));
            assertEquals(10.0, row.get("transform.rot"));
            assertEquals(1L, row.get("cistem.ImageActivity"));
            StarTable copy = StarFile.read(plain.write(cistem, table, "d.star")).table("");
            assertEquals(7.5, copy.getDouble(0, "cisTEMXShift"), 1e-9);
            assertEquals("1", copy.get(0, "cisTEMImageActivity"));
        }
    }
}
