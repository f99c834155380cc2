/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.firn.engine.WorkflowInstaller;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.DataHeader;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.repository.RunDirectory;
import org.firn.tables.ItemTable;
import org.firn.ui.Await;
import org.firn.ui.TestProtocols;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeleteTest {
    @TempDir
    Path scratch;

    private EditBench bench;

    @BeforeEach
    void project() throws Exception {
        bench = new EditBench(scratch.resolve("project"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Path table() throws Exception {
        String stored = bench.of("points", run -> DataHeader.of(run.findOutput("points"))
                .text(DataHeader.TABLE)
                .orElseThrow());
        return bench.repository.directory().resolve(stored);
    }

    @Test
    void undoingADeletionBringsBackResultsAndLinks() throws Exception {
        bench.addTwo().execute("points", "copy");
        List<RunSnapshot> before = bench.runs();
        Path table = table();

        bench.submit(RunEdits.delete(before));
        assertEquals(List.of(), bench.names());
        bench.undo();

        assertEquals(before, bench.runs());
        assertTrue(before.get(1).phase() == RunSnapshot.Phase.FINISHED, before::toString);
        try (ItemTable points = ItemTable.open(table)) {
            assertEquals(3, points.size());
        }
        bench.redo();
        assertEquals(List.of(), bench.names());
    }

    @Test
    void aRestoredRunIsNotExecutedAnewWhenAskedToRun() throws Exception {
        bench.add("test.points").execute("points");
        bench.submit(RunEdits.delete(bench.runs()));
        bench.undo();

        bench.execute("points");

        Path journal = bench.repository
                .directory()
                .run(bench.run("points").number(), "test.points")
                .journal();
        assertTrue(Files.readString(journal).contains("\"reused\":1"), () -> read(journal));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void aRunThatAnotherNeedsIsDeletedOnlyWithIt() throws Exception {
        bench.addTwo();

        String refusal = bench.refusal(RunEdits.delete(List.of(bench.run("points"))));

        assertTrue(refusal.contains("points is needed by copy"), refusal);
        assertEquals(List.of("points", "copy"), bench.names());
        bench.submit(RunEdits.delete(bench.runs()));
        assertEquals(List.of(), bench.names());
    }

    @Test
    void aRunThatAnotherWaitsForIsDeletedOnlyWithIt() throws Exception {
        bench.add("test.points").add("test.points");
        bench.submit(SetupEdits.waitFor(
                bench.run("points-2"), List.of(bench.run("points").number())));

        String refusal = bench.refusal(RunEdits.delete(List.of(bench.run("points"))));

        assertTrue(refusal.contains("points is needed by points-2"), refusal);
    }

    @Test
    void aRunAtWorkIsNotDeleted() throws Exception {
        bench.add("test.points").submit(RunEdits.request(RunRequest.RUN, bench.runs()));

        String refusal = bench.refusal(RunEdits.delete(bench.runs()));

        assertTrue(refusal.contains("points is at work"), refusal);
    }

    @Test
    void filesStayUntilTheDeletionIsForgotten() throws Exception {
        bench.add("test.points").execute("points");
        RunDirectory files =
                bench.repository.directory().run(bench.run("points").number(), "test.points");
        Path table = table();

        bench.submit(RunEdits.delete(bench.runs()));
        assertTrue(files.exists() && Files.exists(table));
        Await.done(bench.history.close());

        assertFalse(files.exists(), "the run directory is still there");
        assertFalse(Files.exists(table), "the table is still there");
    }

    @Test
    void filesOfARunThatWasBroughtBackStay() throws Exception {
        bench.add("test.points").execute("points");
        Path table = table();
        bench.submit(RunEdits.delete(bench.runs()));
        bench.undo();

        Await.done(bench.history.close());

        assertTrue(Files.exists(table));
        assertEquals(RunState.FINISHED, bench.of("points", run -> run.getState()));
    }

    @Test
    void undoingSaysWhichNameIsTaken() throws Exception {
        bench.add("test.points");
        bench.submit(RunEdits.delete(bench.runs()));
        new WorkflowInstaller(bench.repository, TestProtocols.registry())
                .install(
                        new Workflow(
                                "",
                                "",
                                List.of(),
                                List.of(new WorkflowRun("points", "test.points", Map.of(), Map.of()))),
                        WorkflowInstaller.Mode.FRESH,
                        "by somebody else");

        var error = assertThrows(ExecutionException.class, bench::undo);

        assertTrue(error.getCause().getMessage().contains("another run has that name"), error::toString);
        assertEquals("delete points", bench.history.undoLabel().orElseThrow());
    }
}
