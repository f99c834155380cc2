/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The reconciler on a real repository. */
@Timeout(120)
class EngineTest {
    @TempDir
    Path directory;

    private EngineBench bench;
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger copied = new AtomicInteger();

    @BeforeEach
    void create() throws Exception {
        bench = EngineBench.create(directory.resolve("project"))
                .protocol(EngineBench.points(made::incrementAndGet))
                .protocol(EngineBench.copy(copied::incrementAndGet));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void chain() throws Exception {
        bench.install(
                run("make", "points"),
                run("first", "copy", "points=make.points"),
                run("second", "copy", "points=first.points"));
    }

    @Test
    void requestedRunsAreExecutedInTheOrderOfTheirLinks() throws Exception {
        chain();
        bench.start();
        bench.request(RunRequest.RUN, "second", "first", "make").awaitIdle();
        for (String name : List.of("make", "first", "second")) {
            assertEquals(RunState.FINISHED, bench.state(name), bench.states());
            assertEquals(RunRequest.NONE, bench.of(name, Run::getRequest));
            assertNotNull(bench.of(name, Run::getStarted));
            assertNotNull(bench.of(name, Run::getEnded));
            assertFalse(bench.of(name, Run::getContentKey).isEmpty());
        }
        assertEquals(3, bench.points("second"));
        assertTrue(Files.exists(directory.resolve("project/tables/000003-points.fit")));
        assertEquals(1, made.get());
        assertEquals(2, copied.get());
    }

    @Test
    void runThatWasNotRequestedStaysADraftAndItsDependantSaysWhatItWaitsFor() throws Exception {
        chain();
        bench.start();
        bench.request(RunRequest.RUN, "second").awaitIdle();
        assertEquals(RunState.DRAFT, bench.state("make"));
        assertEquals(RunState.SCHEDULED, bench.state("second"));
        assertTrue(
                bench.message("second").contains("waits for first, which nobody has asked to run"),
                bench.message("second"));
        bench.request(RunRequest.RUN, "make", "first").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("second"), bench.states());
        assertEquals("", bench.message("second"));
    }

    @Test
    void nothingIsExecutedAgainWhenNothingChangedAndTheMessageSaysSo() throws Exception {
        chain();
        bench.start();
        bench.request(RunRequest.RUN, "make", "first", "second").awaitIdle();
        bench.request(RunRequest.RUN, "make", "first", "second").awaitIdle();
        assertEquals(1, made.get());
        assertEquals(2, copied.get());
        assertTrue(bench.message("second").contains("0 steps executed"), bench.message("second"));
    }

    @Test
    void changedParameterExecutesTheRunAndItsDescendants() throws Exception {
        chain();
        bench.install(run("other", "points"));
        bench.start();
        bench.request(RunRequest.RUN, "make", "first", "second", "other").awaitIdle();
        bench.repository().edit("more points", project -> {
            project.findRun("make").setParameters("{\"count\": 5}");
            return null;
        });
        assertEquals(List.of("make"), Staleness.staleRuns(bench.repository(), bench.registry()));
        bench.request(RunRequest.RUN, "make", "first", "second", "other").awaitIdle();
        assertEquals(3, made.get(), "make and other once, then make again");
        assertEquals(4, copied.get());
        assertEquals(5, bench.points("second"));
        assertEquals(List.of(), Staleness.staleRuns(bench.repository(), bench.registry()));
    }

    @Test
    void staleRunIsToldOnceItsInputHasChanged() throws Exception {
        chain();
        bench.start();
        bench.request(RunRequest.RUN, "make", "first").awaitIdle();
        bench.repository().edit("more points", project -> {
            project.findRun("make").setParameters("{\"count\": 5}");
            return null;
        });
        bench.request(RunRequest.RUN, "make").awaitIdle();
        assertEquals(List.of("first"), Staleness.staleRuns(bench.repository(), bench.registry()));
    }

