/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.ProtocolException;
import org.firn.ui.TestProtocols;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunEditsTest {
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

    @Test
    void anAddedRunIsNamedAfterItsProtocolAndToldByNumber() throws Exception {
        AddingEdit first = RunEdits.add(TestProtocols.registry(), "test.points");
        AddingEdit second = RunEdits.add(TestProtocols.registry(), "test.points");
        bench.submit(first).submit(second);

        assertEquals(List.of("points", "points-2"), bench.names());
        assertEquals(List.of(bench.run("points-2").number()), second.added());
        bench.undo();
        assertEquals(List.of("points"), bench.names());
        bench.redo();
        assertEquals(List.of("points", "points-2"), bench.names());
    }

    @Test
    void aDuplicateTakesFromTheSameRunsAndHasNoResults() throws Exception {
        bench.addTwo().execute("points", "copy");

        bench.submit(RunEdits.duplicate(List.of(bench.run("copy"))));

        RunSnapshot copy = bench.run("copy-2");
        assertEquals(List.of(bench.link("points")), copy.setup().inputs());
        assertEquals(List.of(), copy.outputs());
        assertEquals(RunSnapshot.Phase.IDLE, copy.phase());
    }

    @Test
    void aRunOnDataIsLinkedToThemAndToTheNearestDataOfATypeThatTheyComeFrom() throws Exception {
        bench.addTwo().execute("points", "copy");
        var wanted = new org.firn.viewer.RunRequest(
                "test.copy", "Again", "points", Map.of(), Map.of("reference", "ItemSet", "points", "Volume"));

        bench.submit(RunEdits.addOn(
                TestProtocols.registry(), wanted, bench.run("copy").number(), "points"));

        LinkSnapshot upstream =
                new LinkSnapshot("reference", bench.run("points").number(), "points", 0);
        assertEquals(
                List.of(bench.link("copy"), upstream),
                bench.run("copy-2").setup().inputs());
        bench.undo();
        assertEquals(List.of("points", "copy"), bench.names());
    }

    @Test
    void runsThatAreDuplicatedTogetherAreLinkedToEachOther() throws Exception {
        bench.addTwo();

        bench.submit(RunEdits.duplicate(bench.runs()));

        assertEquals(List.of("points", "copy", "points-2", "copy-2"), bench.names());
        assertEquals(
                List.of(bench.link("points-2")), bench.run("copy-2").setup().inputs());
    }

    @Test
    void runsAreCopiedToAnotherProject() throws Exception {
        bench.addTwo().submit(SetupEdits.parameters(bench.run("points"), "{\"count\":7}"));
        bench.submit(SetupEdits.label(bench.run("points"), "Seeds"));
        String text = RunClipboard.copy(
                bench.repository, bench.runs().stream().map(RunSnapshot::number).toList());

        try (EditBench other = new EditBench(scratch.resolve("other"))) {
            other.submit(RunEdits.paste(TestProtocols.registry(), text));

            assertEquals(List.of("points", "copy"), other.names());
            assertEquals(
                    List.of(other.link("points")), other.run("copy").setup().inputs());
            assertEquals("{\"count\":7}", other.run("points").setup().parameters());
            assertEquals("Seeds", other.run("points").label());
        }
    }

    @Test
    void aCopiedRunLeavesBehindWhatItTakesFromOthers() throws Exception {
        bench.addTwo();
        String text =
                RunClipboard.copy(bench.repository, List.of(bench.run("copy").number()));

        bench.submit(RunEdits.paste(TestProtocols.registry(), text));

        assertEquals(List.of(), bench.run("copy-2").setup().inputs());
    }

    @Test
    void textThatIsNoWorkflowIsNotPasted() {
        ProtocolException error = assertThrows(
                ProtocolException.class, () -> RunEdits.paste(TestProtocols.registry(), "see you at lunch"));

        assertTrue(error.getMessage().contains("holds no runs"), error::getMessage);
    }

    @Test
    void aRequestGoesToTheRunAndAllThatNeedIt() throws Exception {
        bench.addTwo().add("test.points");

        bench.submit(RunEdits.requestFromHere(RunRequest.RESTART, List.of(bench.run("points"))));

        assertEquals(RunRequest.RESTART, bench.of("points", run -> run.getRequest()));
        assertEquals(RunRequest.RESTART, bench.of("copy", run -> run.getRequest()));
        assertEquals(RunRequest.NONE, bench.of("points-2", run -> run.getRequest()));
    }

    @Test
    void requestsAreNotUndone() throws Exception {
        bench.add("test.points").submit(RunEdits.request(RunRequest.RUN, bench.runs()));

        assertEquals(Optional.of("add points"), bench.history.undoLabel());
    }

    @Test
    void anotherChangeForgetsWhatWasUndone() throws Exception {
        bench.add("test.points");
        bench.undo();
        assertEquals(Optional.of("add points"), bench.history.redoLabel());

        bench.add("test.points");

        assertEquals(Optional.empty(), bench.history.redoLabel());
    }

    @Test
    void undoingWithoutAnythingToUndoDoesNothing() throws Exception {
        bench.undo();
        bench.redo();

        assertEquals(List.of(), bench.names());
    }
}
