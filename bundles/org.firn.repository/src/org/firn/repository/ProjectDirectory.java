/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.firn.repository.internal.DataLocations;
import org.firn.repository.internal.PrivateFiles;

/**
 * Where the files of a project are. Thread-safe; knows nothing of what is in the files.
 *
 * <p>Paths are stored so that the project can be moved: relative to the project, with slashes, for a file inside it;
 * {@code @name/relative} for a file in a data location that the project file names; absolute for any other file.
 */
public final class ProjectDirectory {

    private static final int NUMBER_DIGITS = 6;

    private final Path root;
    private final DataLocations locations;

    /** @param root the directory of the project, which need not exist yet */
    public ProjectDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.locations = new DataLocations(projectFile());
    }

    /** Returns the absolute path of the directory. */
    public Path root() {
        return root;
    }

    /** The file that tells the format version, the id and the data locations. */
    public Path projectFile() {
        return root.resolve("project.json");
    }

    /** The file of the repository. */
    public Path repositoryFile() {
        return root.resolve("repository.mv.db");
    }

    /** The file, private to the user, by which the owner of the project tells other processes how to join it. */
    public Path engineFile() {
        return root.resolve("engine.json");
    }

    /** The directory of the item tables. */
    public Path tables() {
        return root.resolve("tables");
    }

    /** The directory of the run directories. */
    public Path runs() {
        return root.resolve("runs");
    }

    /**
     * Returns the directory of a run, which need not exist yet.
     *
     * @param number the number of the run, from 1
     * @param protocol the id of its protocol
     */
    public RunDirectory run(int number, String protocol) {
        String name = protocol.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "_");
        String digits = String.format(Locale.ROOT, "%0" + NUMBER_DIGITS + "d", number);
        return new RunDirectory(runs().resolve(digits + "-" + name));
    }

    /**
     * Returns how a path is stored.
     *
     * @param path absolute, or relative to the project
     * @throws IOException when the project file, which names the data locations, cannot be read
     */
    public String toStored(Path path) throws IOException {
        Path absolute = root.resolve(path).normalize();
        return absolute.startsWith(root)
                ? PrivateFiles.withSlashes(root.relativize(absolute))
                : locations.toStored(absolute);
    }

    /**
     * Returns the absolute path of a stored one.
     *
     * @throws IOException when the path begins with the name of an unknown data location, or the project file, which
     *     names the data locations, cannot be read
     */
    public Path resolve(String stored) throws IOException {
        return stored.startsWith("@")
                ? locations.resolve(stored)
                : root.resolve(stored).normalize();
    }

    /**
     * Names a directory outside the project, or points the name to another directory. Paths stored with the name then
     * lead to the new one. Not to be called by several processes at once.
     *
     * @param name letters, digits, dots, hyphens and underscores
     * @throws IOException when the project file cannot be read or written
     */
    public void setLocation(String name, Path directory) throws IOException {
        locations.put(name, directory);
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
