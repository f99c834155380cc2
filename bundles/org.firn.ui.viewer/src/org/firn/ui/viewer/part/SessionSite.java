/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.part;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewSite;
import org.firn.engine.RunRequests;
import org.firn.model.workflow.Run;
import org.firn.ui.edit.AddingEdit;
import org.firn.ui.edit.RunEdits;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.viewer.ViewerSite;
import org.firn.viewer.RunRequest;
import org.firn.viewer.ViewedData;

/** What a viewer's widget may ask of a view on a project that is open. */
final class SessionSite implements ViewerSite {
    private final ProjectSession session;
    private final ViewedData data;
    private final Executor executor;
    private final IViewSite site;

    SessionSite(ProjectSession session, ViewedData data, Executor executor, IViewSite site) {
        this.session = session;
        this.data = data;
        this.executor = executor;
        this.site = site;
    }

    @Override
    public ViewedData data() {
        return data;
    }

    @Override
    public Executor executor() {
        return executor;
    }

    @Override
    public boolean canAddRuns() {
        return session.connection().isConnected();
    }

    @Override
    public void addRun(RunRequest request) {
        AddingEdit add = RunEdits.addOn(
                session.protocols(), request, data.run(), data.header().name());
        status("Adding " + request.label() + " \u2026");
        session.edits()
                .submit(add)
                .thenCompose(done -> session.work(repository -> {
                    List<String> names = repository.read(project -> add.added().stream()
                            .map(project::findRunByNumber)
                            .map(Run::getName)
                            .toList());
                    RunRequests.request(repository, org.firn.model.workflow.RunRequest.RUN, names);
                    return names;
                }))
                .whenComplete((done, error) -> onScreen(() -> {
                    if (error == null) {
                        status(request.label() + " was added to the graph and started.");
                    } else {
                        Throwable cause = error instanceof CompletionException ? error.getCause() : error;
                        line().setErrorMessage(request.label() + " was not added: " + cause.getMessage());
                    }
                }));
    }

    private void onScreen(Runnable work) {
        Display display = site.getWorkbenchWindow().getShell().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    private IStatusLineManager line() {
        return site.getActionBars().getStatusLineManager();
    }

    @Override
    public void status(String message) {
        line().setErrorMessage(null);
        line().setMessage(message);
    }
}
