/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.junit.jupiter.api.Test;

/** Runs that are stopped, by request or with their engine, and go on when asked. */
class StopTest extends EngineTestCase {
    /** Installs slow, a run whose first attempt never ends by itself, and whose others end at once. */
    private void installStuckAtFirst(CountDownLatch running, AtomicInteger attempts) throws Exception {
        bench.protocol(
                new TestProtocol("slow").plan((run, plan) -> plan.step("wait").run(step -> {
                    if (attempts.incrementAndGet() == 1) {
                        running.countDown();
                        new CountDownLatch(1).await();
                    }
                })));
        bench.install(run("slow", "slow"));
    }

    @Test
    void stoppedRunIsAbortedAndCanBeResumed() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        installSlow(running, release);
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
        AtomicInteger attempts = new AtomicInteger();
        installStuckAtFirst(running, attempts);
        bench.start();
        bench.request(RunRequest.RUN, "slow");
        running.await();
        bench.request(RunRequest.RESTART, "slow").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("slow"), bench.states());
        assertEquals(2, attempts.get());
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
        installStuckAtFirst(running, attempts);
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
}
