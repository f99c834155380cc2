/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.firn.repository.ProjectException;

/**
 * Named directories outside the project, whose names and not whose paths are stored, so that they can be re-pointed.
 */
public final class DataLocations {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");

    private final Path projectFile;
    private Map<String, Path> cached = Map.of();
    private FileTime cachedTime = FileTime.fromMillis(Long.MIN_VALUE);

    public DataLocations(Path projectFile) {
        this.projectFile = projectFile;
    }

    /** The stored form of an absolute path outside the project. */
    public String toStored(Path absolute) throws IOException {
        return current().entrySet().stream()
                .filter(location -> absolute.startsWith(location.getValue()))
                .max(Comparator.comparingInt(location -> location.getValue().getNameCount()))
                .map(location -> "@" + location.getKey() + "/"
                        + PrivateFiles.withSlashes(location.getValue().relativize(absolute)))
                .orElseGet(absolute::toString);
    }

    /** The absolute path of a stored one that begins with the name of a location. */
    public Path resolve(String stored) throws IOException {
        int slash = stored.indexOf('/');
        String name = stored.substring(1, slash < 0 ? stored.length() : slash);
        Path location = current().get(name);
        if (location == null) {
            throw new IOException("The path " + stored + " begins with the data location '" + name + "', which "
                    + projectFile + " does not name. Add it there under \"locations\".");
        }
        return slash < 0
                ? location
                : location.resolve(stored.substring(slash + 1)).normalize();
    }

    public synchronized void put(String name, Path directory) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("The name of a data location has only letters, digits, dots, hyphens and"
                    + " underscores, and '" + name + "' has others.");
        }
        ProjectFile old = readProjectFile();
        Map<String, Path> locations = new TreeMap<>(old.locations());
        locations.put(name, directory.toAbsolutePath().normalize());
        new ProjectFile(old.formatVersion(), old.id(), old.created(), locations).write(projectFile);
    }

    private synchronized Map<String, Path> current() throws IOException {
        if (!Files.exists(projectFile)) {
            return Map.of();
        }
        FileTime time = Files.getLastModifiedTime(projectFile);
        if (!time.equals(cachedTime)) {
            cached = readProjectFile().locations();
            cachedTime = time;
        }
        return cached;
    }

    private ProjectFile readProjectFile() throws IOException {
        try {
            return ProjectFile.read(projectFile);
        } catch (ProjectException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
