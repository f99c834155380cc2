/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** RELION's programs from movies to class averages, against what is true of simulated movies. */
@Timeout(600)
class FromMoviesToClassesRelionIT {
    @TempDir
    Path directory;

    private RelionBench bench;

    @BeforeEach
    void open() throws Exception {
        RelionBench.needRelion();
        bench = new RelionBench(directory.resolve("a project"));
    }

    @AfterEach
    void close() {
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void moviesBecomeClassAverages() throws Exception {
        Outcome simulated = bench.simulate(3);
        Outcome corrected = bench.finish(
                "motion", "relion.motioncorr", Map.of("bfactor", 50, "nrThreads", 2), "movies=simulate.movies");
        assertTrue(rms(simulated, corrected) < 0.5, "rms " + rms(simulated, corrected) + " px");
        bench.finish("ctf", "spa.estimate.ctf", Map.of(), "micrographs=motion.micrographs");
        Outcome picked = bench.finish(
                "pick",
                "relion.autopick.log",
                Map.of("logDiamMin", 120, "logDiamMax", 180, "logAdjustThr", 2),
                "micrographs=motion.micrographs");
        double recall = recall(simulated, picked);
        assertTrue(recall > 0.9, "recall " + recall);
        Outcome extracted = bench.finish(
                "extract",
                "relion.extract",
                Map.of("extractSize", 64, "doRescale", true, "rescale", 32),
                "micrographs=motion.micrographs",
                "coordinates=pick.coordinates",
                "ctfs=ctf.ctfs");
        assertEquals(7.08, extracted.header("particles").number("samplingRate").orElse(0), 1e-6);
        Outcome classes = bench.finish(
                "classify",
                "relion.class2d",
                Map.of("nrClasses", 3, "nrIter", 4, "particleDiameter", 190, "psiSampling", 12, "nrThreads", 2),
                "particles=extract.particles");
        bench.assertSize(3, classes.header("classes"));
        assertEquals(
                extracted.header("particles").size(),
                classes.header("particles").size());
        try (ItemTable particles = bench.table(classes.header("particles"))) {
            assertTrue(
                    particles.schema().has("rln.NormCorrection"),
                    particles.schema().toString());
            assertEquals(
                    particles.size(),
                    Arrays.stream(particles.longs("id")).distinct().count());
        }
    }

    /** Of the drift of each frame relative to the first, px. */
    private double rms(Outcome simulated, Outcome corrected) throws Exception {
        Map<String, double[]> truth = new HashMap<>();
        try (ItemTable table = bench.table(simulated.header("trueMotion"))) {
            ItemCursor row = table.cursor("micrograph.name", "frame", "shiftX", "shiftY");
            while (row.next()) {
                truth.put(row.getString(0) + row.getLong(1), new double[] {row.getDouble(2), row.getDouble(3)});
            }
        }
        double sum = 0;
        try (ItemTable table = bench.table(corrected.header("motion"))) {
            assertEquals(truth.size(), table.size());
            ItemCursor row = table.cursor("micrograph.name", "frame", "shiftX", "shiftY");
            while (row.next()) {
                double[] expected = truth.get(row.getString(0) + row.getLong(1));
                sum += Math.pow(expected[0] - row.getDouble(2), 2) + Math.pow(expected[1] - row.getDouble(3), 2);
            }
        }
        return Math.sqrt(sum / truth.size());
    }

    private double recall(Outcome simulated, Outcome picked) throws Exception {
        try (ItemTable truth = bench.table(simulated.header("trueCoordinates"));
                ItemTable found = bench.table(picked.header("coordinates"))) {
            int hits = 0;
            ItemCursor row = truth.cursor("micrograph.name", "x", "y");
            while (row.next()) {
                hits += isFound(found, row) ? 1 : 0;
            }
            return (double) hits / truth.size();
        }
    }

    private static boolean isFound(ItemTable found, ItemCursor wanted) {
        ItemCursor row = found.cursor("micrograph.name", "x", "y");
        while (row.next()) {
            double distance =
                    Math.hypot(row.getDouble(1) - wanted.getDouble(1), row.getDouble(2) - wanted.getDouble(2));
            if (row.getString(0).equals(wanted.getString(0)) && distance < 12) {
                return true;
            }
        }
        return false;
    }
}
