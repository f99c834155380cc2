/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Where a user's external programs are, and what their environment must hold. It is stored in the file
 * {@code programs.properties} of the user's state folder, which every product of Firn reads:
 *
 * <pre>
 * relion_refine=/opt/relion/bin/relion_refine
 * path=/opt/eman/bin:/opt/motioncor
 * env.RELION_CTFFIND_EXECUTABLE=/opt/ctffind
 * </pre>
 *
 * <p>The key {@code path} names folders that are searched before those of PATH, {@code env.NAME} a variable, and every
 * other key a program.
 *
 * @param programs the program files by the name of the program; a folder stands for the program of that name in it
 * @param folders searched before those of PATH, in this order
 * @param environment variables that programs need besides those they inherit
 * @since 0.1
 */
public record ProgramLocations(Map<String, Path> programs, List<Path> folders, Map<String, String> environment) {
    /** Nothing but PATH. */
    public static final ProgramLocations NONE = new ProgramLocations(Map.of(), List.of(), Map.of());

    private static final String FILE = "programs.properties";
    private static final String FOLDERS = "path";
    private static final String VARIABLE = "env.";

    /** Copies the collections; programs and variables are sorted by name. */
    public ProgramLocations {
        programs = Collections.unmodifiableMap(new TreeMap<>(programs));
        folders = List.copyOf(folders);
        environment = Collections.unmodifiableMap(new TreeMap<>(environment));
    }

    /**
     * The file of a user: in the folder that FIRN_STATE names, and without that where the workbench keeps its state.
     *
     * @param environment of the process
     */
    public static Path file(Map<String, String> environment) {
        return state(environment).resolve(FILE);
    }

    private static Path state(Map<String, String> environment) {
        String named = environment.getOrDefault("FIRN_STATE", "");
        if (!named.isEmpty()) {
            return Path.of(named).toAbsolutePath();
        }
        // as the launcher says it
        String states = environment.getOrDefault("XDG_STATE_HOME", "");
        Path parent = states.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "state")
                : Path.of(states);
        return parent.resolve("firn").resolve("workbench").toAbsolutePath();
    }

    /**
     * Reads a file.
     *
     * @return {@link #NONE} when there is no such file
     * @throws IOException if it cannot be read or holds what is no path; the message names it and the cure
     */
    public static ProgramLocations read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return of(properties);
        } catch (IllegalArgumentException | IOException e) {
            throw new IOException(
                    "The locations of programs cannot be read from " + file + ": " + e.getMessage()
                            + ". Mend that file, or delete it and name the programs anew in the preferences.",
                    e);
        }
    }

    private static ProgramLocations of(Properties properties) {
        Map<String, Path> programs = new TreeMap<>();
        List<Path> folders = new ArrayList<>();
        Map<String, String> environment = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key).strip();
            if (key.startsWith(VARIABLE)) {
                environment.put(key.substring(VARIABLE.length()), value);
            } else if (key.equals(FOLDERS)) {
                folders.addAll(folders(value));
            } else if (!value.isEmpty()) {
                programs.put(key, Path.of(value));
            }
        }
        return new ProgramLocations(programs, folders, environment);
    }

    /**
     * The folders of a list like that in PATH; empty ones are left out.
     *
     * @throws InvalidPathException if one is no path
     */
    public static List<Path> folders(String list) {
        List<Path> folders = new ArrayList<>();
        for (String folder : list.split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                folders.add(Path.of(folder.strip()));
            }
        }
        return folders;
    }

    /**
     * Writes a file, with its folder; who reads it at the same time sees the old or the new one.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Properties properties = new Properties();
        programs.forEach((name, path) -> properties.setProperty(name, path.toString()));
        environment.forEach((name, value) -> properties.setProperty(VARIABLE + name, value));
        if (!folders.isEmpty()) {
            List<String> texts = folders.stream().map(Path::toString).toList();
            properties.setProperty(FOLDERS, String.join(File.pathSeparator, texts));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(temporary)) {
            properties.store(writer, "Where external programs are. The preferences of the workbench write this file.");
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Looks for a program: where it is said to be, and when nothing is said, in the folders and then in PATH.
     *
     * @param name of the program, without a folder
     * @param inherited the environment whose PATH is searched last
     * @return an executable file; empty when there is none, also when the one that is named is not there
     */
    public Optional<Path> find(String name, Map<String, String> inherited) {
        Path named = programs.get(name);
        if (named != null) {
            Path program = Files.isDirectory(named) ? named.resolve(name) : named;
            return isProgram(program) ? Optional.of(program) : Optional.empty();
        }
        List<Path> searched = new ArrayList<>(folders);
        searched.addAll(folders(environment.getOrDefault("PATH", inherited.getOrDefault("PATH", ""))));
        return searched.stream()
                .map(folder -> folder.resolve(name))
                .filter(ProgramLocations::isProgram)
                .findFirst();
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
