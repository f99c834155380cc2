/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.firn.repository.Subscription;
import org.firn.ui.graph.GraphEditorInput;
import org.firn.ui.graph.RunOpener;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.viewer.part.DataViews;
import org.firn.ui.viewer.part.OutputPreviews;
import org.firn.viewer.ViewerRegistry;

/**
 * Keeps one graph editor for each open project of a window: an editor that is closed closes its project, and the editor
 * that is in front tells which project the user works with.
 */
final class ProjectEditors implements IPartListener2, AutoCloseable {
    private static final String WELCOME_EDITOR = "org.firn.ui.welcome";
    private static final String WELCOME = "org.firn.ui.project.welcome";

    private final IWorkbenchPage page;
    private final OpenProjects projects;
    private final Display display;
    private final Subscription subscription;
    private boolean updating;

    ProjectEditors(IWorkbenchPage page, OpenProjects projects) {
        this.page = page;
        this.projects = projects;
        display = page.getWorkbenchWindow().getShell().getDisplay();
        page.addPartListener(this);
        subscription = projects.onChange(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::update);
            }
        });
    }

    private void update() {
        if (page.getWorkbenchWindow().getShell() == null) {
            return;
        }
        updating = true;
        try {
            closeThoseOfClosedProjects();
            for (ProjectSession session : projects.all()) {
                page.openEditor(input(session), GraphEditorInput.EDITOR, false);
            }
            projects.active().map(active -> page.findEditor(input(active))).ifPresent(page::bringToTop);
            showWelcome(projects.all().isEmpty());
        } catch (PartInitException e) {
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Open project", e.getMessage());
        } finally {
            updating = false;
        }
    }

    /** Opens the welcome page when there is nothing else to see, and closes it when there is. */
    void showWelcome(boolean shown) {
        IEditorReference[] pages = page.findEditors(null, WELCOME_EDITOR, IWorkbenchPage.MATCH_ID);
        if (!shown) {
            page.closeEditors(pages, false);
        } else if (pages.length == 0 && page.getWorkbenchWindow() == activeWindow()) {
            try {
                page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(WELCOME, null);
            } catch (CommandException e) {
                // one can begin by the menus as well
                ILog.of(ProjectEditors.class).error("The welcome page cannot be shown", e);
            }
        }
    }

    /** The one for which the platform executes commands. */
    private @Nullable IWorkbenchWindow activeWindow() {
        return page.getWorkbenchWindow().getWorkbench().getActiveWorkbenchWindow();
    }

    /** Whether the project is closed; a workbench that was killed also leaves tabs with nothing in them. */
    private boolean isOver(IEditorReference reference) {
        try {
            @Nullable IEditorInput input = reference.getEditorInput();
            if (input instanceof GraphEditorInput graph) {
                return projects.find(graph.session().directory()).isEmpty();
            }
            return input == null || !input.exists() && input.getName().isEmpty();
        } catch (PartInitException e) {
            return true;
        }
    }

    private void closeThoseOfClosedProjects() {
        List<IEditorReference> closed = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (isOver(reference)) {
                closed.add(reference);
            }
        }
        if (!closed.isEmpty()) {
            page.closeEditors(closed.toArray(IEditorReference[]::new), false);
        }
    }

    private GraphEditorInput input(ProjectSession session) {
        return new GraphEditorInput(session, new Opener(session), new OutputPreviews(session)::picture);
    }

    /** Shows forms and results of a project's runs in other views. */
    private final class Opener implements RunOpener {
        private static final String FORM = "org.firn.ui.form";

        private final ProjectSession session;

        Opener(ProjectSession session) {
            this.session = session;
        }

        @Override
        public void openForm(int run) {
            try {
                // it follows what is selected in the graph
                page.showView(FORM);
            } catch (PartInitException e) {
                MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Show form", e.getMessage());
            }
        }

        @Override
        public void openOutput(int run, String output) {
            new DataViews(page, ViewerRegistry.contributed()).open(session, run, output);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (part instanceof IEditorPart editor && editor.getEditorInput() instanceof GraphEditorInput input) {
            projects.activate(input.session().directory());
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (!updating
                && !page.getWorkbenchWindow().getWorkbench().isClosing()
                && part instanceof IEditorPart editor
                && editor.getEditorInput() instanceof GraphEditorInput input) {
            projects.close(input.session().directory());
        }
    }

    @Override
    public void close() {
        page.removePartListener(this);
        subscription.close();
    }
}
