/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.firn.ui.form.ParameterWizards;
import org.firn.ui.internal.workbench.RunTracker;
import org.firn.ui.internal.workbench.UndoActions;
import org.firn.ui.project.OpenProjects;

/** The form of the run that is selected. */
public final class FormView extends ViewPart {
    private final ExecutorService checks = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "firn-form");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable RunTracker tracker;
    private @Nullable FormPlace place;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        FormPlace made = new FormPlace(parent, SWT.NONE, ParameterWizards.contributed(), checks);
        place = made;
        OpenProjects projects = getSite().getService(OpenProjects.class);
        UndoActions.install(getViewSite().getActionBars(), parent, made::session);
        tracker = new RunTracker(getSite().getPage(), projects, made::show);
    }

    @Override
    public void setFocus() {
        FormPlace made = place;
        if (made != null) {
            made.setFocus();
        }
    }

    @Override
    public void dispose() {
        RunTracker listening = tracker;
        if (listening != null) {
            listening.close();
        }
        checks.shutdown();
        super.dispose();
    }
}
