/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.protocol.ProgramCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much memory steps hold: what the protocol asks for, or what the user asked for the run. 4096 MiB are there. */
class MemoryTest {
    private static final int STEPS = 3;
    private static final long MOMENT_MILLIS = 300;

    @TempDir
    Path temporary;

    private RunBench bench;

    @BeforeEach
    void makeBench() throws Exception {
        bench = new RunBench(temporary.resolve("project"), 4);
    }

    @AfterEach
    void closeBench() {
        bench.close();
    }

    /** How many steps of a protocol that asks for so much memory are executed at once, when each waits for all. */
    private int mostAtOnce(int number, long askedByProtocol, long askedByUser) throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(STEPS);
        TestProtocol waiting = new TestProtocol("waiting").plan((run, plan) -> {
            for (int i = 0; i < STEPS; i++) {
                plan.step("step" + i).needs(1, askedByProtocol).run(step -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    all.countDown();
                    all.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
                    running.decrementAndGet();
                });
            }
        });
        RunOutcome outcome = bench.run(number, waiting).memoryMiB(askedByUser).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        return most.get();
    }

    @Test
    void stepsWaitUntilTheMemoryThatTheProtocolAsksForIsFree() throws Exception {
        assertEquals(1, mostAtOnce(1, 3000, 0));
    }

    @Test
    void memoryAskedForTheRunGoesBeforeThatOfTheProtocol() throws Exception {
        assertEquals(1, mostAtOnce(1, 0, 3000), "3 steps of 3000 MiB each were executed at once in 4096 MiB");
        assertTrue(mostAtOnce(2, 3000, 100) > 1, "The protocol's need was not replaced by the smaller one of the run");
    }

    @Test
    void runThatNeedsMoreMemoryThanThereIsFailsWithTheCure() throws Exception {
        RunOutcome outcome = bench.run(1, new TestProtocol("greedy").plan((run, plan) -> plan.step("wide")
                        .run(step -> {})))
                .memoryMiB(1 << 20)
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(
                outcome.message().contains("1048576 MiB") && outcome.message().contains("wide"), outcome.message());
    }

    @Test
    void programsAreToldTheMemoryOfTheRun() throws Exception {
        RunBench.Run run = bench.run(1, new TestProtocol("program").plan((context, plan) -> plan.step("one")
                        .needs(1, 10)
                        .run(step -> step.call(ProgramCall.of("true")))))
                .memoryMiB(1234);
        assertEquals(End.FINISHED, run.execute().end());
        try (Stream<Path> files = Files.walk(run.paths().work())) {
            List<Path> jobs = files.filter(file -> file.endsWith("job.json")).toList();
            assertEquals(1, jobs.size());
            String job = Files.readString(jobs.get(0));
            assertTrue(job.contains("\"memoryMiB\": 1234"), job);
        }
    }
}
