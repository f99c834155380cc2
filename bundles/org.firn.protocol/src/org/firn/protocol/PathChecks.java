/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks whether the files and folders that parameters name are there; done just before a run starts, since it reads.
 */
public final class PathChecks {

    private PathChecks() {}

    /**
     * Checks every {@link ParameterType#FILE} and {@link ParameterType#FOLDER} that is set.
     *
     * @param form the protocol's form
     * @param values the checked values
     * @param resolve gives the absolute path of a stored one
     * @return an error for each that does not exist, is of the wrong kind, or cannot be read
     */
    public static List<Problem> check(ProtocolSpec form, ParameterValues values, Function<String, Path> resolve) {
        List<Problem> problems = new ArrayList<>();
        for (ParameterSpec spec : form.parameters()) {
            boolean folder = spec.type() == ParameterType.FOLDER;
            if ((folder || spec.type() == ParameterType.FILE) && values.isSet(spec.name())) {
                check(values.text(spec.name()), folder, resolve)
                        .ifPresent(what -> problems.add(Problem.error(spec.name(), what, cure(folder))));
            }
        }
        return problems;
    }

    private static String cure(boolean folder) {
        return "Give the path of " + (folder ? "a folder" : "a file") + " that is there and that you may read.";
    }

    private static Optional<String> check(String given, boolean folder, Function<String, Path> resolve) {
        Path path;
        try {
            path = resolve.apply(given);
        } catch (InvalidPathException e) {
            return Optional.of("is '" + given + "', which is not a path: " + e.getReason());
        }
        if (!Files.exists(path)) {
            return Optional.of("is " + path + ", which does not exist");
        }
        if (Files.isDirectory(path) != folder) {
            return Optional.of("is " + path + ", which is " + (folder ? "not a folder" : "a folder, not a file"));
        }
        return Files.isReadable(path) ? Optional.empty() : Optional.of("is " + path + ", which may not be read");
    }
}
