/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Movies and micrographs that files of RELION, SerialEM and EPU list or describe. */
@Timeout(300)
class ImportListedImagesTest extends ForeignBench {

    private String star(String name, String... rows) throws Exception {
        String head = String.join(
                "\n",
                "# version 30001",
                "data_optics",
                "loop_",
                "_rlnOpticsGroupName",
                "_rlnOpticsGroup",
                "_rlnMicrographOriginalPixelSize",
                "_rlnVoltage",
                "_rlnSphericalAberration",
                "_rlnAmplitudeContrast",
                "og1 1 0.885 200 1.4 0.1",
                "og2 2 0.885 300 1.4 0.1",
                "",
                "data_movies",
                "loop_",
                "_rlnMicrographMovieName",
                "_rlnOpticsGroup",
                "_rlnBeamShift");
        return write(name, head, String.join("\n", rows));
    }

    @Test
    void moviesOfRelionAreFoundBelowTheProjectFolderWithTheirMicroscope() throws Exception {
        stack("Movies/m1.mrcs", 3);
        stack("Movies/m2.mrcs", 3);
        Files.createDirectories(data.resolve("Import/job001"));
        String list = star("Import/job001/movies.star", "Movies/m2.mrcs 1 0.5", "Movies/m1.mrcs 1 0.25");
        Outcome made = finish("import", ImportMovieList::new, Map.of("files", list));
        assertEquals(200, made.header("movies").number("voltage").orElse(0));
        assertEquals(1.4, made.header("movies").number("sphericalAberration").orElse(0));
        assertEquals(0.885, made.header("movies").number("samplingRate").orElse(0));
        assertEquals(3, made.header("movies").number("frames").orElse(0));
        try (ItemTable table = bench.table(made.header("movies"))) {
            assertArrayEquals(new String[] {"m2", "m1"}, table.strings("name"));
            assertArrayEquals(new double[] {0.5, 0.25}, table.doubles("rln.BeamShift"));
            assertTrue(Files.isSameFile(data.resolve("Movies/m2.mrcs"), bench.resolve(table.strings("image.file")[0])));
        }
        assertTrue(new ImportMovieList().methods(bench.report("import")).contains("200 kV"));
    }

    @Test
    void movieWithoutItsFileFailsAloneAndTheOthersAreImported() throws Exception {
        stack("m1.mrcs", 3);
        String list = star("movies.star", "m1.mrcs 1 0", "gone.mrcs 1 0");
        Outcome made = finish("import", ImportMovieList::new, Map.of("files", list, "failureLimit", 60.0));
        assertEquals(1, made.header("movies").number("size").orElse(0));
        assertEquals(1, made.header("movies").number("failedItems").orElse(0));
        String none = star("none.star", "gone.mrcs 1 0");
        refuse(ImportMovieList::new, Map.of("files", none), List.of("none of 1", "gone.mrcs", "imageFolder"));
    }

    @Test
    void whatTheUserGivesCountsAndMixedGroupsAreRefusedWithoutIt() throws Exception {
        stack("m1.mrcs", 3);
        stack("m2.mrcs", 3);
        String mixed = star("mixed.star", "m1.mrcs 1 0", "m2.mrcs 2 0");
        refuse(ImportMovieList::new, Map.of("files", mixed), List.of("differ in voltage", "200.0 to 300.0"));
        Outcome made = finish("given", ImportMovieList::new, Map.of("files", mixed, "voltage", 300.0));
        assertEquals(300, made.header("movies").number("voltage").orElse(0));
        try (ItemTable table = bench.table(made.header("movies"))) {
            assertArrayEquals(new long[] {1, 2}, table.longs("opticsGroup"));
        }
    }

    @Test
    void oneMdocBesideEachMovieGivesDoseAndPixelSize() throws Exception {
        for (int i = 1; i <= 2; i++) {
            stack("mic_" + i + ".mrcs", 4);
            write(
                    "mic_" + i + ".mrcs.mdoc",
                    "Voltage = 300",
                    "[T = SerialEM]",
                    "[FrameSet = 0]",
                    "PixelSpacing = 1.06",
                    "ExposureDose = " + (40 + i),
                    "NumSubFrames = 4",
                    "Note = " + (i == 1 ? "7" : "high"),
                    "SubFramePath = X:\\data\\mic_" + i + ".mrcs");
        }
        String pattern = data.resolve("*.mdoc").toString();
        Outcome made = finish("import", ImportMovieList::new, Map.of("files", pattern));
        assertEquals(1.06, made.header("movies").number("samplingRate").orElse(0));
        assertEquals(10.375, made.header("movies").number("dosePerFrame").orElse(0), 1e-9);
        assertEquals(
                Optional.empty(),
                made.header("movies").number("sphericalAberration").stream()
                        .boxed()
                        .findAny());
        try (ItemTable table = bench.table(made.header("movies"))) {
            assertArrayEquals(new String[] {"7", "high"}, table.strings("mdoc.Note"));
        }
        stack("mic_1.mrcs", 3);
        stack("mic_2.mrcs", 3);
        refuse(ImportMovieList::new, Map.of("files", pattern), List.of("3 frames", "says 4", "being copied"));
    }

    @Test
    void micrographsThatEpuDescribesAreFoundByNameAndMarkedAsGuessed() throws Exception {
        String xml = "<MicroscopeImage><microscopeData><gun><AccelerationVoltage>300000</AccelerationVoltage></gun>"
                + "</microscopeData><SpatialScale><pixelSize><x><numericValue>8.28E-11</numericValue></x>"
                + "</pixelSize></SpatialScale></MicroscopeImage>";
        stack("FoilHole_1_Data_2.mrc", 1);
        String file = write("FoilHole_1_Data_2.xml", xml);
        Map<String, Object> parameters = Map.of("files", file, "doseWeighted", true);
        Outcome made = finish("import", ImportMicrographList::new, parameters);
        assertEquals(0.828, made.header("micrographs").number("samplingRate").orElse(0), 1e-9);
        assertEquals(300, made.header("micrographs").number("voltage").orElse(0));
        try (ItemTable table = bench.table(made.header("micrographs"))) {
            assertEquals("image.file", table.strings("import.guessed")[0]);
        }
        stack("FoilHole_1_Data_2_Fractions.mrc", 5);
        refuse(ImportMicrographList::new, Map.of("files", file), List.of("several such images", "_Fractions"));
        Files.delete(data.resolve("FoilHole_1_Data_2.mrc"));
        refuse(ImportMicrographList::new, Map.of("files", file), List.of("5 frames", "one image"));
        finish("movies", ImportMovieList::new, Map.of("files", file));
    }

    @Test
    void filesThatListSomethingElseAreRefusedByName() throws Exception {
        String picks = write("a_pick.star", "data_", "loop_", "_rlnCoordinateX", "_rlnCoordinateY", "3 4");
        refuse(ImportMovieList::new, Map.of("files", picks), List.of("a_pick.star", "Coordinate, not Movie"));
        String text = write("note.txt", "hello");
        refuse(ImportMovieList::new, Map.of("files", text), List.of("note.txt", "no format that is known"));
        stack("m1.mrcs", 3);
        String twice = star("twice.star", "m1.mrcs 1 0", "m1.mrcs 1 0");
        refuse(ImportMovieList::new, Map.of("files", twice), List.of("m1 twice"));
        String bare = write("bare.star", "data_", "loop_", "_rlnMicrographMovieName", "m1.mrcs");
        Outcome made = finish("bare", ImportMovieList::new, Map.of("files", bare));
        assertEquals(2, made.header("movies").number("samplingRate").orElse(0), 1e-6); // of the image's header
    }
}
