/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * From movies to a sharpened map with steps of Firn and of RELION in both orders, against what is true. The poses that
 * refinement starts from are the true ones, turned by some degrees: a refinement from nothing is not proven right with
 * so few particles.
 */
@Timeout(900)
class MixedStepsRelionIT {
    private static final Map<String, Object> REFINE = Map.of(
            "particleDiameter", 190,
            "iniHigh", 30,
            "sampling", "3",
            "doLocalAngSearches", true,
            "sigmaAngles", 9,
            "nrPool", 30,
            "doPad1", true,
            "doPrereadImages", true,
            "nrThreads", 1);

    @TempDir
    Path directory;

    private RelionBench bench;

    @BeforeEach
    void open() throws Exception {
        RelionBench.needRelion();
        bench = new RelionBench(directory.resolve("project"));
        bench.simulate(8);
    }

    @AfterEach
    void close() {
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void firnAlignsAndRelionPicksExtractsAndRefines() throws Exception {
        bench.finish("align", "spa.align.movies", Map.of(), "movies=simulate.movies");
        bench.finish("ctf", "spa.estimate.ctf", Map.of(), "micrographs=align.micrographs");
        bench.finish(
                "pick",
                "relion.autopick.log",
                Map.of("logDiamMin", 120, "logDiamMax", 180, "logAdjustThr", 2),
                "micrographs=align.micrographs");
        bench.finish(
                "extract",
                "relion.extract",
                Map.of("extractSize", 64),
                "micrographs=align.micrographs",
                "coordinates=pick.coordinates",
                "ctfs=ctf.ctfs");
        refineAndCheck("relion");
    }

    @Test
    void relionAlignsAndFirnPicksAndExtractsAndRelionRefines() throws Exception {
        bench.finish("align", "relion.motioncorr", Map.of("bfactor", 50), "movies=simulate.movies");
        bench.finish("ctf", "spa.estimate.ctf", Map.of(), "micrographs=align.micrographs");
        bench.finish("pick", "spa.pick.particles", Map.of("particleDiameter", 165), "micrographs=align.micrographs");
        bench.finish(
                "extract",
                "spa.extract.particles",
                Map.of("boxSize", 64),
                "micrographs=align.micrographs",
                "coordinates=pick.coordinates",
                "ctfs=ctf.ctfs");
        refineAndCheck("firn");
    }

    private void refineAndCheck(String order) throws Exception {
        bench.finish(
                "known",
                "sets.join",
                Map.of("key", "position", "tolerance", 8, "withoutPartner", "reject"),
                "items=extract.particles",
                "other=simulate.trueCoordinates");
        Outcome start = bench.finish(
                "start",
                "sets.edit",
                Map.of(
                        "edits",
                        "transform.rot = spa.rot + 4 degree\ntransform.tilt = spa.tilt + 2 degree\n"
                                + "transform.psi = spa.psi - 5 degree\n"
                                + "transform.shiftX = 0 px\ntransform.shiftY = 0 px"),
                "items=known.joined");
        Outcome refined = bench.finish(
                "refine", "relion.refine3d", REFINE, "particles=start.edited", "reference=simulate.protein");
        bench.finish(
                "mask",
                "relion.maskcreate",
                Map.of("lowpassFilter", 20, "inimaskThreshold", 0.005),
                "volume=refine.volume");
        Outcome sharpened = bench.finish(
                "post", "relion.postprocess", Map.of("autobLowres", 15), "volume=refine.volume", "mask=mask.mask");
        Outcome truth = bench.finish("truth", "relion.imagehandler", Map.of("newBox", 64), "volume=simulate.protein");
        Outcome fsc = bench.finish("fsc", "spa.fsc", Map.of(), "volume=refine.volume", "reference=truth.volume");
        double cc = Truth.correlation(
                bench.file(refined.header("volume"), "file"), bench.file(truth.header("volume"), "file"));
        double half = fsc.header("fsc").number("resolution").orElse(0);
        double resolution = sharpened.header("volume").number("resolution").orElse(0);
        try (ItemTable particles = bench.table(refined.header("particles"));
                ItemTable before = bench.table(start.header("edited"))) {
            double error = Truth.poseError(particles);
            double started = Truth.poseError(before);
            System.out.printf(
                    "%s: %d particles, pose error %.2f degrees, at first %.2f, CC %.3f,"
                            + " FSC 0.5 with the truth at %.1f Å, post-processed %.1f Å%n",
                    order, particles.size(), error, started, cc, half, resolution);
            assertTrue(particles.size() > 120, particles.size() + " particles");
            assertTrue(error < 5.2 && error < started - 1, "pose error " + error + ", was " + started);
        }
        assertTrue(cc > 0.7, "CC " + cc);
        assertTrue(half > 0 && half < 19.5, "FSC 0.5 at " + half + " Å");
        assertTrue(resolution > 7 && resolution < 21, "post-processed " + resolution + " Å");
        assertEquals("PROJECTION", refined.header("particles").text("alignment").orElse(""));
    }
}
