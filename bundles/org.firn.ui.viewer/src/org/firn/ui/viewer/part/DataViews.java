/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.part;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.firn.model.workflow.Project;
import org.firn.ui.project.ProjectSession;
import org.firn.viewer.ViewedData;
import org.firn.viewer.ViewerDescriptor;
import org.firn.viewer.ViewerRegistry;

/** Opens what runs have made, each in a view of its own. For the thread of the screen. */
public final class DataViews {
    private final IWorkbenchPage page;
    private final ViewerRegistry viewers;

    /** @param page where views are opened */
    public DataViews(IWorkbenchPage page, ViewerRegistry viewers) {
        this.page = page;
        this.viewers = viewers;
    }

    /** Opens an output of a run in the viewer that the user prefers, or says why it cannot be shown. */
    public void open(ProjectSession session, int run, String output) {
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        session.work(repository -> repository.read(project -> find(session, project, run, output)))
                .whenComplete((found, error) -> display.asyncExec(() -> {
                    if (error != null || found.isEmpty()) {
                        String why = error == null
                                ? "the run " + run + " has no " + output + " any more"
                                : String.valueOf(error.getMessage());
                        complain(output + " cannot be shown: " + why + ".");
                    } else {
                        show(session, found.get());
                    }
                }));
    }

    private static Optional<ViewedData> find(ProjectSession session, Project project, int number, String output) {
        return ViewedOutputs.of(session, project, number).stream()
                .filter(data -> data.header().name().equals(output))
                .findFirst();
    }

    private void show(ProjectSession session, ViewedData data) {
        Optional<ViewerDescriptor> viewer =
                viewers.defaultOf(data.header().type(), DataView.preferences().getString(DataView.PREFERRED));
        if (viewer.isEmpty()) {
            complain("There is no viewer for " + data.title() + ", which is a "
                    + data.header().type().getName() + ".");
            return;
        }
        try {
            String key = session.directory().hashCode() + "-" + data.run() + "-"
                    + data.header().name().replace(':', '_');
            DataView view = (DataView) page.showView(DataView.ID, key, IWorkbenchPage.VIEW_ACTIVATE);
            view.show(session, data, viewers, viewer.get());
        } catch (PartInitException e) {
            complain(e.getMessage());
        }
    }

    private void complain(String message) {
        MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Show result", message);
    }
}
