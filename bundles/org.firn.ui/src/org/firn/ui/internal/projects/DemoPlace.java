/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Where the demo is made. */
final class DemoPlace {
    private static final String NAME = "firn-demo";

    private DemoPlace() {}

    /** A folder in another one that is not there yet. */
    static Path suggest(Path parent) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> parent.resolve(number == 1 ? NAME : NAME + "-" + number))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    /** Why the demo cannot be made in a folder that the user has typed, with the cure; null when it can. */
    static @Nullable String complaint(String typed) {
        if (typed.isBlank()) {
            return "Say in which folder the demo is to be made.";
        }
        try {
            Path folder = Path.of(typed.strip());
            if (!folder.isAbsolute()) {
                return "Give the whole path of the folder, beginning with /.";
            }
            return Files.exists(folder) ? "There is something already. Choose another folder." : parent(folder);
        } catch (InvalidPathException e) {
            return "That is no path: " + e.getReason() + ".";
        }
    }

    private static @Nullable String parent(Path folder) {
        Path parent = folder.getParent();
        while (parent != null && Files.notExists(parent)) {
            parent = parent.getParent();
        }
        return parent != null && Files.isDirectory(parent) && Files.isWritable(parent)
                ? null
                : parent + " cannot be written to. Choose a folder of your own.";
    }
}
