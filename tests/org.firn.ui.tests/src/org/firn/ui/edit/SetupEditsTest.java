/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupEditsTest {
    @TempDir
    Path scratch;

    private EditBench bench;

    @BeforeEach
    void project() throws Exception {
        bench = new EditBench(scratch.resolve("project"));
        bench.addTwo();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void undoesAndRedoes(ProjectEdit edit) throws Exception {
        List<RunSnapshot> before = bench.runs();
        bench.submit(edit);
        List<RunSnapshot> after = bench.runs();
        assertTrue(!before.equals(after), "nothing was changed");
        bench.undo();
        assertEquals(before, bench.runs());
        bench.redo();
        assertEquals(after, bench.runs());
    }

    @Test
    void nameLabelAndNoteAreSet() throws Exception {
        undoesAndRedoes(SetupEdits.rename(bench.run("points"), "seeds"));
        undoesAndRedoes(SetupEdits.label(bench.run("seeds"), "The seeds"));
        undoesAndRedoes(SetupEdits.comment(bench.run("seeds"), "few, but good"));

        RunSnapshot run = bench.run("seeds");
        assertEquals("The seeds", run.label());
        assertEquals("few, but good", run.setup().comment());
    }

    @Test
    void aNameIsUsedOnceAndFitForCommands() throws Exception {
        String taken = bench.refusal(SetupEdits.rename(bench.run("points"), "copy"));
        String wrong = bench.refusal(SetupEdits.rename(bench.run("points"), "my points"));

        assertTrue(taken.contains("Choose another name"), taken);
        assertTrue(wrong.contains("letters, digits"), wrong);
    }

    @Test
    void parametersAreSet() throws Exception {
        undoesAndRedoes(SetupEdits.parameters(bench.run("points"), "{\"count\":5}"));

        assertEquals("{\"count\":5}", bench.run("points").setup().parameters());
        String refusal = bench.refusal(SetupEdits.parameters(bench.run("points"), "count=5"));
        assertTrue(refusal.contains("no JSON object"), refusal);
    }

    @Test
    void parametersOfARunAtWorkStay() throws Exception {
        bench.submit(RunEdits.request(RunRequest.RUN, List.of(bench.run("points"))));

        String refusal = bench.refusal(SetupEdits.parameters(bench.run("points"), "{\"count\":5}"));

        assertTrue(refusal.contains("points is at work"), refusal);
        undoesAndRedoes(SetupEdits.label(bench.run("points"), "Still allowed"));
    }

    @Test
    void linksAreRemovedAndReplaced() throws Exception {
        bench.add("test.points");
        LinkSnapshot link = bench.link("points");

        undoesAndRedoes(SetupEdits.unlink(bench.run("copy"), link));
        undoesAndRedoes(SetupEdits.link(bench.run("copy"), link));
        undoesAndRedoes(SetupEdits.relink(bench.run("copy"), "points", List.of(bench.link("points-2"))));

        assertEquals(List.of(bench.link("points-2")), bench.run("copy").setup().inputs());
    }

    @Test
    void linksAndWaitsInACircleAreRefused() throws Exception {
        int copy = bench.run("copy").number();

        String link = bench.refusal(SetupEdits.link(bench.run("points"), new LinkSnapshot("x", copy, "points", 0)));
        String wait = bench.refusal(SetupEdits.waitFor(bench.run("points"), List.of(copy)));
        String self = bench.refusal(SetupEdits.waitFor(bench.run("copy"), List.of(copy)));

        assertTrue(link.contains("cannot take from copy"), link);
        assertTrue(wait.contains("cannot take from copy"), wait);
        assertTrue(self.contains("itself"), self);
        assertEquals(List.of(), bench.run("copy").setup().waitsFor());
    }

    @Test
    void labelsHaveColours() throws Exception {
        undoesAndRedoes(SetupEdits.mark(bench.runs(), "good", true));
        bench.submit(SetupEdits.colour("good", "#00aa00"));
        bench.submit(SetupEdits.mark(List.of(bench.run("copy")), "good", false));

        assertEquals(List.of("good"), bench.run("points").setup().labels());
        assertEquals(List.of(), bench.run("copy").setup().labels());
        assertEquals("#00aa00", colour());
        bench.undo();
        bench.undo();
        assertEquals("", colour());
    }

    private String colour() throws Exception {
        return bench.repository.read(project -> project.getLabels().get(0).getColor());
    }

    @Test
    void undoingLeavesWhatOthersHaveChangedMeanwhile() throws Exception {
        bench.submit(SetupEdits.label(bench.run("points"), "Mine"));
        bench.repository.edit("somebody else", project -> {
            project.findRun("points").setComment("theirs");
            return true;
        });

        bench.undo();

        assertEquals("points", bench.run("points").label());
        assertEquals("theirs", bench.run("points").setup().comment());
    }

    @Test
    void aFormIsSavedAtOnce() throws Exception {
        int points = bench.run("points").number();
        undoesAndRedoes(SetupEdits.setup(
                bench.run("copy"),
                new RunDraft(
                        "Copy", "note", "{}", List.of(), List.of(points), new RunDraft.Resources("local", 2, 1024))));

        RunSnapshot copy = bench.run("copy");
        assertEquals("Copy", copy.label());
        assertEquals(List.of(), copy.setup().inputs());
        assertEquals(List.of(points), copy.setup().waitsFor());
        assertEquals("2", bench.of("copy", run -> "" + run.getCpus()));
    }
}
