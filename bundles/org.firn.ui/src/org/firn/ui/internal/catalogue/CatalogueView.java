/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.catalogue;

import java.util.concurrent.Executor;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.ui.edit.RunEdits;
import org.firn.ui.internal.workbench.Failures;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectSession;

/** The protocols that are installed; what is chosen is added to the active project. */
public final class CatalogueView extends ViewPart {
    private @Nullable CataloguePanel panel;

    @Override
    public void createPartControl(Composite parent) {
        Executor background = work -> Job.createSystem("Look at protocols", (ICoreRunnable) monitor -> work.run())
                .schedule();
        CataloguePanel made = new CataloguePanel(
                parent, new CatalogueModel(ProtocolRegistry.contributed().all()), background, this::add);
        panel = made;
        getSite().setSelectionProvider(made.viewer());
    }

    private void add(ProtocolDescriptor protocol) {
        CataloguePanel made = panel;
        ProjectSession project =
                getSite().getService(OpenProjects.class).active().orElse(null);
        if (made == null) {
            return;
        }
        if (project == null) {
            getViewSite()
                    .getActionBars()
                    .getStatusLineManager()
                    .setErrorMessage(
                            "No project is open that " + protocol.name() + " could be added to. Open one first.");
            return;
        }
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(null);
        Failures.show(made, "Add a run", project.edits().submit(RunEdits.add(project.protocols(), protocol.id())));
    }

    @Override
    public void setFocus() {
        CataloguePanel made = panel;
        if (made != null) {
            made.setFocus();
        }
    }
}
