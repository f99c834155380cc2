/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.ui.edit.ProjectEdit;

/** Gives a project another name. Its folder keeps its own. */
public final class RenameProject implements ProjectEdit {
    private final String name;

    /** @param name any text that is not blank */
    public RenameProject(String name) {
        this.name = name.strip();
    }

    @Override
    public String label() {
        return "rename the project to " + name;
    }

    @Override
    public ProjectEdit apply(ProjectRepository repository) throws ProtocolException, ProjectException {
        String before = Changes.edit(repository, label(), project -> {
            if (name.isEmpty()) {
                throw new ProtocolException("the project", "needs a name", "Give it one.");
            }
            String old = project.getName();
            project.setName(name);
            return old;
        });
        return new RenameProject(before);
    }
}
