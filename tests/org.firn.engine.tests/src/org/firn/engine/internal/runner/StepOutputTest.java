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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.engine.TestProtocol;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.view.TableView;
import org.junit.jupiter.api.Test;

/** What steps give: published whole when it is sound, and not at all otherwise. */
class StepOutputTest extends StepTestCase {
    @Test
    void setWrittenByAStepIsPublishedWithItsAttributes() throws Exception {
        RunOutcome outcome = bench.run(1, points()).execute();
        assertEquals(End.FINISHED, outcome.end(), outcome::message);
        DataHeader points = RunBench.output(outcome, "points");
        assertEquals(List.of("1 2.0 m1", "2 4.0 m2", "3 6.0 m3"), bench.rows(points, "id", "x", "micrograph.name"));
        assertEquals(3, points.size().orElseThrow());
        assertEquals(1.5, points.number("samplingRate").orElseThrow());
        assertEquals(64, points.number("boxSize").orElseThrow());
        assertFalse(points.text("fingerprint").orElseThrow().isEmpty());
        assertTrue(points.text("table").orElseThrow().startsWith("tables/"), "stored relative to the project");
    }

    @Test
    void reusedStepGivesTheSameOutputWithAttributesSetWhileRunning() throws Exception {
        RunOutcome first = bench.run(1, points()).execute();
        RunOutcome second = bench.run(1, points()).execute();
        assertEquals(1, executed.size());
        assertEquals(
                RunBench.output(first, "points").attributes(),
                RunBench.output(second, "points").attributes());
    }

    @Test
    void changedOutputHasAnotherFingerprint() throws Exception {
        RunBench.Run run = bench.run(1, points());
        String three =
                RunBench.output(run.execute(), "points").text("fingerprint").orElseThrow();
        RunOutcome four = run.set("count", 4).execute();
        assertFalse(
                three.equals(RunBench.output(four, "points").text("fingerprint").orElseThrow()));
        assertEquals(4, bench.rows(RunBench.output(four, "points"), "id").size());
    }

    @Test
    void everythingWrittenIsInsideTheRunDirectoryAndTables() throws Exception {
        bench.run(1, points()).execute();
        try (var entries = Files.list(directory)) {
            assertEquals(
                    Set.of("runs", "tables"),
                    Set.copyOf(
                            entries.map(entry -> entry.getFileName().toString()).toList()));
        }
    }

    @Test
    void failingStepPublishesNothingOfItsTable() throws Exception {
        RunOutcome outcome = bench.run(
                        1,
                        new TestProtocol("half")
                                .configure(configuration ->
                                        configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                                .plan((run, plan) -> plan.step("write").run(step -> {
                                    step.output("points").row(1).set("x", 1.0);
                                    throw new IllegalStateException("in the middle");
                                })))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("in the middle"), outcome.message());
        try (var files = Files.list(directory.resolve("tables"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void anOutputThatWasCompleteGoesWithTheStepThatFailed() throws Exception {
        Path file = directory.resolve("still.fit");
        try (TableWriter writer = TableWriter.create(file, TableSchema.of(DataPackage.Literals.COORDINATE), Map.of())) {
            TableView stillWritten = TableView.of(ItemTable.open(file));
            RunOutcome outcome = bench.run(
                            1,
                            new TestProtocol("second")
                                    .configure(configuration -> {
                                        configuration.output("a", DataPackage.Literals.COORDINATE_SET);
                                        configuration.output("b", DataPackage.Literals.COORDINATE_SET);
                                    })
                                    .plan((run, plan) -> plan.step("write").run(step -> {
                                        step.output("a").row(1).set("x", 1.0);
                                        step.output("b", stillWritten);
                                    })))
                    .execute();
            assertEquals(End.FAILED, outcome.end());
            assertTrue(outcome.message().contains("still"), outcome::message);
        }
        try (var files = Files.list(directory.resolve("tables"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void unknownColumnIsNamedWithThoseThatThereAre() throws Exception {
        RunOutcome outcome = bench.run(
                        1,
                        new TestProtocol("typo")
                                .configure(configuration ->
                                        configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                                .plan((run, plan) -> plan.step("write")
                                        .run(step ->
                                                step.output("points").row(1).set("X", 1.0))))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(
                outcome.message().contains("'X'") && outcome.message().contains("micrograph.name"), outcome.message());
    }

    @Test
    void stepThatDoesNotMakeItsFileFails() throws Exception {
        TestProtocol lying = new TestProtocol("lying").plan((run, plan) -> plan.step("make")
                .makes(run.outDirectory().resolve("volume.mrc"))
                .run(step -> {}));
        RunOutcome outcome = bench.run(1, lying).execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("volume.mrc"), outcome.message());
    }

    @Test
    void outputFileThatIsNotThereFailsTheRun() throws Exception {
        RunOutcome outcome = bench.run(
                        1,
                        new TestProtocol("novolume")
                                .configure(configuration -> configuration.output("volume", DataPackage.Literals.VOLUME))
                                .plan((run, plan) -> plan.step("make").run(step -> run.output("volume")
                                        .with(
                                                "file",
                                                run.store(run.outDirectory().resolve("v.mrc"))))))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("v.mrc"), outcome.message());
    }

    @Test
    void runThatMadeNoneOfItsOutputsFails() throws Exception {
        RunOutcome outcome = bench.run(
                        1,
                        new TestProtocol("nothing")
                                .configure(configuration ->
                                        configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                                .plan((run, plan) -> plan.step("idle").run(step -> {})))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertTrue(outcome.message().contains("points"), outcome.message());
    }

    @Test
    void implausibleOutputsAreRefused() throws Exception {
        RunOutcome outcome = bench.run(1, points().verify(report -> {
                    if (report.output("points").orElseThrow().header().size().orElse(0) < 10) {
                        throw new ProtocolException("points", "are only 3", "Lower the threshold.");
                    }
                }))
                .execute();
        assertEquals(End.FAILED, outcome.end());
        assertEquals("points are only 3. Lower the threshold.", outcome.message());
    }
}
