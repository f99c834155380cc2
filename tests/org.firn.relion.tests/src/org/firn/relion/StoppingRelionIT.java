/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.firn.model.workflow.RunRequest;
import org.firn.testkit.FileAwait;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A refinement that is stopped ends by RELION's own abort file, and goes on where it was. */
@Timeout(600)
class StoppingRelionIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void aStoppedClassificationGoesOnAfterItsLastIteration(@TempDir Path directory) throws Exception {
        RelionBench.needRelion();
        try (RelionBench bench = new RelionBench(directory.resolve("project"))) {
            bench.simulate(2);
            bench.finish("align", "spa.align.movies", Map.of(), "movies=simulate.movies");
            bench.finish(
                    "extract",
                    "relion.extract",
                    Map.of("extractSize", 64),
                    "micrographs=align.micrographs",
                    "coordinates=simulate.trueCoordinates");
            CompletableFuture<Outcome> stopped = CompletableFuture.supplyAsync(() -> classify(bench));
            Path run = directory.resolve("project/runs/000004-test.classification2d");
            Path out = run.resolve("out");
            FileAwait.exists(run, PATIENCE);
            FileAwait.exists(out, PATIENCE);
            FileAwait.exists(out.resolve("run_it002_optimiser.star"), PATIENCE);
            bench.bench().request("classify", RunRequest.STOP);
            assertFalse(
                    stopped.join().finished(),
                    "it was stopped: " + stopped.join().message());
            assertTrue(Files.exists(out.resolve("RELION_JOB_EXIT_ABORTED")), "RELION ended by itself");
            assertFalse(Files.exists(out.resolve("run_it008_optimiser.star")), "it was stopped early");
            FileTime first = Files.getLastModifiedTime(out.resolve("run_it001_data.star"));
            Outcome resumed = bench.bench().request("classify", RunRequest.RESUME);
            assertTrue(resumed.finished(), resumed.message());
            assertEquals(first, Files.getLastModifiedTime(out.resolve("run_it001_data.star")), "not done again");
        }
    }

    private static Outcome classify(RelionBench bench) {
        try {
            return bench.run(
                    "classify",
                    "relion.class2d",
                    Map.of(
                            "nrIter",
                            8,
                            "nrClasses",
                            4,
                            "particleDiameter",
                            190,
                            "doCtfCorrection",
                            false,
                            "psiSampling",
                            6,
                            "nrThreads",
                            1),
                    "particles=extract.particles");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
