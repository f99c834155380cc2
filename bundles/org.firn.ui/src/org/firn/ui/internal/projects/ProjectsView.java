/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.firn.repository.Subscription;
import org.firn.ui.project.KnownProject;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectSession;

/** The projects that the user knows, and which of them are open. */
public final class ProjectsView extends ViewPart {
    private static final int SPACING_MS = 250;

    private final Map<Path, List<Subscription>> followed = new HashMap<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private @Nullable ProjectsPanel panel;
    private @Nullable Subscription subscription;

    @Override
    public void createPartControl(Composite parent) {
        OpenProjects projects = getSite().getService(OpenProjects.class);
        ProjectsPanel made = new ProjectsPanel(parent, new ProjectActions(projects, parent));
        panel = made;
        subscription = projects.onChange(() -> refresh(projects));
        refresh(projects);
    }

    /** Reads the list apart from the screen; many changes at once are one. */
    private void refresh(OpenProjects projects) {
        if (waiting.getAndSet(true)) {
            return;
        }
        Job.createSystem("Look at projects", (ICoreRunnable) monitor -> {
                    waiting.set(false);
                    follow(projects);
                    show(rows(projects));
                })
                .schedule(SPACING_MS);
    }

    private synchronized void follow(OpenProjects projects) {
        List<ProjectSession> open = projects.all();
        for (ProjectSession session : open) {
            followed.computeIfAbsent(
                    session.directory(),
                    added -> List.of(
                            session.onChange(snapshot -> refresh(projects)),
                            session.onConnection(connection -> refresh(projects))));
        }
        followed.keySet().removeIf(directory -> open.stream()
                .noneMatch(session -> session.directory().equals(directory)));
    }

    private static List<ProjectRow> rows(OpenProjects projects) {
        Optional<Path> active = projects.active().map(ProjectSession::directory);
        List<ProjectRow> rows = new ArrayList<>();
        for (KnownProject known : projects.list().all()) {
            rows.add(new ProjectRow(
                    known,
                    projects.find(known.directory()),
                    active.filter(known.directory()::equals).isPresent()));
        }
        return rows;
    }

    private void show(List<ProjectRow> rows) {
        ProjectsPanel made = panel;
        if (made == null || made.isDisposed()) {
            return;
        }
        Display display = made.getDisplay();
        display.asyncExec(() -> {
            if (!made.isDisposed()) {
                made.show(rows);
            }
        });
    }

    @Override
    public synchronized void dispose() {
        Subscription made = subscription;
        if (made != null) {
            made.close();
        }
        followed.values().forEach(all -> all.forEach(Subscription::close));
        followed.clear();
        super.dispose();
    }

    @Override
    public void setFocus() {
        ProjectsPanel made = panel;
        if (made != null) {
            made.setFocus();
        }
    }
}
