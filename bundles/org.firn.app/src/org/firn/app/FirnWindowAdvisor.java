/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.firn.ui.project.KnownProject;
import org.firn.ui.project.OpenProjects;

/** A window of the workbench: its size, its menus, and the projects that were open in it before. */
final class FirnWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point SIZE = new Point(1440, 900);

    private final List<Path> named;
    private @Nullable ProjectEditors editors;

    FirnWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> named) {
        super(configurer);
        this.named = named;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new FirnActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(SIZE);
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle("Firn");
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        OpenProjects projects = window.getService(OpenProjects.class);
        ProjectEditors made = new ProjectEditors(window.getActivePage(), projects);
        editors = made;
        Display display = window.getShell().getDisplay();
        Job.createSystem("Open projects", (ICoreRunnable) monitor -> {
                    openAgain(projects);
                    if (projects.all().isEmpty() && !display.isDisposed()) {
                        display.asyncExec(() -> made.showWelcome(projects.all().isEmpty()));
                    }
                })
                .schedule();
    }

    private void openAgain(OpenProjects projects) {
        List<Path> before = projects.list().all().stream()
                .filter(KnownProject::open)
                .map(KnownProject::directory)
                .toList();
        before.forEach(projects::open);
        named.forEach(projects::open);
    }

    @Override
    public void dispose() {
        ProjectEditors made = editors;
        if (made != null) {
            made.close();
        }
        super.dispose();
    }
}
