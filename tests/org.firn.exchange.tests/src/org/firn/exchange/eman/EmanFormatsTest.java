/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.eman;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.exchange.Conversion;
import org.firn.formats.FormatException;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Pose;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmanFormatsTest {

    @TempDir
    Path folder;

    private Conversion conversion = new Conversion(Path.of("unused"));

    @BeforeEach
    void begin() {
        conversion = new Conversion(folder);
    }

    @Test
    void boxesAreCentredAtTheirMiddlePixelAndComeBack() throws IOException {
        BoxFormat format = new BoxFormat();
        Path file = conversion.text("mic1.box", "100 200 128 128 -3", "-14\t7\t7\t7\t-3");
        try (ItemTable table = conversion.read(format, file)) {
            Map<String, Object> first = Conversion.row(table, 0);
            assertEquals(List.of(164.0, 264.0, 128L), List.of(first.get("x"), first.get("y"), first.get("boxSize")));
            assertEquals(-11.0, Conversion.row(table, 1).get("x"));
            assertEquals("mic1, from the name of the file", table.properties().get("guessed.micrograph.name"));
            assertEquals(
                    List.of("100\t200\t128\t128", "-14\t7\t7\t7"),
                    Files.readAllLines(conversion.write(format, table, "again.box")));
            assertEquals(
                    List.of("164\t264", "-11\t10"), Files.readAllLines(conversion.write(format, table, "again.coord")));
        }
    }

    @Test
    void placesInAFlippedAndBinnedMicrographAreTurnedBack() throws IOException {
        conversion.set("binning", "4").set("flipY", "true").set("micrographHeight", "4096");
        try (ItemTable table = conversion.read(new BoxFormat(), conversion.text("m.coord", "10 20"))) {
            Map<String, Object> row = Conversion.row(table, 0);
            assertEquals(List.of(40.0, 4095.0 - 80), List.of(row.get("x"), row.get("y")));
            assertEquals(List.of("10\t20"), Files.readAllLines(conversion.write(new BoxFormat(), table, "n.coord")));
        }
    }

    @Test
    void aLineThatIsNoPlaceIsNamed() throws IOException {
        Path file = conversion.text("m.box", "1 2 3 3", "1 two 3 3");
        String message = assertThrows(FormatException.class, () -> conversion.read(new BoxFormat(), file))
                .getMessage();
        assertTrue(message.contains("line 2: column y has 'two'"), message);
    }

    @Test
    void infoFilesHaveCentres() throws IOException {
        EmanJsonFormat format = new EmanJsonFormat();
        Path file = conversion.text("mic7_info.json", "{\"boxes\": [[10.5, 20, \"manual\"], [3, 4, \"auto\"]]}");
        try (ItemTable table = conversion.read(format, file)) {
            assertEquals(10.5, Conversion.row(table, 0).get("x"));
            assertEquals("mic7", Conversion.row(table, 0).get("micrograph.name"));
            assertEquals(
                    "{\"boxes\":[[10.5,20.0,\"manual\"],[3.0,4.0,\"auto\"]]}",
                    Files.readString(conversion.write(format, table, "again.json")));
        }
    }

    @Test
    void aMatrixOfAListShowsAPointWhereEmanDoes() throws IOException {
        double[] r = new EulerAngles(10, 20, 30).toRotation().apply(4, 8, 16);
        String rows = new EulerAngles(10, 20, 30).toRotation().toString().replaceAll("[A-Za-z]+=?", "");
        String[] e = rows.substring(1, rows.length() - 1).split(", ");
        String matrix = "[" + e[0] + "," + e[1] + "," + e[2] + ",3," + e[3] + "," + e[4] + "," + e[5] + ",4," + e[6]
                + "," + e[7] + "," + e[8] + ",0]";
        Path file = conversion.text(
                "set.lst",
                "#LSX",
                "7\tparticles/a.hdf\t{\"score\": 2.5, \"xform.projection\": {\"__class__\": \"Transform\","
                        + " \"matrix\": \"" + matrix + "\"}}");
        try (ItemTable table = conversion.read(new LstFormat(), file)) {
            Map<String, Object> row = Conversion.row(table, 0);
            Pose pose = Pose.of(
                    new EulerAngles((double) row.get("transform.rot"), (double) row.get("transform.tilt"), (double)
                            row.get("transform.psi")),
                    (double) row.get("transform.shiftX"),
                    (double) row.get("transform.shiftY"));
            double[] seen = pose.project(4, 8, 16);
            assertArrayEquals(new double[] {r[0] + 3, r[1] + 4}, new double[] {seen[0], seen[1]}, 1e-9);
            assertEquals(7L, row.get("image.index"));
            assertEquals(2.5, row.get("eman.score"));
        }
    }
}
