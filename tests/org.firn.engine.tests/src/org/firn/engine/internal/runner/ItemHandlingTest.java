/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ItemSource;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.Test;

/** Every item is handled once, beside others, and its rows stand in the order of the input. */
class ItemHandlingTest extends StageTestCase {
    @Test
    void everyItemIsHandledOnceAndRowsStandInTheOrderOfTheInput() throws Exception {
        RunOutcome outcome =
                bench.run(2, picking()).link("micrographs", micrographs(200)).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(200, outcome.executed());
        assertEquals(names(200), new ArrayList<>(new TreeSet<>(executed)));
        assertEquals(200, executed.size());
        DataHeader points = RunBench.output(outcome, "points");
        assertEquals(expectedIds(IntStream.rangeClosed(1, 200).toArray()), bench.rows(points, "id"));
        assertEquals(200, bench.rows(RunBench.output(outcome, "ctfs"), "id").size());
        try (ItemTable table = ItemTable.open(bench.table(points))) {
            assertTrue(table.isClosed());
        }
    }

    @Test
    void itemsAreHandledInParallel() throws Exception {
        CyclicBarrier together = new CyclicBarrier(4);
        DataHeader four = micrographs(4);
        TestProtocol waiting = onMicrographs("parallel").plan((run, plan) -> plan.forEachItem("wait", "micrographs")
                .process(item -> together.await(30, TimeUnit.SECONDS)));
        RunOutcome outcome = bench.run(2, waiting).link("micrographs", four).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
    }

    @Test
    void itemSeesItsRow() throws Exception {
        DataHeader two = micrographs(2);
        TestProtocol looking = onMicrographs("looking")
                .configure(configuration -> configuration.output("copies", DataPackage.Literals.MICROGRAPH_SET))
                .plan((run, plan) -> plan.forEachItem("look", "micrographs")
                        .produces("copies")
                        .process(item -> {
                            assertTrue(Files.exists(run.resolve(item.row().text("image.file"))));
                            assertTrue(item.row().value("opticsGroup").isEmpty());
                            assertNotEquals(0, item.row().id());
                            item.output("copies").row(item.id() + 100).copy(item.row());
                        }));
        RunOutcome outcome = bench.run(2, looking).link("micrographs", two).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(List.of("101 mic001", "102 mic002"), bench.rows(RunBench.output(outcome, "copies"), "id", "name"));
    }

    @Test
    void itemWithoutRowsIsDoneAllTheSame() throws Exception {
        DataHeader three = micrographs(3);
        TestProtocol silent = onMicrographs("silent")
                .configure(configuration -> configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                .plan((run, plan) -> plan.forEachItem("look", "micrographs")
                        .produces("points")
                        .process(item -> executed.add(item.name())));
        RunBench.Run run = bench.run(2, silent).link("micrographs", three);
        RunOutcome outcome = run.execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        assertEquals(0, RunBench.output(outcome, "points").size().orElseThrow());
        run.execute();
        assertEquals(3, executed.size());
    }

    @Test
    void twoItemsOfOneIdAreRefused() throws Exception {
        RunOutcome outcome = bench.run(2, new TestProtocol("twins").perItem().plan((run, plan) -> plan.forEach(
                                "look", List.of(new ItemSource(7, "a", null), new ItemSource(7, "b", null)))
                        .process(item -> {})))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("id 7"), outcome.message());
    }
}
