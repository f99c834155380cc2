/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.junit.jupiter.api.Test;

/** Which requested run is executed when, and what a waiting one says. */
class RunOrderTest extends EngineTestCase {
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
    void runsCanWaitForOthersWithoutUsingThem() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        installSlow(running, release);
        bench.install(run("make", "points"));
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
    void missingOutputOfAFinishedRunIsNamed() throws Exception {
        bench.install(run("make", "points"), run("use", "copy", "points=make.volume"));
        bench.start();
        bench.request(RunRequest.RUN, "make", "use").awaitIdle();
        assertEquals(RunState.SCHEDULED, bench.state("use"));
        assertTrue(bench.message("use").contains("make.volume"), bench.message("use"));
    }
}
