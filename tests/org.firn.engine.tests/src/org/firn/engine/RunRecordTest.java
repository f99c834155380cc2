/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.junit.jupiter.api.Test;

/** What the project holds of a run: progress, outputs, times, and no more than is needed. */
class RunRecordTest extends EngineTestCase {
    @Test
    void progressReachesTheRepository() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        bench.protocol(new TestProtocol("long")
                .plan((run, plan) -> plan.step("iterate").run(step -> {
                    step.progress(3, 25, "iterations");
                    release.await();
                })));
        bench.install(run("long", "long"));
        bench.start();
        bench.request(RunRequest.RUN, "long");
        bench.await(
                project -> project.findRun("long").getProgressDone() == 3
                        && project.findRun("long").getProgressUnit().equals("iterations"),
                "progress");
        release.countDown();
        bench.awaitIdle();
    }

    @Test
    void reportAndTimesOfAFinishedRunAreThere() throws Exception {
        chain();
        bench.start();
        bench.request(RunRequest.RUN, "make", "first").awaitIdle();
        var report = RunReports.of(bench.repository(), bench.registry(), "first");
        assertEquals(3, report.output("points").orElseThrow().header().size().orElseThrow());
        assertEquals(1, report.inputs().get("points").size());
        RunTimes times = RunTimes.of(bench.repository().directory(), 2, "copy");
        assertEquals(
                List.of("copy"),
                times.steps().stream().map(RunTimes.StepTime::name).toList());
        assertEquals(1, times.executed());
        assertTrue(times.seconds() > 0);
    }

    @Test
    void restartForgetsStepsButKeepsTheOldRecords() throws Exception {
        chain();
        bench.start();
        bench.request(RunRequest.RUN, "make").awaitIdle();
        bench.request(RunRequest.RESTART, "make").awaitIdle();
        assertEquals(2, made.get());
        Path directoryOfRun = directory.resolve("project/runs/000001-points");
        assertTrue(Files.exists(directoryOfRun.resolve("journal-1.ndjson")));
        assertTrue(Files.readString(directoryOfRun.resolve("journal.ndjson"))
                .contains("\"previous\":\"journal-1.ndjson\""));
        assertEquals(RunState.FINISHED, bench.state("make"));
        String table = bench.of("make", run -> ((ItemSet) run.findOutput("points")).getTable());
        assertTrue(Files.exists(directory.resolve("project").resolve(table)), table);
    }

    @Test
    void failedExecutionTakesItsOldOutputsAwayAndAResumeBringsNewOnes() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        bench.protocol(EngineBench.points(() -> {
            if (attempts.incrementAndGet() == 2) {
                throw new IllegalStateException("second time");
            }
        }));
        bench.install(run("make", "points"));
        bench.start();
        bench.request(RunRequest.RUN, "make").awaitIdle();
        bench.request(RunRequest.RESTART, "make").awaitIdle();
        assertEquals(RunState.FAILED, bench.state("make"));
        assertEquals(0, bench.outputs("make"));
        bench.request(RunRequest.RESUME, "make").awaitIdle();
        assertEquals(1, bench.outputs("make"));
    }

    @Test
    void oldGenerationsOfTablesAreRemovedOnceTheNewOneIsCommitted() throws Exception {
        bench.install(run("make", "points"));
        bench.start();
        for (int count = 1; count <= 3; count++) {
            String parameters = "{\"count\": " + count + "}";
            bench.repository().edit("count", project -> {
                project.findRun("make").setParameters(parameters);
                return null;
            });
            bench.request(RunRequest.RUN, "make").awaitIdle();
        }
        try (var files = Files.list(directory.resolve("project/tables"))) {
            assertEquals(
                    1, files.filter(file -> file.toString().endsWith(".fit")).count());
        }
        assertEquals(3, bench.points("make"));
    }
}
