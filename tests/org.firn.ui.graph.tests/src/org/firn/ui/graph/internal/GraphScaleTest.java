/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.widgets.Shell;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.engine.snapshot.RunSnapshot.Progress;
import org.firn.testkit.ui.FreezeWatch;
import org.firn.testkit.ui.Screen;
import org.firn.ui.graph.GraphEditorInput;
import org.firn.ui.graph.PreviewProvider;
import org.firn.ui.graph.RunOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A graph of 2,000 runs; times are printed. */
class GraphScaleTest {
    private static final int RUNS = 2000;

    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path scratch;

    private GraphPanel panel;

    @Test
    void opensZoomsPansAndFollowsAGraphOfTwoThousandRuns() throws Exception {
        List<RunSnapshot> runs = Runs.pipelines(RUNS);
        try (TestSession session = TestSession.madeUp(scratch, runs)) {
            Stopwatch begin = new Stopwatch();
            Shell shell = screen.open(
                    "Scale",
                    1400,
                    900,
                    parent -> panel = new GraphPanel(
                            parent, new GraphEditorInput(session, RunOpener.NONE, PreviewProvider.NONE)));
            FigureCanvas canvas = screen.bot(shell).widget(FigureCanvas.class).widget();
            screen.await("all nodes", () -> panel.diagram().nodes().size() == RUNS);
            screen.syncExec(canvas::update);
            print("open, layout included", begin);
            screen.screenshot(shell, "graph-scale-fit");
            frames(canvas);
            changes(session, runs);
            screen.screenshot(shell, "graph-scale");
        }
    }

    private void frames(FigureCanvas canvas) {
        for (String action :
                List.of("Fit into the window", "Zoom in", "Zoom in", "Zoom in", "Zoom to 100 %", "Zoom out")) {
            Stopwatch begin = new Stopwatch();
            screen.syncExec(() -> {
                panel.perform(action);
                canvas.update();
            });
            print(action, begin);
        }
        long longest = 0;
        for (int i = 0; i < 30; i++) {
            int at = i * 40;
            Stopwatch begin = new Stopwatch();
            screen.syncExec(() -> {
                canvas.scrollTo(at, at);
                canvas.update();
            });
            longest = Math.max(longest, begin.cpu());
        }
        System.out.println("scale: longest of 30 frames while panning: " + longest + " ms CPU");
    }

    private void changes(TestSession session, List<RunSnapshot> before) {
        List<RunSnapshot> runs = new ArrayList<>(before);
        Stopwatch begin = new Stopwatch();
        try (FreezeWatch watch = screen.watch()) {
            for (int i = 1; i <= 50; i++) {
                int index = i * 37 % RUNS;
                RunSnapshot old = runs.get(index);
                String[] links = old.setup().inputs().stream()
                        .map(link -> link.input() + "=" + link.source() + "." + link.output())
                        .toArray(String[]::new);
                runs.set(
                        index,
                        Runs.run(
                                old.number(),
                                old.protocol().substring(5),
                                Phase.EXECUTING,
                                new Progress(i, 100, "items"),
                                links));
                session.show(List.copyOf(runs));
                screen.await(
                        "the change",
                        () -> panel.diagram()
                                        .node(old.number())
                                        .orElseThrow()
                                        .node()
                                        .status()
                                        .phase()
                                == Phase.EXECUTING);
            }
            Duration longest = watch.longest();
            print("50 changes", begin);
            System.out.println("scale: longest pause during 50 changes: " + longest.toMillis() + " ms");
        }
    }

    private static void print(String what, Stopwatch begin) {
        System.out.println(
                "scale: " + what + ": " + begin.wall() + " ms, CPU of the screen's thread " + begin.cpu() + " ms");
    }

    /** Measures time of the wall, and that of the screen's thread alone, which other load does not change. */
    private final class Stopwatch {
        private final long wall = System.nanoTime();
        private final long cpu = cpuNow();

        private long cpuNow() {
            return screen.syncGet(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
        }

        long wall() {
            return (System.nanoTime() - wall) / 1_000_000;
        }

        long cpu() {
            return (cpuNow() - cpu) / 1_000_000;
        }
    }
}
