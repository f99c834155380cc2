/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firn.headless.UsageException;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;

/** Opens the project of a directory, or makes one when there is nothing in it. */
final class NewOrOpen {

    private NewOrOpen() {}

    static ProjectRepository project(Path directory) throws ProjectException, IOException, UsageException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new UsageException(directory + " is a file. Give the directory of a project, or a new one.");
        }
        return Projects.canCreate(directory)
                ? Projects.create(directory, String.valueOf(directory.getFileName()))
                : Projects.open(directory, OpenMode.OWN_OR_JOIN);
    }
}
