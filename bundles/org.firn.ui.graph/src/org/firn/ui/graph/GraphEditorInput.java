/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.firn.ui.project.ProjectSession;

/** An open project, for the editor {@link #EDITOR}. Two inputs are equal when they are about the same project. */
public final class GraphEditorInput implements IEditorInput {
    /** The id of the editor that shows a project as a graph. */
    public static final String EDITOR = "org.firn.ui.graph.editor";

    private final ProjectSession session;
    private final RunOpener opener;
    private final PreviewProvider previews;

    /** An open project, which stays open after the editor was closed. */
    public GraphEditorInput(ProjectSession session, RunOpener opener, PreviewProvider previews) {
        this.session = session;
        this.opener = opener;
        this.previews = previews;
    }

    /** The open project. */
    public ProjectSession session() {
        return session;
    }

    /** Who shows what the graph itself does not. */
    public RunOpener opener() {
        return opener;
    }

    /** Who makes small pictures of outputs. */
    public PreviewProvider previews() {
        return previews;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        String name = session.snapshot().name();
        return name.isEmpty() ? session.directory().getFileName().toString() : name;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return session.directory().toString();
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> adapter) {
        return adapter.isInstance(session) ? adapter.cast(session) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GraphEditorInput input
                && input.session.directory().equals(session.directory());
    }

    @Override
    public int hashCode() {
        return session.directory().hashCode();
    }
}
