/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.workbench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.eclipse.swt.widgets.Display;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.repository.Subscription;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.project.ProjectSnapshot;

/** Announces the ends of long runs of all open projects. */
final class RunNotices implements AutoCloseable {
    private final OpenProjects projects;
    private final Display display;
    private final IntSupplier seconds;
    private final Map<Path, Subscription> followed = new HashMap<>();
    private final Subscription subscription;

    /**
     * Begins to look.
     *
     * @param seconds how long a run must have taken; negative for none to be announced
     */
    RunNotices(OpenProjects projects, Display display, IntSupplier seconds) {
        this.projects = projects;
        this.display = display;
        this.seconds = seconds;
        subscription = projects.onChange(this::follow);
        follow();
    }

    private synchronized void follow() {
        List<ProjectSession> open = projects.all();
        for (ProjectSession session : open) {
            followed.computeIfAbsent(session.directory(), added -> {
                EndedRuns ended = new EndedRuns();
                return session.onChange(snapshot -> announce(session, ended, snapshot));
            });
        }
        followed.entrySet().removeIf(entry -> {
            boolean closed =
                    open.stream().noneMatch(session -> session.directory().equals(entry.getKey()));
            if (closed) {
                entry.getValue().close();
            }
            return closed;
        });
    }

    private void announce(ProjectSession session, EndedRuns ended, ProjectSnapshot snapshot) {
        int least = seconds.getAsInt();
        for (RunSnapshot run : ended.in(snapshot)) {
            if (least >= 0 && EndedRuns.took(run).toSeconds() >= least && !display.isDisposed()) {
                display.asyncExec(() -> Notice.show(
                        display, snapshot.name(), EndedRuns.tell(run), () -> projects.activate(session.directory())));
            }
        }
    }

    @Override
    public synchronized void close() {
        subscription.close();
        followed.values().forEach(Subscription::close);
        followed.clear();
    }
}