    @Test
    void failedInputKeepsItsDependantsWaitingWithTheReasonAndNeverHangs() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        bench.protocol(EngineBench.points(() -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("no beam");
            }
        }));
        chain();
        bench.start();
        bench.request(RunRequest.RUN, "make", "first", "second").awaitIdle();
        assertEquals(RunState.FAILED, bench.state("make"));
        assertTrue(bench.message("make").contains("no beam"), bench.message("make"));
        assertEquals(RunState.SCHEDULED, bench.state("first"));
        assertTrue(bench.message("first").contains("waits for make, which failed"), bench.message("first"));
        assertTrue(bench.message("second").contains("make, which failed"), bench.message("second"));
        bench.request(RunRequest.RESUME, "make").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("second"), bench.states());
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
    void stoppedRunIsAbortedAndCanBeResumed() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        bench.protocol(
                new TestProtocol("slow").plan((run, plan) -> plan.step("wait").run(step -> {
                    running.countDown();
                    release.await();
                })));
        bench.install(run("slow", "slow"));
        bench.start();
        bench.request(RunRequest.RUN, "slow");
        running.await();
        bench.awaitState("slow", RunState.RUNNING);
        bench.request(RunRequest.STOP, "slow").awaitIdle();
        assertEquals(RunState.ABORTED, bench.state("slow"));
        assertEquals(RunRequest.NONE, bench.of("slow", Run::getRequest));
        release.countDown();
        bench.request(RunRequest.RESUME, "slow").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("slow"), bench.states());
    }

    @Test
    void scheduledRunCanBeStopped() throws Exception {
        chain();
        bench.start();
        bench.request(RunRequest.RUN, "first").awaitIdle();
        bench.request(RunRequest.STOP, "first").awaitIdle();
        assertEquals(RunState.ABORTED, bench.state("first"));
        bench.request(RunRequest.RUN, "make").awaitIdle();
        assertEquals(RunState.ABORTED, bench.state("first"), "a stopped run must not start when its input comes");
    }

    @Test
    void restartOfARunningRunStopsItFirst() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger attempts = new AtomicInteger();
        bench.protocol(
                new TestProtocol("slow").plan((run, plan) -> plan.step("wait").run(step -> {
                    if (attempts.incrementAndGet() == 1) {
                        running.countDown();
                        never.await();
                    }
                })));
        bench.install(run("slow", "slow"));
        bench.start();
        bench.request(RunRequest.RUN, "slow");
        running.await();
        bench.request(RunRequest.RESTART, "slow").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("slow"), bench.states());
        assertEquals(2, attempts.get());
    }

    @Test
    void runsCanWaitForOthersWithoutUsingThem() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        bench.protocol(
                new TestProtocol("slow").plan((run, plan) -> plan.step("wait").run(step -> {
                    running.countDown();
                    release.await();
                })));
        bench.install(run("slow", "slow"), run("make", "points"));
        bench.repository()
                .edit("wait", project -> project.findRun("make").getWaitsFor().add(project.findRun("slow")));
        bench.start();
        bench.request(RunRequest.RUN, "slow", "make");
        running.await();
        bench.awaitState("make", RunState.SCHEDULED);
        assertEquals(0, made.get());
        release.countDown();
        bench.awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("make"), bench.states());
    }

    @Test
    void cyclicLinksAreRefused() throws Exception {
        bench.install(run("a", "copy"), run("b", "copy", "points=a.points"));
        bench.repository().edit("close the circle", project -> {
            var link = WorkflowFactory.eINSTANCE.createLink();
            link.setInput("points");
            link.setOutput("points");
            link.setSource(project.findRun("b"));
            return project.findRun("a").getInputs().add(link);
        });
        bench.start();
        bench.request(RunRequest.RUN, "a", "b").awaitIdle();
        assertEquals(RunState.FAILED, bench.state("a"), bench.states());
        assertTrue(bench.message("a").contains("a -> b -> a"), bench.message("a"));
        assertEquals(0, copied.get());
    }

    @Test
    void unknownProtocolFailsWithItsNameAndTheCure() throws Exception {
        bench.install(run("odd", "no.such.protocol"));
        bench.start();
        bench.request(RunRequest.RUN, "odd").awaitIdle();
        assertEquals(RunState.FAILED, bench.state("odd"));
        assertTrue(
                bench.message("odd").contains("no.such.protocol")
                        && bench.message("odd").contains("Install"),
                bench.message("odd"));
    }

    @Test
    void missingOutputOfAFinishedRunIsNamed() throws Exception {
        bench.install(run("make", "points"), run("use", "copy", "points=make.volume"));
        bench.start();
        bench.request(RunRequest.RUN, "make", "use").awaitIdle();
        assertEquals(RunState.SCHEDULED, bench.state("use"));
        assertTrue(bench.message("use").contains("make.volume"), bench.message("use"));
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
    void executionThatCannotBeginLeavesTheOutputsAlone() throws Exception {
        bench.install(run("make", "points"));
        bench.start();
        bench.request(RunRequest.RUN, "make").awaitIdle();
        bench.repository().edit("nonsense", project -> {
            project.findRun("make").setParameters("{\"count\": \"many\"}");
            return null;
        });
        bench.request(RunRequest.RUN, "make").awaitIdle();
        assertEquals(RunState.FAILED, bench.state("make"));
        assertTrue(bench.message("make").contains("make.count"), bench.message("make"));
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

    @Test
    void removedRunIsStopped() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        bench.protocol(
                new TestProtocol("slow").plan((run, plan) -> plan.step("wait").run(step -> {
                    running.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        interrupted.countDown();
                    }
                })));
        bench.install(run("slow", "slow"));
        bench.start();
        bench.request(RunRequest.RUN, "slow");
        running.await();
        bench.repository().edit("remove", project -> project.getRuns().remove(project.findRun("slow")));
        interrupted.await();
        bench.awaitIdle();
    }

    @Test
    void closingTheEngineEndsRunsAndTheNextOneResumesOnRequest() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        AtomicInteger attempts = new AtomicInteger();
        bench.protocol(
                new TestProtocol("slow").plan((run, plan) -> plan.step("wait").run(step -> {
                    if (attempts.incrementAndGet() == 1) {
                        running.countDown();
                        new CountDownLatch(1).await();
                    }
                })));
        bench.install(run("slow", "slow"));
        bench.start();
        bench.request(RunRequest.RUN, "slow");
        running.await();
        bench.stopEngine();
        assertEquals(RunState.ABORTED, bench.state("slow"));
        bench.start();
        bench.awaitIdle();
        assertEquals(RunState.ABORTED, bench.state("slow"));
        bench.request(RunRequest.RESUME, "slow").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("slow"), bench.states());
    }

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
    void manyIndependentRunsAreAllExecuted() throws Exception {
        int count = 60;
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = "make" + i;
            bench.install(run(names[i], "points"));
        }
        bench.start();
        bench.request(RunRequest.RUN, names).awaitIdle();
        assertEquals(count, made.get());
        for (String name : names) {
            assertEquals(RunState.FINISHED, bench.state(name));
        }
    }

    @Test
    void requestForAnUnknownRunIsRefusedAndNothingIsAsked() throws Exception {
        chain();
        ProtocolException refusal =
                assertThrows(ProtocolException.class, () -> bench.request(RunRequest.RUN, "make", "nope"));
        assertTrue(
                refusal.getMessage().contains("nope") && refusal.getMessage().contains("first"), refusal.getMessage());
        assertEquals(RunRequest.NONE, bench.of("make", Run::getRequest));
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
    void unknownExecutorIsNamed() throws Exception {
        bench.install(run("make", "points"));
        bench.repository().edit("elsewhere", project -> {
            project.findRun("make").setExecutor("slurm");
            return null;
        });
        bench.start();
        bench.request(RunRequest.RUN, "make").awaitIdle();
        assertEquals(RunState.FAILED, bench.state("make"));
        assertTrue(bench.message("make").contains("slurm"), bench.message("make"));
    }

    @Test
    void parameterOfAFileWhoseContentChangedMakesTheRunStale() throws Exception {
        Path gain = Files.writeString(directory.resolve("gain"), "1");
        bench.protocol(new TestProtocol("gained")
                .parameters(ParameterSpec.file("gain"))
                .plan((run, plan) -> plan.step("use").run(step -> made.incrementAndGet())));
        bench.install(run("g", "gained"));
        bench.repository().edit("gain", project -> {
            project.findRun("g").setParameters("{\"gain\": \"" + gain + "\"}");
            return null;
        });
        bench.start();
        bench.request(RunRequest.RUN, "g").awaitIdle();
        assertEquals(List.of(), Staleness.staleRuns(bench.repository(), bench.registry()), bench.states());
        Files.writeString(gain, "2");
        assertEquals(List.of("g"), Staleness.staleRuns(bench.repository(), bench.registry()));
        bench.request(RunRequest.RUN, "g").awaitIdle();
        assertEquals(2, made.get());
    }
}
