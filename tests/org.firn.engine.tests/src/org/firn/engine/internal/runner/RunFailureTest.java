/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.junit.jupiter.api.Test;

/** Runs that cannot be executed as they are, and what users read then. */
class RunFailureTest extends StepTestCase {
    @Test
    void badParameterIsRefusedBeforeAnythingRuns() throws Exception {
        RunOutcome outcome = bench.run(1, points()).set("count", "many").execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("run1.count"), outcome.message());
        assertEquals(List.of(), executed);
    }

    @Test
    void missingFileOfAParameterIsNamed() throws Exception {
        RunOutcome outcome = bench.run(
                        1,
                        new TestProtocol("reading")
                                .parameters(ParameterSpec.file("gain"))
                                .plan((run, plan) -> plan.step("read").run(step -> {})))
                .set("gain", "/no/such/gain.mrc")
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("/no/such/gain.mrc"), outcome.message());
    }

    @Test
    void vanishedInputTableIsNamedWithACure() throws Exception {
        DataHeader points = RunBench.output(bench.run(1, points()).execute(), "points");
        Path table = bench.table(points);
        Files.delete(table);
        RunOutcome outcome = bench.run(
                        2,
                        new TestProtocol("using")
                                .parameters(ParameterSpec.input("points", DataPackage.Literals.COORDINATE_SET))
                                .plan((run, plan) -> plan.step("use")
                                        .run(step ->
                                                run.input("points").openTable().close())))
                .link("points", points)
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains(table.toString()), outcome.message());
        assertTrue(outcome.message().contains("restart"), outcome.message());
    }

    @Test
    void planThatFailsIsShownToTheUserAsItIs() throws IOException {
        RunOutcome outcome = bench.run(1, new TestProtocol("noplan").plan((run, plan) -> {
                            throw new ProtocolException("pattern", "matches nothing", "Correct it.");
                        }))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertEquals("pattern matches nothing. Correct it.", outcome.message());
    }

    @Test
    void mistakesInAPlanAreNamed() throws IOException {
        RunOutcome outcome = bench.run(
                        1,
                        chain().plan((run, plan) -> plan.step("x").uses("nope").run(step -> {})))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("nope") && outcome.message().contains("[a, b, c]"), outcome.message());
    }

    @Test
    void runningOutOfMemoryFailsTheRunOnly() throws Exception {
        RunOutcome outcome = bench.run(1, new TestProtocol("fat").plan((run, plan) -> plan.step("eat")
                        .run(step -> {
                            throw new OutOfMemoryError("Java heap space");
                        })))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("memory") && outcome.message().contains("-Xmx"), outcome.message());
        assertEquals(End.FINISHED, bench.run(2, points()).execute().end());
    }
}
