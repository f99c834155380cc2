/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.junit.jupiter.api.Test;

/** When a step is executed: after those it follows, beside others, as far as there are processors. */
class StepOrderTest extends StepTestCase {
    @Test
    void stepsRunAfterThoseTheyFollow() throws Exception {
        RunOutcome outcome = bench.run(1, chain()).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(4, outcome.executed());
        assertTrue(executed.indexOf("first") < executed.indexOf("second"));
        assertTrue(executed.indexOf("second") < executed.indexOf("third"));
    }

    @Test
    void independentStepsRunAtTheSameTime() throws Exception {
        CyclicBarrier together = new CyclicBarrier(4);
        TestProtocol parallel = new TestProtocol("parallel").plan((run, plan) -> {
            for (int i = 0; i < 4; i++) {
                plan.step("step" + i).run(step -> together.await(30, TimeUnit.SECONDS));
            }
        });
        RunOutcome outcome = bench.run(1, parallel).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
    }

    @Test
    void stepsNeverUseMoreProcessorsThanThereAre() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        TestProtocol hungry = new TestProtocol("hungry").plan((run, plan) -> {
            for (int i = 0; i < 20; i++) {
                plan.step("step" + i).needs(2, 0).run(step -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    assertEquals(2, step.processors());
                    running.decrementAndGet();
                });
            }
        });
        assertEquals(End.FINISHED, bench.run(1, hungry).execute().end());
        assertTrue(most.get() <= 2, () -> most + " steps of 2 processors each ran on 4 processors");
        RunOutcome limited = bench.run(2, new TestProtocol("limited").plan((run, plan) -> plan.step("wide")
                        .needs(4, 0)
                        .run(step -> assertEquals(1, step.processors()))))
                .processors(1)
                .execute();
        assertEquals(End.FINISHED, limited.end(), limited::message);
    }

    @Test
    void stepThatNeedsMoreThanThereIsFailsWithTheCure() throws Exception {
        RunOutcome outcome = bench.run(1, new TestProtocol("greedy").plan((run, plan) -> plan.step("wide")
                        .needs(64, 0)
                        .run(step -> {})))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(
                outcome.message().contains("64 processors") && outcome.message().contains("wide"), outcome.message());
    }
}
