/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Shell;
import org.firn.engine.snapshot.RunSetup;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.testkit.ui.Screen;
import org.firn.ui.graph.GraphEditorInput;
import org.firn.ui.graph.RunOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Photographs, for people to look at. */
class GraphPicturesTest {
    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path scratch;

    private GraphPanel panel;

    @Test
    void graphCanBeReadFromNearAndFar() throws Exception {
        List<RunSnapshot> runs =
                Runs.pipelines(18).stream().map(GraphPicturesTest::tagged).toList();
        try (TestSession session = TestSession.madeUp(scratch, runs)) {
            Shell shell = screen.open(
                    "Graph",
                    1500,
                    900,
                    parent -> panel = new GraphPanel(
                            parent, new GraphEditorInput(session, RunOpener.NONE, GraphPicturesTest::preview)));
            screen.await("all nodes", () -> panel.diagram().nodes().size() == 18);
            screen.screenshot(shell, "graph-fit");
            perform("Zoom to 100 %");
            screen.syncExec(() -> panel.select(List.of(2)));
            screen.await(
                    "previews",
                    () -> panel.figureOf(panel.diagram().node(2).orElseThrow()).hasPreview());
            screen.screenshot(shell, "graph-100");
            perform("Zoom out");
            perform("Zoom out");
            screen.screenshot(shell, "graph-50");
            perform("Zoom out");
            perform("Zoom out");
            screen.screenshot(shell, "graph-25");
            perform("Zoom to 100 %");
            perform("Change direction");
            screen.await(
                    "the other direction", () -> !panel.diagram().direction().isHorizontal());
            perform("Fit into the window");
            screen.screenshot(shell, "graph-down");
        }
    }

    private void perform(String action) {
        screen.syncExec(() -> panel.perform(action));
    }

    private static ImageData preview(int run) {
        ImageData picture = new ImageData(64, 64, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                int grey = (int) (128 + 100 * Math.sin(x * run / 20.0) * Math.cos(y / 6.0));
                picture.setPixel(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return picture;
    }

    private static RunSnapshot tagged(RunSnapshot run) {
        if (run.number() % 6 != 2) {
            return run;
        }
        RunSetup old = run.setup();
        return new RunSnapshot(
                run.number(),
                run.name(),
                "A title of a run that is much too long for its box, all in all",
                run.protocol(),
                run.state(),
                run.phase(),
                false,
                false,
                run.progress(),
                3,
                "",
                run.started(),
                run.ended(),
                run.outputs(),
                new RunSetup(old.inputs(), List.of(), List.of("keep", "for paper"), "", ""));
    }
}
