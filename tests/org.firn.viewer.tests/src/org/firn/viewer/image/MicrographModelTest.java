/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.firn.protocol.DataHeader;
import org.firn.repository.ProjectDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MicrographModelTest {

    @TempDir
    Path folder;

    private final Queue<Runnable> queue = new ArrayDeque<>();
    private PickSet set;
    private MicrographModel model;

    @BeforeEach
    void open() throws IOException {
        DataHeader header = MadeSets.coordinates(folder);
        ProjectDirectory project = new ProjectDirectory(folder);
        set = PickSet.open(project, header, "picked");
        model = new MicrographModel(
                MicrographEntry.readAll(project, folder.resolve("micrographs.fit")),
                List.of(new PickLayer(set, 0x00ff00)),
                queue::add);
        work();
    }

    @AfterEach
    void close() throws IOException {
        set.close();
    }

    private void work() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    private List<Long> ids() {
        return model.picks(0).stream().map(Pick::id).toList();
    }

    @Test
    void everyMicrographHasItsOwnPositions() {
        assertEquals(List.of(10L, 12L, 14L), ids());
        assertEquals(new Pick(12, 20, 10.25, 1.5), model.picks(0).get(1));
        model.show(1);
        assertTrue(model.picks(0).isEmpty(), "still being read");
        assertFalse(model.isEditable());
        work();
        assertEquals(List.of(11L, 13L, 15L), ids());
    }

    @Test
    void positionsOfAMicrographThatWasLeftAreDropped() {
        model.show(1);
        model.show(0);
        model.show(1);
        work();
        assertEquals(List.of(11L, 13L, 15L), ids());
    }

    @Test
    void theCircleHasTheDiameterOfTheParticle() {
        assertEquals(30, set.circle(), "60 Å at 2 Å/px");
    }

    @Test
    void theThresholdHidesLowScores() {
        assertTrue(set.hasScores());
        assertEquals(0.5, set.scoreAt(0));
        assertEquals(2.5, set.scoreAt(1));
        model.setLayer(0, new PickLayer(set, 0, true, 1.0));
        assertEquals(List.of(12L, 14L), ids());
        assertEquals(3, model.count(0));
        model.removeHidden();
        assertEquals("remove 10\n", model.edits().text());
        assertEquals(2, model.count(0));
    }

    @Test
    void changesAreGivenOutForARun() {
        model.add(3.5, 4);
        Pick pick = model.nearest(21, 10, 5);
        assertEquals(12, pick.id());
        Pick moved = model.move(pick, 22, 11);
        model.remove(List.of(model.picks(0).get(0)));
        assertEquals("add 1 3.5,4 22,11\nremove 10 12\n", model.edits().text());
        assertEquals(3, model.count(0));
        model.move(moved, 23, 12);
        model.show(1);
        work();
        model.add(1, 1);
        assertEquals(
                "add 1 3.5,4 23,12\nadd 2 1,1\nremove 10 12\n", model.edits().text());
    }

    @Test
    void everyChangeIsUndoneAndRedoneOnItsMicrograph() {
        Pick added = model.add(3.5, 4);
        model.move(model.picks(0).get(0), 1, 1);
        model.show(1);
        work();
        model.remove(model.picks(0));
        assertEquals(0, model.count(1));
        model.undo();
        assertEquals(1, model.current());
        assertEquals(3, model.picks(0).size());
        model.undo();
        work();
        assertEquals(0, model.current());
        assertEquals(List.of(10L, 12L, 14L, added.id()), ids());
        model.undo();
        assertFalse(model.canUndo());
        assertTrue(model.edits().isEmpty());
        model.redo();
        model.redo();
        model.redo();
        work();
        assertFalse(model.canRedo());
        assertEquals(1, model.current());
        assertEquals("add 1 3.5,4 1,1\nremove 10 11 13 15\n", model.edits().text());
    }

    @Test
    void aChangeAfterUndoForgetsWhatWasUndone() {
        model.add(1, 1);
        model.undo();
        model.add(2, 2);
        assertFalse(model.canRedo());
        assertEquals("add 1 2,2\n", model.edits().text());
    }

    @Test
    void nothingIsNearWhereNothingIs() {
        assertNull(model.nearest(100, 100, 5));
        assertNotNull(model.nearest(100, 100, 500));
    }

    @Test
    void aPickMadeByClickingIsExactAtAnyZoom() {
        Viewport view = new Viewport(4096, 4096);
        view.resize(700, 500);
        for (double zoom : new double[] {1.37, 0.11, 7.3, 21}) {
            view.zoomAt(zoom / view.zoom(), 311, 222);
            Pick pick = model.add(view.imageX(250), view.imageY(130));
            assertEquals(250, view.screenX(pick.x()), 1e-9);
            assertEquals(130, view.screenY(pick.y()), 1e-9);
        }
    }

    @Test
    void picksOnNothingStartFromAnEmptySet() {
        MicrographModel fresh = new MicrographModel(
                model.micrographs(), List.of(new PickLayer(PickSet.empty("by hand", 40), 0)), queue::add);
        work();
        fresh.add(5, 6);
        assertEquals("add 1 5,6\n", fresh.edits().text());
        assertEquals(1, fresh.count(0));
    }
}
