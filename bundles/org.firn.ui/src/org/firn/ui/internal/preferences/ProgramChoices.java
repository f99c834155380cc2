/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.preferences;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.firn.jobs.ProgramLocations;

/**
 * Where the user says that programs are, while he says it: texts, some of which may be no paths. For one thread;
 * what {@link #locations()} returns can go anywhere.
 */
final class ProgramChoices {
    private final Map<String, String> programs = new TreeMap<>();
    private String folders;
    private final Map<String, String> environment;

    /** Begins with what is stored. */
    ProgramChoices(ProgramLocations stored) {
        stored.programs().forEach((name, path) -> programs.put(name, path.toString()));
        folders = stored.folders().stream().map(Path::toString).collect(Collectors.joining(":"));
        environment = stored.environment();
    }

    /** Where a program is said to be; empty when it is looked for. */
    String location(String program) {
        return programs.getOrDefault(program, "");
    }

    /** Says where a program is: a file, or a folder that it is in; empty for where it is found. */
    void setLocation(String program, String location) {
        if (location.isBlank()) {
            programs.remove(program);
        } else {
            programs.put(program, location.strip());
        }
    }

    /** The folders that are searched before those of PATH, with colons between them. */
    String folders() {
        return folders;
    }

    void setFolders(String list) {
        folders = list.strip();
    }

    /** What has to be mended before it can be stored. */
    Optional<String> complaint() {
        for (Map.Entry<String, String> program : programs.entrySet()) {
            if (!isAbsolute(program.getValue())) {
                return Optional.of("The location of " + program.getKey() + " begins at /");
            }
        }
        for (String folder : List.of(folders.split(":"))) {
            if (!folder.isBlank() && !isAbsolute(folder.strip())) {
                return Optional.of("The folder " + folder.strip() + " does not begin at /");
            }
        }
        return Optional.empty();
    }

    private static boolean isAbsolute(String text) {
        try {
            return Path.of(text).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * What is to be stored.
     *
     * @throws IOException if there is a complaint
     */
    ProgramLocations locations() throws IOException {
        Optional<String> complaint = complaint();
        if (complaint.isPresent()) {
            throw new IOException(complaint.get() + ".");
        }
        Map<String, Path> files = new TreeMap<>();
        programs.forEach((name, text) -> files.put(name, Path.of(text)));
        return new ProgramLocations(files, ProgramLocations.folders(folders), environment);
    }
}
