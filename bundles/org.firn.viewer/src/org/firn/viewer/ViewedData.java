/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.protocol.DataHeader;
import org.firn.repository.ProjectDirectory;

/**
 * What a viewer is opened on: one data object of a project, with the way to its files.
 *
 * @param project the directory of the project
 * @param run the number of the run that made the data
 * @param runLabel what the user calls the run
 * @param header the name, the type and the attributes of the data as they were when the viewer was asked for
 */
public record ViewedData(Path project, int run, String runLabel, DataHeader header) {

    /** What stands above a viewer, such as {@code classes of Classify (6)}. */
    public String title() {
        return header.name() + " of " + runLabel + " (" + run + ")";
    }

    /**
     * The absolute path of a file whose path is stored in the project: relative to it, or in a named data location.
     *
     * @throws IOException if the path names an unknown data location, or the project file cannot be read
     */
    public Path resolve(String stored) throws IOException {
        return new ProjectDirectory(project).resolve(stored);
    }

    /**
     * The file that an attribute of the header names, such as {@code file} of a volume.
     *
     * @throws IOException if the attribute is not set; also as {@link #resolve}
     */
    public Path file(String attribute) throws IOException {
        Object stored = header.attributes().get(attribute);
        if (stored == null || stored.toString().isEmpty()) {
            throw new IOException("There is nothing to show yet: " + title() + " has no " + attribute
                    + ". Wait until the run has written it");
        }
        return resolve(stored.toString());
    }

    /**
     * The item table of a set.
     *
     * @throws IOException if the set has none yet; also as {@link #resolve}
     */
    public Path table() throws IOException {
        return file(DataHeader.TABLE);
    }
}
