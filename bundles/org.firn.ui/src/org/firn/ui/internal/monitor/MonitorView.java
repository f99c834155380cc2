/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.monitor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.firn.ui.internal.monitor.ActiveRuns.Entry;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectSession;
import org.firn.viewer.host.HostReader;
import org.firn.viewer.host.HostReading;

/** The monitor of all open projects. It looks every two seconds, and only while it is visible. */
public final class MonitorView extends ViewPart {
    private static final int SECONDS = 2;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "firn-monitor");
        thread.setDaemon(true);
        return thread;
    });
    private final HostReader reader = new HostReader();
    private @Nullable MonitorPanel panel;
    /** Of the thread of the clock: what goes wrong every two seconds is told once. */
    private String told = "";

    @Override
    public void createPartControl(Composite parent) {
        OpenProjects projects = getSite().getService(OpenProjects.class);
        MonitorPanel made = new MonitorPanel(
                parent, entry -> projects.activate(entry.project().directory()));
        panel = made;
        Display display = parent.getDisplay();
        clock.scheduleWithFixedDelay(() -> lookOrTell(projects, made, display), 0, SECONDS, TimeUnit.SECONDS);
    }

    /** A task of the clock that throws would never be called again, and nobody would know. */
    private void lookOrTell(OpenProjects projects, MonitorPanel made, Display display) {
        try {
            look(projects, made, display);
        } catch (RuntimeException e) {
            String text = String.valueOf(e);
            if (!text.equals(told)) {
                told = text;
                ILog.of(MonitorView.class).error("The monitor could not look at the machine; it goes on trying", e);
            }
        }
    }

    private void look(OpenProjects projects, MonitorPanel made, Display display) {
        List<ProjectSession> open = projects.all();
        List<Path> folders = open.stream().map(ProjectSession::directory).toList();
        HostReading reading = reader.read(folders.isEmpty() ? List.of(Path.of("/")) : folders);
        List<Entry> entries = ActiveRuns.of(open);
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!made.isDisposed() && made.isVisible()) {
                    made.showHost(reading);
                    made.showRuns(entries);
                }
            });
        }
    }

    @Override
    public void dispose() {
        clock.shutdownNow();
        super.dispose();
    }

    @Override
    public void setFocus() {
        MonitorPanel made = panel;
        if (made != null) {
            made.setFocus();
        }
    }
}
