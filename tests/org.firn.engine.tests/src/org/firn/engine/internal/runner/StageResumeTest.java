/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.protocol.DataHeader;
import org.junit.jupiter.api.Test;

/** A stage that was stopped, or whose tables were damaged, goes on without losing or repeating rows. */
class StageResumeTest extends StageTestCase {
    @Test
    void stoppingKeepsWhatIsDoneAndResumeDoesTheRest() throws Exception {
        DataHeader forty = micrographs(40);
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch some = new CountDownLatch(10);
        TestProtocol slow = picking().plan((run, plan) -> plan.forEachItem("pick", "micrographs")
                .uses("size")
                .produces("points", "ctfs")
                .process(item -> {
                    pick(item);
                    some.countDown();
                    if (executed.size() > 20) {
                        stopped.await();
                    }
                }));
        Runner runner = bench.run(2, slow).link("micrographs", forty).runner(RunListener.NONE);
        assertEquals(End.ABORTED, stopAt(some, runner));
        int before = executed.size();
        executed.clear();
        stopped.countDown();
        RunOutcome outcome = bench.run(2, picking()).link("micrographs", forty).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertTrue(outcome.reused() >= 5, () -> outcome.reused() + " of " + before + " items were kept");
        assertEquals(
                expectedIds(IntStream.rangeClosed(1, 40).toArray()),
                bench.rows(RunBench.output(outcome, "points"), "id"));
        assertEquals(40, bench.rows(RunBench.output(outcome, "ctfs"), "id").size());
    }

    @Test
    void attributesSetByItemsAreThereAfterResume() throws Exception {
        DataHeader three = micrographs(3);
        TestProtocol measuring = picking().plan((run, plan) -> plan.forEachItem("pick", "micrographs")
                .uses("size")
                .produces("points", "ctfs")
                .process(item -> {
                    pick(item);
                    if (item.id() == 1) {
                        run.output("points").with("boxSize", 48);
                    }
                }));
        RunBench.Run run = bench.run(2, measuring).link("micrographs", three);
        run.execute();
        RunOutcome again = run.execute();
        assertEquals(0, again.executed());
        assertEquals(48, RunBench.output(again, "points").number("boxSize").orElseThrow());
    }

    @Test
    void rowsOfSecondaryOutputsThatWerePublishedBeforeACrashAreNotRepeated() throws Exception {
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(5));
        RunOutcome whole = run.execute();
        // As after a crash between the two tables: the first output lost its last batch, the second one did not.
        Path points = bench.table(RunBench.output(whole, "points"));
        Files.delete(points);
        Path ctfs = bench.table(RunBench.output(whole, "ctfs"));
        assertTrue(Files.exists(ctfs));
        executed.clear();
        RunOutcome again = run.execute();
        assertEquals(End.FINISHED, again.end(), again::message);
        assertEquals(5, executed.size());
        assertEquals(5, bench.rows(RunBench.output(again, "ctfs"), "id").size());
        assertEquals(15, bench.rows(RunBench.output(again, "points"), "id").size());
    }

    @Test
    void damagedRowsAreMadeAgain() throws Exception {
        RunBench.Run run = bench.run(2, picking()).link("micrographs", micrographs(6));
        Path points = bench.table(RunBench.output(run.execute(), "points"));
        try (RandomAccessFile file = new RandomAccessFile(points.toFile(), "rw")) {
            file.seek(file.length() - 40);
            int old = file.read();
            file.seek(file.length() - 40);
            file.write(old ^ 0xff);
        }
        executed.clear();
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertFalse(executed.isEmpty());
        assertEquals(expectedIds(1, 2, 3, 4, 5, 6), bench.rows(RunBench.output(outcome, "points"), "id"));
        assertEquals(6, bench.rows(RunBench.output(outcome, "ctfs"), "id").size());
    }
}
