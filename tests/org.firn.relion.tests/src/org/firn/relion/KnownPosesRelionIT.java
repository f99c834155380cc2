/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What RELION does with particles whose poses are known, and what it is not given. */
@Timeout(600)
class KnownPosesRelionIT {
    @TempDir
    Path directory;

    private RelionBench bench;

    @BeforeEach
    void open() throws Exception {
        RelionBench.needRelion();
        bench = new RelionBench(directory.resolve("project"));
        Outcome simulated = bench.simulate(2);
        Path movies = bench.file(simulated.header("protein"), "file").resolveSibling("*.mrcs");
        Outcome imported = bench.finish(
                "import", "relion.import", Map.of("fnInRaw", movies.toString(), "angpix", 3.54, "dosePerFrame", 5));
        bench.assertSize(2, imported.header("movies"));
        bench.finish(
                "align", "relion.motioncorr", Map.of("bfactor", 50, "doDoseWeighting", false), "movies=import.movies");
        bench.finish("ctf", "spa.estimate.ctf", Map.of(), "micrographs=align.micrographs");
        bench.finish(
                "extract",
                "relion.extract",
                Map.of("extractSize", 64, "doRescale", true, "rescale", 32),
                "micrographs=align.micrographs",
                "coordinates=simulate.trueCoordinates",
                "ctfs=ctf.ctfs");
        bench.finish("known", "sets.join", Map.of(), "items=extract.particles", "other=simulate.trueCoordinates");
    }

    @AfterEach
    void close() {
        if (bench != null) {
            bench.close();
        }
    }

    private void edit(String name, String edits) throws Exception {
        bench.finish(name, "sets.edit", Map.of("edits", edits), "items=known.joined");
    }

    private static final String POSES = "transform.rot = spa.rot\ntransform.tilt = spa.tilt\n"
            + "transform.psi = spa.psi\ntransform.shiftX = 0 px\ntransform.shiftY = 0 px\n";

    @Test
    void knownPosesMakeMapsMasksAndRefinedParticles() throws Exception {
        edit("posed", POSES + "halfSet = id % 2 + 1");
        Outcome map = bench.finish("map", "relion.reconstruct", Map.of("maxres", 30), "particles=posed.edited");
        assertTrue(map.header("volume").text("halfMap2").isPresent());
        Outcome truth = bench.finish(
                "truth", "relion.imagehandler", Map.of("rescaleAngpix", 7.08, "newBox", 32), "volume=simulate.protein");
        double cc =
                Truth.correlation(bench.file(map.header("volume"), "file"), bench.file(truth.header("volume"), "file"));
        System.out.println("CC with the truth to 30 Å: " + cc);
        assertTrue(cc > 0.5, "CC " + cc);
        bench.finish(
                "mask",
                "relion.maskcreate",
                Map.of("lowpassFilter", 30, "inimaskThreshold", 0.005),
                "volume=truth.volume");
        Outcome post = bench.finish(
                "post", "relion.postprocess", Map.of("doAutoBfac", false), "volume=map.volume", "mask=mask.mask");
        assertTrue(post.header("fsc").size().orElse(0) > 30);
        bench.finish("local", "relion.localres", Map.of("locresSampling", 60), "volume=map.volume", "mask=mask.mask");
        Outcome refined = bench.finish(
                "ctfrefine",
                "relion.ctfrefine",
                Map.of(),
                "particles=posed.edited",
                "volume=map.volume",
                "mask=mask.mask",
                "star=post.star");
        try (ItemTable table = bench.table(refined.header("particles"))) {
            assertTrue(Truth.poseError(table) < 1e-3, "poses stay");
            assertTrue(table.schema().has("spa.rot"), "other columns stay");
        }
        polish(truth);
    }

