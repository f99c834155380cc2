/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ProgramCall;
import org.firn.protocol.ProgramFailedException;
import org.firn.protocol.ProgramResult;
import org.firn.testkit.FileAwait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** External programs called by steps. */
@Timeout(60)
class ProgramTest {
    @TempDir
    Path directory;

    private RunBench bench;
    private final List<ProgramResult> results = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        bench = new RunBench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private RunBench.Run calling(ProgramCall call) {
        return bench.run(1, new TestProtocol("calling").plan((run, plan) -> plan.step("call")
                .run(step -> results.add(step.call(call)))));
    }

    @Test
    void programRunsInTheWorkDirectoryAndIsRecorded() throws Exception {
        RunBench.Run run =
                calling(ProgramCall.of("sh", "-c", "pwd; echo $MODE", "a b").environment("MODE", "fast"));
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        ProgramResult result = results.get(0);
        assertEquals(run.paths().work().toRealPath() + "\nfast\n", Files.readString(result.stdout()));
        assertTrue(run.journal().contains("\"command\":[\"sh\",\"-c\",\"pwd; echo $MODE\",\"a b\"]"), run.journal());
        assertTrue(run.journal().contains("\"type\":\"program-end\""), run.journal());
        assertTrue(Files.readString(run.paths().stdout()).contains("exit code 0"));
    }

    @Test
    void failingProgramFailsTheRunWithItsLastLines() throws Exception {
        RunOutcome outcome = calling(ProgramCall.of(
                        "sh",
                        "-c",
                        "i=0; while [ $i -lt 50 ]; do i=$((i+1)); echo line $i >&2; done; printf 'bar 1%%\\r"
                                + "bar 99%%\\n"
                                + "' >&2; exit 3"))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("exit code 3"), outcome.message());
        assertTrue(outcome.message().contains("line 50"), outcome.message());
        assertTrue(outcome.message().contains("bar 99%") && !outcome.message().contains("  bar 1%"), outcome.message());
        assertFalse(outcome.message().contains("line 2\n"), outcome.message());
    }

    @Test
    void programThatOnlyPrintsToStandardOutputIsQuotedToo() throws Exception {
        RunOutcome outcome = calling(ProgramCall.of("sh", "-c", "echo what is wrong; exit 1"))
                .execute();
        assertTrue(outcome.message().contains("what is wrong"), outcome.message());
    }

    @Test
    void missingProgramIsNamedWithTheCure() throws Exception {
        RunOutcome outcome =
                calling(ProgramCall.of("no-such-firn-program", "-x")).execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(
                outcome.message().contains("no-such-firn-program")
                        && outcome.message().contains("Install it"),
                outcome.message());
    }

    @Test
    void programThatRunsTooLongIsEndedAndSaysSo() throws Exception {
        RunOutcome outcome = calling(ProgramCall.of("sleep", 600).timeout(Duration.ofSeconds(1)))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("after 1 s"), outcome.message());
    }

    @Test
    void failureOfAProgramCanBeHandled() throws Exception {
        RunOutcome outcome = bench.run(1, new TestProtocol("handling").plan((run, plan) -> plan.step("try")
                        .run(step -> {
                            try {
                                step.call(ProgramCall.of("false"));
                            } catch (ProgramFailedException e) {
                                assertEquals(1, e.exitCode());
                                step.call(ProgramCall.of("true"));
                            }
                        })))
                .execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
    }

    @Test
    void stoppingTheRunEndsTheProgramAndItsChildren() throws Exception {
        Path child = directory.resolve("child");
        TestProtocol long1 = new TestProtocol("long").plan((run, plan) -> plan.step("call")
                .run(step -> step.call(ProgramCall.of(
                        "sh",
                        "-c",
                        "sh -c 'echo $$ > " + child + ".new; mv " + child + ".new " + child + "; sleep 600' & wait"))));
        Runner runner = bench.run(1, long1).runner(RunListener.NONE);
        CompletableFuture<RunOutcome> outcome = CompletableFuture.supplyAsync(runner::execute);
        FileAwait.exists(child, Duration.ofSeconds(30));
        runner.stop();
        assertEquals(End.ABORTED, outcome.get().end());
        long pid = Long.parseLong(Files.readString(child).strip());
        ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
        assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }

    @Test
    void failingProgramOfAnItemFailsThatItem() throws Exception {
        List<ItemSource> sources = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            sources.add(new ItemSource(i, "item" + i, null));
        }
        RunOutcome outcome = bench.run(
                        1, new TestProtocol("items").perItem().plan((run, plan) -> plan.forEach("call", sources)
                                .process(item -> step(
                                        item.id(),
                                        item.call(ProgramCall.of(
                                                "sh",
                                                "-c",
                                                "[ $1 != 5 ] || { echo too dark >&2; exit 4; }; echo $1",
                                                "x",
                                                item.id()))))))
                .execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(1, outcome.failedItems());
        assertTrue(outcome.message().contains("item5") && outcome.message().contains("too dark"), outcome.message());
    }

    private static void step(long id, ProgramResult result) throws Exception {
        assertEquals(id + "\n", Files.readString(result.stdout()));
    }

    @Test
    void repeatedCallsKeepTheirRecordsApart() throws Exception {
        RunBench.Run run = bench.run(1, new TestProtocol("twice").plan((context, plan) -> plan.step("call")
                .run(step -> {
                    results.add(step.call(ProgramCall.of("echo", "1")));
                    results.add(step.call(ProgramCall.of("echo", "1")));
                })));
        assertEquals(End.FINISHED, run.execute().end());
        assertFalse(results.get(0).stdout().equals(results.get(1).stdout()));
    }
}
