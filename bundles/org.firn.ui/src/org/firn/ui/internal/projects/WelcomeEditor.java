/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.firn.ui.project.LiveEditor;
import org.firn.ui.project.OpenProjects;

/** The welcome page, in the place where graphs are. */
public final class WelcomeEditor extends LiveEditor {
    /** The id of this editor. */
    public static final String ID = "org.firn.ui.welcome";

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        OpenProjects projects = getSite().getService(OpenProjects.class);
        ProjectActions actions = new ProjectActions(projects, parent);
        WelcomePanel made = new WelcomePanel(parent, new WelcomeActions() {
            @Override
            public void demo() {
                actions.demo();
            }

            @Override
            public void create() {
                actions.create();
            }

            @Override
            public void openOther() {
                actions.openOther();
            }

            @Override
            public void open(Path directory) {
                projects.open(directory);
            }
        });
        Display display = parent.getDisplay();
        follow(made, projects.onChange(() -> refresh(projects, made, display)));
        refresh(projects, made, display);
    }

    private static void refresh(OpenProjects projects, WelcomePanel made, Display display) {
        Job.createSystem("Look at projects", (ICoreRunnable) monitor -> {
                    List<RecentProject> recent =
                            RecentProject.of(projects.list().all(), Instant.now());
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> {
                            if (!made.isDisposed()) {
                                made.show(recent);
                            }
                        });
                    }
                })
                .schedule();
    }
}
