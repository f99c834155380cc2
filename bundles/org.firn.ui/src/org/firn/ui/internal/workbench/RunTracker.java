/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.workbench;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectSession;

/** Tells which run is selected, in whatever part: the first of a structured selection of run numbers. */
public final class RunTracker implements ISelectionListener, AutoCloseable {
    private final IWorkbenchPage page;
    private final OpenProjects projects;
    private final BiConsumer<ProjectSession, Integer> listener;

    /** Begins to listen, and tells what is selected now. */
    public RunTracker(IWorkbenchPage page, OpenProjects projects, BiConsumer<ProjectSession, Integer> listener) {
        this.page = page;
        this.projects = projects;
        this.listener = listener;
        page.addSelectionListener(this);
        IWorkbenchPart editor = page.getActiveEditor();
        if (editor != null && editor.getSite().getSelectionProvider() != null) {
            selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof Integer number) {
            session(part, projects).ifPresent(session -> listener.accept(session, number));
        }
    }

    /** The project that a part shows; the one that the user works with when the part shows none in particular. */
    public static Optional<ProjectSession> session(IWorkbenchPart part, OpenProjects projects) {
        ProjectSession shown = part instanceof IEditorPart editor
                ? editor.getEditorInput().getAdapter(ProjectSession.class)
                : part.getAdapter(ProjectSession.class);
        return Optional.ofNullable(shown).or(projects::active);
    }

    @Override
    public void close() {
        page.removeSelectionListener(this);
    }
}