    private void polish(Outcome truth) throws Exception {
        String[] inputs = {
            "particles=posed.edited",
            "volume=map.volume",
            "mask=mask.mask",
            "star=post.star",
            "micrographs=align.micrographs",
            "movies=import.movies"
        };
        bench.refuse("fine", "relion.polish", Map.of("minres", 20), List.of("nothing to fit", "coarser"), inputs);
        Outcome polished = bench.finish("polish", "relion.polish", Map.of("minres", 80), inputs);
        Outcome map = bench.finish("shiny", "relion.reconstruct", Map.of("maxres", 30), "particles=polish.particles");
        double cc =
                Truth.correlation(bench.file(map.header("volume"), "file"), bench.file(truth.header("volume"), "file"));
        System.out.println("CC of polished particles with the truth to 30 Å: " + cc);
        assertTrue(cc > 0.5, "CC " + cc);
        try (ItemTable table = bench.table(polished.header("particles"))) {
            ItemCursor row = table.cursor("image.file", "micrograph.name");
            while (row.next()) {
                String file = Objects.requireNonNull(row.getString(0));
                assertTrue(file.contains(row.getString(1) + "_shiny"), file + " is not of " + row.getString(1));
            }
        }
        String sums = bench.bench().resolve("runs").toString() + "/*motioncorrection/out/Movies/mic_*[0-9].mrc";
        bench.finish("other", "spa.import.micrographs", Map.of("micrographs", sums, "samplingRate", 3.54));
        inputs[4] = "micrographs=other.micrographs";
        bench.refuse(
                "unmoved",
                "relion.polish",
                Map.of("minres", 80),
                List.of("rln.MicrographMetadata", "RELION motion correction"),
                inputs);
    }

    @Test
    void particlesAreSubtractedExpandedAndChosen() throws Exception {
        edit("posed", POSES);
        Outcome classes = bench.finish(
                "classes",
                "relion.class3d",
                Map.of("nrIter", 1, "particleDiameter", 190, "dontSkipAlign", false, "iniHigh", 30, "nrThreads", 2),
                "particles=posed.edited",
                "reference=simulate.protein");
        bench.assertSize(1, classes.header("classes"));
        bench.finish(
                "truth", "relion.imagehandler", Map.of("rescaleAngpix", 7.08, "newBox", 32), "volume=simulate.protein");
        bench.finish(
                "mask",
                "relion.maskcreate",
                Map.of("lowpassFilter", 30, "inimaskThreshold", 0.005),
                "volume=truth.volume");
        Outcome subtracted = bench.finish(
                "subtract",
                "relion.subtract",
                Map.of(),
                "particles=classes.particles",
                "optimiser=classes.optimiser",
                "mask=mask.mask");
        Outcome expanded =
                bench.finish("expand", "relion.symexpand", Map.of("symName", "C3"), "particles=posed.edited");
        double size = subtracted.header("particles").size().orElse(0);
        assertEquals(3 * size, expanded.header("expanded").size().orElse(0));
        Outcome chosen = bench.finish(
                "choose",
                "relion.starhandler",
                Map.of("label", "rlnDefocusU", "minval", 0, "maxval", 1e6),
                "particles=posed.edited");
        assertEquals(size, chosen.header("particles").size().orElse(0));
    }

    @Test
    void whatRelionWouldTakeAndGoWrongWithIsRefused() throws Exception {
        refuse(POSES.replace("transform.rot = spa.rot", "transform.rot = spa.rot / 0"), "transform.rot", "sets.filter");
        refuse("transform.rot = 0 degree\ntransform.tilt = 0 degree\ntransform.psi = 0 degree", "same angles");
        refuse(POSES + "image.index = image.index + 100", "which has only", ".mrcs");
        refuse(POSES + "opticsGroup = 1\nacquisition.voltage = 200 kV + 100 kV * (id % 2)", "optics group", "differ");
        bench.refuse(
                "unposed",
                "relion.reconstruct",
                Map.of(),
                List.of("without transform.rot", "refinement"),
                "particles=extract.particles");
        edit("good", POSES);
        bench.refuse(
                "option",
                "relion.reconstruct",
                Map.of("otherArgs", "--no_such_option 1"),
                List.of("--no_such_option", "does not know"),
                "particles=good.edited");
        bench.refuse(
                "none",
                "relion.import",
                Map.of("fnInRaw", directory.resolve("*.tif").toString()),
                List.of("matches no file"));
    }

    private void refuse(String edits, String... words) throws Exception {
        edit("bad", edits);
        bench.refuse("refused", "relion.reconstruct", Map.of(), List.of(words), "particles=bad.edited");
    }
}
