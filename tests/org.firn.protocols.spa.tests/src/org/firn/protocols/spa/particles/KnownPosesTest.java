/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.particles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.formats.image.MrcWriter;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.protocol.DataHeader;
import org.firn.protocols.spa.SyntheticStack;
import org.firn.protocols.spa.classification.Classify2D;
import org.firn.protocols.spa.export.ExportStar;
import org.firn.protocols.spa.imports.ImportParticles;
import org.firn.protocols.spa.imports.ImportVolume;
import org.firn.protocols.spa.reconstruction.Fsc;
import org.firn.protocols.spa.reconstruction.Reconstruct;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Particles with known poses from a STAR file to maps, classes and back to a STAR file, through the engine. */
@Timeout(300)
class KnownPosesTest {
    @TempDir
    Path directory;

    private ProjectBench bench;
    private Path data;

    @BeforeEach
    void open() throws Exception {
        TestExtensions.needPlatform(KnownPosesTest.class);
        data = Files.createDirectories(directory.resolve("data"));
        bench = new ProjectBench(directory.resolve("project"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Outcome importStar(String run, Path star, Map<String, Object> more) throws Exception {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("file", star.toString());
        return bench.run(run, ImportParticles::new, parameters);
    }

    @Test
    void bothVersionsOfStarGiveTheSameParticlesAndTheMapThatWasProjected() throws Exception {
        SyntheticStack stack = new SyntheticStack(120, 0.05);
        for (boolean old : new boolean[] {false, true}) {
            String name = old ? "old" : "new";
            Outcome imported = importStar(name, stack.write(data, old), Map.of());
            assertTrue(imported.finished(), imported.message());
            check(imported.header("particles"), stack);
            Outcome made = bench.run(
                    "reconstruct-" + name,
                    Reconstruct::new,
                    Map.of("maskDiameter", 90.0),
                    "particles=" + name + ".particles");
            assertTrue(made.finished(), made.message());
            Outcome truth = bench.run(
                    "truth",
                    ImportVolume::new,
                    Map.of("file", stack.writeMap(data.resolve("truth.mrc")).toString()));
            assertTrue(truth.finished(), truth.message());
            Outcome fsc = bench.run(
                    "fsc-" + name,
                    Fsc::new,
                    Map.of(),
                    "volume=reconstruct-" + name + ".volume",
                    "reference=truth.volume");
            assertTrue(fsc.finished(), fsc.message());
            double resolution = fsc.header("fsc").number("resolution").orElse(0);
            assertTrue(resolution == 0 || resolution < 15, "0.5 at " + resolution + " Å");
        }
    }

    private void check(DataHeader particles, SyntheticStack stack) throws Exception {
        assertEquals(SyntheticStack.PIXEL, particles.number("samplingRate").orElse(0), 1e-6);
        assertEquals(SyntheticStack.SIZE, particles.number("boxSize").orElse(0));
        assertEquals("PROJECTION", particles.text("alignment").orElse(""));
        assertEquals("true", particles.text("hasCtf").orElse(""));
        try (ItemTable table = bench.table(particles)) {
            assertEquals(120, table.size());
            assertEquals(stack.poses().get(7).psi(), table.doubles("transform.psi")[7], 1e-4);
            assertEquals(stack.poses().get(7).originX(), table.doubles("transform.shiftX")[7], 1e-4, "px");
            assertEquals(7, table.longs("image.index")[7]);
            assertEquals(9000, table.doubles("ctf.defocusU")[7]);
            assertEquals(30, table.doubles("ctf.defocusAngle")[7], 1e-6);
            assertEquals(2.7, table.doubles("acquisition.sphericalAberration")[7], 1e-6);
            assertArrayEquals(new String[] {"mic_000", "mic_001"}, Arrays.copyOf(table.strings("micrograph.name"), 2));
            assertArrayEquals(new long[] {1_000_001, 2_000_001, 1_000_002}, Arrays.copyOf(table.longs("id"), 3));
        }
    }

    @Test
    void exportGivesBackWhatWasImportedWithTheColumnsThatFirnDoesNotKnow() throws Exception {
        SyntheticStack stack = new SyntheticStack(12, 0.1);
        assertTrue(importStar("import", stack.write(data, false), Map.of()).finished());
        Outcome exported =
                bench.run("export", ExportStar::new, Map.of("relativeTo", data.toString()), "items=import.particles");
        assertTrue(exported.finished(), exported.message());
        StarTable table = StarFile.read(
                        bench.resolve(exported.header("star").text("file").orElseThrow()))
                .table("particles");
        assertEquals("000003@stack/p.mrcs", table.get(2, "rlnImageName"));
        double originX = stack.poses().get(2).originX() * SyntheticStack.PIXEL;
        assertEquals(originX, table.getDouble(2, "rlnOriginXAngst"), 1e-4);
        assertEquals(stack.poses().get(2).tilt(), table.getDouble(2, "rlnAngleTilt"), 1e-4);
        assertEquals(14, table.getLong(2, "rlnNrOfSignificantSamples"));
        assertEquals("group_2", table.get(2, "rlnGroupName"));
        assertEquals(9000, table.getDouble(2, "rlnDefocusU"));
    }

    @Test
    void classesAverageTheirParticlesAndEveryParticleKeepsItsColumns() throws Exception {
        SyntheticStack stack = new SyntheticStack(40, 0.3);
        assertTrue(importStar("import", stack.write(data, false), Map.of()).finished());
        Outcome classes = bench.run(
                "classify",
                Classify2D::new,
                Map.of("classes", 2, "particleDiameter", 90.0, "iterations", 5, "starts", 1),
                "particles=import.particles");
        assertTrue(classes.finished(), classes.message());
        assertEquals("IN_PLANE", classes.header("particles").text("alignment").orElse(""));
        try (ItemTable particles = bench.table(classes.header("particles"));
                ItemTable averages = bench.table(classes.header("classes"))) {
            long[] sizes = averages.longs("size");
            long first = Arrays.stream(particles.longs("classId"))
                    .filter(id -> id == 1)
                    .count();
            assertEquals(40, sizes[0] + sizes[1]);
            assertEquals(sizes[0], first);
            assertEquals(14, particles.longs("rln.NrOfSignificantSamples")[2]);
            assertTrue(Files.size(bench.resolve(averages.strings("image.file")[0])) > 2 * 4 * 32 * 32);
        }
    }

    @Test
    void aStarFileWithoutParticlesIsRefusedByWhatItHas() throws Exception {
        Path star = data.resolve("mics.star");
        Files.writeString(star, "data_micrographs\n\nloop_\n_rlnMicrographName #1\na.mrc\n");
        refused(importStar("import", star, Map.of()), "mics.star", "Micrograph", "not Particle");
    }

    @Test
    void aStarFileWithoutItsLoopIsRefusedWithItsLine() throws Exception {
        Path star = data.resolve("broken.star");
        Files.writeString(star, "data_particles\n\n_rlnImageName #1\n000001@a.mrcs\n000002@a.mrcs\n");
        refused(importStar("import", star, Map.of()), "broken.star", "line 3", "loop_");
    }

    @Test
    void aNewerVersionIsReadAndAnUnknownColumnComesBackUnchanged() throws Exception {
        Path star = new SyntheticStack(4, 0).write(data, false);
        Files.writeString(
                star,
                Files.readString(star)
                        .replace("# version 30001", "# version 60001")
                        .replace("_rlnGroupName", "_rlnOfTomorrow"));
        assertTrue(importStar("import", star, Map.of()).finished());
        Outcome exported = bench.run("export", ExportStar::new, Map.of(), "items=import.particles");
        assertTrue(exported.finished(), exported.message());
        StarTable table = StarFile.read(
                        bench.resolve(exported.header("star").text("file").orElseThrow()))
                .table("particles");
        assertEquals("group_2", table.get(2, "rlnOfTomorrow"));
        assertEquals("mics/mic_001.mrc", table.get(1, "rlnMicrographName"));
    }

    @Test
    void aBoxOtherThanThatOfTheImagesIsRefused() throws Exception {
        Path star = new SyntheticStack(4, 0).write(data, false);
        Files.writeString(
                star,
                Files.readString(star)
                        .replace("_rlnImagePixelSize #6", "_rlnImagePixelSize #6\n_rlnImageSize #7")
                        .replace("0.1 4.0", "0.1 4.0 64"));
        refused(importStar("import", star, Map.of()), "boxes of 64 px", "32 px");
    }

    @Test
    void opticsGroupsOfSeveralPixelSizesAreRefusedWithTheirSizes() throws Exception {
        Path star = new SyntheticStack(4, 0).write(data, false);
        String text = Files.readString(star).replace("0.1 4.0", "0.1 4.0\n2 og2 300 2.7 0.1 5.0");
        Files.writeString(star, text.replaceAll("120 1 (\\d+) group_1", "120 2 $1 group_1"));
        refused(importStar("import", star, Map.of()), "differ in pixel size", "4.0", "5.0", "optics group");
    }

    @Test
    void aPixelSizeThatOnlyTheImagesTellIsMarkedAsGuessed() throws Exception {
        Path star = new SyntheticStack(4, 0).write(data, true);
        Files.writeString(star, Files.readString(star).replace("_rlnMagnification", "_rlnUnknown"));
        Outcome imported = importStar("import", star, Map.of());
        assertTrue(imported.finished(), imported.message());
        assertEquals(4, imported.header("particles").number("samplingRate").orElse(0), 1e-6);
        try (ItemTable table = bench.table(imported.header("particles"))) {
            assertTrue(table.properties().get("guessed.samplingRate").contains("header of the images"));
        }
    }

    @Test
    void aPoseThatIsNoNumberIsRefusedWithItsLine() throws Exception {
        Path star = new SyntheticStack(4, 0).write(data, false);
        List<String> lines = Files.readAllLines(star);
        int at = line(star, "000002@") - 1;
        String[] words = lines.get(at).split(" ");
        words[3] = "nan";
        lines.set(at, String.join(" ", words));
        Files.write(star, lines);
        refused(importStar("import", star, Map.of()), "line " + (at + 1), "rlnAngleTilt", "nan");
    }

    @Test
    void missingStacksAreCountedAndTheCureIsTheFolder() throws Exception {
        Path star = new SyntheticStack(4, 0).write(data, false);
        Files.delete(data.resolve("stack/p.mrcs"));
        refused(importStar("import", star, Map.of()), "1 of 1 stacks", "stack/p.mrcs", "folder");
    }

    @Test
    void anImageBeyondTheEndOfItsStackIsRefusedWithItsLine() throws Exception {
        Path star = new SyntheticStack(4, 0).write(data, false);
        Files.writeString(star, Files.readString(star).replace("000003@", "000009@"));
        refused(importStar("import", star, Map.of()), "line " + line(star, "000009@"), "image 9", "4");
    }

    @Test
    void particlesWithoutPosesCannotBeReconstructed() throws Exception {
        Path star = new SyntheticStack(4, 0).write(data, false);
        String text = Files.readString(star).replace("_rlnAngleTilt", "_rlnAngleTiltPrior");
        Files.writeString(star, text.replace("_rlnAnglePsi", "_rlnAnglePsiPrior"));
        assertTrue(importStar("import", star, Map.of()).finished());
        refused(bench.run("reconstruct", Reconstruct::new, Map.of(), "particles=import.particles"), "NONE");
    }

    @Test
    void pixelsThatAreNotNumbersAreRefusedWithTheirImage() throws Exception {
        Path star = new SyntheticStack(8, 0).write(data, false);
        float[] pixels = new float[SyntheticStack.SIZE * SyntheticStack.SIZE];
        pixels[5] = Float.NaN;
        try (MrcWriter stack = MrcWriter.stack(data.resolve("stack/p.mrcs"), 32, 32)
                .pixelSize(4)
                .open()) {
            for (int i = 0; i < 8; i++) {
                stack.append(pixels);
            }
            stack.finish();
        }
        assertTrue(importStar("import", star, Map.of()).finished());
        refused(
                bench.run(
                        "classify",
                        Classify2D::new,
                        Map.of("classes", 2, "particleDiameter", 90.0),
                        "particles=import.particles"),
                "p.mrcs",
                "not numbers",
                "image 1");
    }

    @Test
    void aDiameterBeyondTheBoxIsRefusedBeforeAnythingRuns() throws Exception {
        assertTrue(importStar("import", new SyntheticStack(8, 0).write(data, false), Map.of())
                .finished());
        refused(
                bench.run(
                        "classify",
                        Classify2D::new,
                        Map.of("classes", 2, "particleDiameter", 200.0),
                        "particles=import.particles"),
                "particleDiameter",
                "128.0 Å");
    }

    private static int line(Path file, String word) throws Exception {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(word)) {
                return i + 1;
            }
        }
        throw new AssertionError(word);
    }

    private static void refused(Outcome outcome, String... words) {
        assertFalse(outcome.finished());
        for (String word : List.of(words)) {
            assertTrue(outcome.message().contains(word), "'" + word + "' in: " + outcome.message());
        }
    }
}
