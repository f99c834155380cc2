/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/** A change of a project that knows how it is undone. Made by a thread that may wait. */
public interface ProjectEdit {

    /** What it does, for menus and for the project's history, such as {@code delete align}. */
    String label();

    /**
     * Makes the change, in one commit.
     *
     * @return the change that undoes this one
     * @throws ProtocolException if it is not possible; nothing has been changed then, and the message says the cure
     * @throws ProjectException if the project cannot be changed
     */
    ProjectEdit apply(ProjectRepository repository) throws ProtocolException, ProjectException;

    /** Whether there is anything that this can do; false for what undoes something that cannot be undone. */
    default boolean isPossible() {
        return true;
    }

    /**
     * Called, by a thread that may wait, when this will never be applied (again), so that what was only kept for it
     * can go.
     */
    default void forgotten() {}
}
