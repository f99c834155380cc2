/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.nio.file.Path;
import org.firn.repository.ProjectDirectory;

/** Says in a sentence why the files of a project cannot be written: what the database says would fill a page. */
final class WriteFailure {

    /** With less than this, in bytes, a disk counts as full: the database writes blocks of some kB. */
    private static final long NEXT_TO_NOTHING = 64 * 1024;

    private WriteFailure() {}

    /** Why, and what helps. */
    static String describe(ProjectDirectory project, Throwable cause) {
        if (isFull(project.root())) {
            return "The disk of " + project.root() + " is full. Free some space there and try again.";
        }
        return "The disk of " + project.root() + " cannot be written (" + innermost(cause)
                + "). Check its free space, the quota and the permissions, and try again.";
    }

    private static boolean isFull(Path directory) {
        // not of the FileStore, which must find the mount point in a table that a container may not have
        return directory.toFile().getUsableSpace() < NEXT_TO_NOTHING;
    }

    private static String innermost(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null
                ? cause.toString()
                : cause.getMessage().lines().findFirst().orElse("");
    }
}
