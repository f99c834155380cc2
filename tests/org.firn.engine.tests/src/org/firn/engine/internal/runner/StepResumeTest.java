/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.Step;
import org.junit.jupiter.api.Test;

/** A run that failed, was stopped or has a damaged journal goes on where it was. */
class StepResumeTest extends StepTestCase {
    @Test
    void failingStepStopsItsFollowersAndResumeGoesOnThere() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        TestProtocol failing = new TestProtocol("failing").plan((run, plan) -> {
            Step before = plan.step("before").run(step -> executed.add("before"));
            Step middle = plan.step("middle").after(before).run(step -> {
                if (attempts.incrementAndGet() == 1) {
                    throw new ProtocolException("mask", "is empty", "Draw one.");
                }
            });
            plan.step("last").after(middle).run(step -> executed.add("last"));
        });
        RunOutcome first = bench.run(1, failing).execute();
        assertEquals(End.FAILED, first.end());
        assertEquals("mask is empty. Draw one.", first.message());
        assertEquals(List.of("before"), executed);
        RunOutcome second = bench.run(1, failing).execute();
        assertEquals(End.FINISHED, second.end(), second::message);
        assertEquals(List.of("before", "last"), executed);
        assertEquals(1, second.reused());
    }

    @Test
    void stoppingInterruptsAStepAndResumeExecutesItAgain() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger attempts = new AtomicInteger();
        TestProtocol slow = new TestProtocol("slow").plan((run, plan) -> {
            Step quick = plan.step("quick").run(step -> executed.add("quick"));
            plan.step("slow").after(quick).run(step -> {
                if (attempts.incrementAndGet() == 1) {
                    running.countDown();
                    never.await();
                }
            });
        });
        Runner runner = bench.run(1, slow).runner(RunListener.NONE);
        assertEquals(End.ABORTED, stopAt(running, runner));
        assertEquals(End.FINISHED, bench.run(1, slow).execute().end());
        assertEquals(2, attempts.get());
        assertEquals(List.of("quick"), executed);
    }

    @Test
    void tornLineAndDamagedLineOfTheJournalCostOnlyWhatTheySaid() throws Exception {
        RunBench.Run run = bench.run(1, chain());
        run.execute();
        executed.clear();
        String[] lines = run.journal().split("\n");
        StringBuilder damaged = new StringBuilder();
        for (String line : lines) {
            boolean hit = line.contains("\"type\":\"step\"") && line.contains("\"step\":\"other\"");
            damaged.append(hit ? line.substring(0, 20) + "#" : line).append('\n');
        }
        Files.writeString(run.paths().journal(), damaged + "{\"type\":\"step\",\"ste");
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(List.of("other"), executed);
        assertFalse(run.journal().contains("\"ste{"), "the torn line was not cut off");
    }
}
