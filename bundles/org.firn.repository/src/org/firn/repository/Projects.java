/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.repository.internal.ProjectOpener;

/** Creates and opens projects. Thread-safe; the methods block on I/O for up to some seconds. */
public final class Projects {

    private Projects() {}

    /**
     * Creates a project in a directory that does not exist yet or is empty, private to the user, and opens it as owner.
     *
     * @param name what the user calls the project
     * @throws ProjectException when there is something in the directory or it cannot be written
     */
    public static ProjectRepository create(Path directory, String name) throws ProjectException {
        return new ProjectOpener(directory).create(name);
    }

    /**
     * Tells whether a project can be created in a directory: it is not there or empty, or holds only what a creation
     * left that was killed.
     *
     * @throws IOException when the directory cannot be listed
     */
    public static boolean canCreate(Path directory) throws IOException {
        return ProjectOpener.isFree(new ProjectDirectory(directory));
    }

    /**
     * Opens a project.
     *
     * @throws NotAProjectException when the directory holds no project
     * @throws NewerProjectException when a newer version of Firn wrote it
     * @throws DamagedProjectException when one of its files is damaged
     * @throws ProjectHeldException when another process has it and does not answer
     * @throws ProjectException when it cannot be opened as {@code mode} asks
     */
    public static ProjectRepository open(Path directory, OpenMode mode) throws ProjectException {
        return new ProjectOpener(directory).open(mode);
    }
}
