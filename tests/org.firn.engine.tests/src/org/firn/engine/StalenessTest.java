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
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.ParameterSpec;
import org.junit.jupiter.api.Test;

/** Which runs are out of date after a change, and are executed again on request. */
class StalenessTest extends EngineTestCase {
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
