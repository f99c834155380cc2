/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.protocol.DataHeader;
import org.junit.jupiter.api.Test;

/** Items that fail or are rejected: what becomes of them, of the others and of the run. */
class ItemFailureTest extends StageTestCase {
    @Test
    void failedItemsAreLeftOutAndListedAndTriedAgain() throws Exception {
        failing.add("mic002");
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(8));
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end());
        assertEquals(1, outcome.failedItems());
        assertEquals("1 of 8 micrographs failed: mic002 is full of ice. Leave it out.", outcome.message());
        DataHeader points = RunBench.output(outcome, "points");
        assertEquals(1, points.number("failedItems").orElseThrow());
        assertEquals(expectedIds(1, 3, 4, 5, 6, 7, 8), bench.rows(points, "id"));
        assertTrue(run.journal().contains("full of ice"));
        failing.clear();
        executed.clear();
        RunOutcome again = run.execute();
        assertEquals(List.of("mic002"), executed);
        assertEquals("", again.message());
        assertEquals(
                expectedIds(1, 2, 3, 4, 5, 6, 7, 8),
                bench.rows(RunBench.output(again, "points"), "id"),
                "rows must stand in the order of the input even when an item succeeded later");
    }

    @Test
    void tooManyFailedItemsFailTheRunAndKeepTheRest() throws Exception {
        failing.addAll(List.of("mic001", "mic002", "mic003"));
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(8));
        RunOutcome outcome = run.execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("20.0 %") && outcome.message().contains("mic001"), outcome.message());
        executed.clear();
        RunOutcome allowed = run.set("failureLimit", 40).execute();
        assertEquals(End.FINISHED, allowed.end(), allowed::message);
        assertEquals(3, allowed.failedItems());
        assertTrue(executed.size() <= 8, () -> "handled again although done: " + executed);
        assertEquals(expectedIds(4, 5, 6, 7, 8), bench.rows(RunBench.output(allowed, "points"), "id"));
    }

    @Test
    void whatWasNotLookedAtIsNotCalledFailed() {
        ItemFailures stopped = new ItemFailures("micrographs", 20);
        stopped.failed("mic001", "ice");
        stopped.failed("mic002", "ice");
        assertTrue(stopped.refusal(8, 5).startsWith("More than 20.0 %"), stopped.refusal(8, 5));
        assertTrue(stopped.refusal(2, 5).startsWith("All micrographs failed"), stopped.refusal(2, 5));
    }

    @Test
    void runWhoseItemsAllFailedFailsWhateverTheLimit() throws Exception {
        failing.addAll(names(3));
        RunOutcome outcome = bench.run(2, picking())
                .link("micrographs", micrographs(3))
                .set("failureLimit", 100)
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().startsWith("All micrographs failed."), outcome.message());
    }

    @Test
    void rejectedItemsAreNoFailuresAndNotHandledAgain() throws Exception {
        rejected.addAll(List.of("mic001", "mic002"));
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(3));
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(0, outcome.failedItems());
        assertEquals(expectedIds(3), bench.rows(RunBench.output(outcome, "points"), "id"));
        assertTrue(run.journal().contains("too thick"));
        executed.clear();
        assertEquals(0, run.execute().executed());
    }

    @Test
    void vanishedFileFailsItsItemWithItsName() throws Exception {
        DataHeader eight = micrographs(8);
        Files.delete(directory.resolve("data/mic004"));
        RunOutcome outcome = bench.run(2, picking()).link("micrographs", eight).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertTrue(outcome.message().contains("data/mic004"), outcome.message());
        assertTrue(outcome.message().contains("Put it back"), outcome.message());
    }

    @Test
    void reasonOfAMissingFileSaysWhatToDo() throws Exception {
        DataHeader one = micrographs(8);
        RunOutcome outcome = bench.run(2, picking().plan((run, plan) -> plan.forEachItem("pick", "micrographs")
                        .produces("points", "ctfs")
                        .process(item -> {
                            if (item.id() == 1) {
                                throw new NoSuchFileException("/data/gain.mrc");
                            }
                            pick(item);
                        })))
                .link("micrographs", one)
                .execute();
        assertTrue(outcome.message().contains("/data/gain.mrc is not there"), outcome.message());
    }

    @Test
    void fullDiskFailsTheRunAtOnceAndNotItemByItem() throws Exception {
        DataHeader ten = micrographs(10);
        TestProtocol writing = onMicrographs("writing")
                .plan((run, plan) -> plan.forEachItem("write", "micrographs").process(item -> {
                    throw new IOException("No space left on device");
                }));
        RunOutcome outcome = bench.run(2, writing)
                .link("micrographs", ten)
                .set("failureLimit", 100)
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("is full") && outcome.message().contains("resume"), outcome.message());
    }
}
