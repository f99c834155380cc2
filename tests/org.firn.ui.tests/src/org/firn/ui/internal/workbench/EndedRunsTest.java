/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.firn.engine.snapshot.RunSetup;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.testkit.ui.Screen;
import org.firn.ui.project.ProjectSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EndedRunsTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @RegisterExtension
    final Screen screen = new Screen();

    private static ProjectSnapshot project(Phase phase) {
        return new ProjectSnapshot(
                "apo",
                List.of(new RunSnapshot(
                        4,
                        "align",
                        "Align movies",
                        "spa.align.movies",
                        phase.name(),
                        phase,
                        false,
                        false,
                        new RunSnapshot.Progress(0, 0, ""),
                        0,
                        "",
                        NOON.minusSeconds(3_900),
                        NOON,
                        List.of(),
                        RunSetup.NONE)));
    }

    @Test
    void aRunThatWasAtWorkAndHasEndedIsTold() {
        EndedRuns ended = new EndedRuns();
        assertEquals(List.of(), ended.in(project(Phase.EXECUTING)));
        List<RunSnapshot> told = ended.in(project(Phase.FINISHED));
        assertEquals(
                List.of("Align movies has finished after 1 h 5 min."),
                told.stream().map(EndedRuns::tell).toList());
        assertEquals(List.of(), ended.in(project(Phase.FINISHED)));
        assertEquals(List.of(), ended.in(project(Phase.EXECUTING)));
        assertEquals(
                List.of("Align movies has failed after 1 h 5 min."),
                ended.in(project(Phase.FAILED)).stream().map(EndedRuns::tell).toList());
    }

    @Test
    void whatHadEndedBeforeTheProjectWasOpenedIsNoNews() {
        assertEquals(List.of(), new EndedRuns().in(project(Phase.FINISHED)));
        EndedRuns stopped = new EndedRuns();
        stopped.in(project(Phase.PENDING));
        assertEquals(List.of(), stopped.in(project(Phase.FINISHED)));
    }

    @Test
    void aNoticeIsWithinTheScreenAndGoesWhenItIsClicked() {
        List<String> clicked = new ArrayList<>();
        Shell notice = screen.syncGet(() -> Notice.show(
                screen.display(),
                "apo",
                EndedRuns.tell(project(Phase.FINISHED).runs().get(0)),
                () -> clicked.add("apo")));
        screen.screenshot(notice, "notice");
        screen.syncExec(() -> {
            Rectangle area = notice.getMonitor().getBounds();
            assertTrue(area.intersection(notice.getBounds()).equals(notice.getBounds()), () -> "at " + area);
            notice.getChildren()[1].notifyListeners(SWT.MouseUp, new Event());
            assertTrue(notice.isDisposed());
        });
        assertEquals(List.of("apo"), clicked);
    }
}
