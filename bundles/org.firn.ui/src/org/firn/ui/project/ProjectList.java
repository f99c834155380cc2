/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The projects that the user of this workbench knows, kept in a file of the workbench. Forgetting one here deletes
 * nothing. Thread-safe; reads and writes a small file, so not for the thread of the screen.
 */
public final class ProjectList {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Path file;
    private final InstantSource clock;
    private @Nullable Map<Path, KnownProject> known;

    /** What stands in the file of a project. */
    private static final class Entry {
        private @Nullable String directory;
        private @Nullable String name;
        private @Nullable String lastUsed;
        private int runs = -1;
        private boolean open;
    }

    /** @param file of this user and workbench; made when it is needed, and begun anew when it cannot be understood */
    public ProjectList(Path file) {
        this(file, InstantSource.system());
    }

    ProjectList(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** All projects, those used last first. */
    public synchronized List<KnownProject> all() {
        return loaded().values().stream()
                .sorted(Comparator.comparing(KnownProject::lastUsed).reversed())
                .toList();
    }

    /** The project in a directory. */
    public synchronized Optional<KnownProject> find(Path directory) {
        return Optional.ofNullable(loaded().get(normal(directory)));
    }

    /**
     * Notes that a project was opened or closed.
     *
     * @param name empty for what it was called before
     * @param runs -1 for as many as before
     * @throws IOException if the file cannot be written
     */
    public synchronized void note(Path directory, String name, int runs, boolean open) throws IOException {
        Path place = normal(directory);
        KnownProject before = loaded().getOrDefault(
                        place, new KnownProject(place, String.valueOf(place.getFileName()), Instant.EPOCH, -1, false));
        loaded().put(place, before.used(name, runs, open, clock.instant()));
        save();
    }

    /**
     * Forgets a project, which stays where it is.
     *
     * @throws IOException if the file cannot be written
     */
    public synchronized void forget(Path directory) throws IOException {
        if (loaded().remove(normal(directory)) != null) {
            save();
        }
    }

    private static Path normal(Path directory) {
        return directory.toAbsolutePath().normalize();
    }

    private Map<Path, KnownProject> loaded() {
        Map<Path, KnownProject> all = known;
        if (all == null) {
            all = load();
            known = all;
        }
        return all;
    }

    private Map<Path, KnownProject> load() {
        Map<Path, KnownProject> all = new LinkedHashMap<>();
        try {
            Entry[] entries = GSON.fromJson(Files.readString(file), Entry[].class);
            for (Entry entry : entries == null ? new Entry[0] : entries) {
                project(entry).ifPresent(project -> all.put(project.directory(), project));
            }
        } catch (NoSuchFileException e) {
            return all;
        } catch (IOException | JsonParseException e) {
            // a list of what was used last is not worth a complaint at every start: it fills again by itself
            System.getLogger(ProjectList.class.getName())
                    .log(System.Logger.Level.WARNING, file + " cannot be read: " + e.getMessage());
        }
        return all;
    }

    private static Optional<KnownProject> project(@Nullable Entry entry) {
        if (entry == null || entry.directory == null) {
            return Optional.empty();
        }
        Path directory = normal(Path.of(entry.directory));
        String name = entry.name == null ? String.valueOf(directory.getFileName()) : entry.name;
        return Optional.of(new KnownProject(directory, name, time(entry.lastUsed), entry.runs, entry.open));
    }

    private static Instant time(@Nullable String text) {
        try {
            return text == null ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private void save() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (KnownProject project : all()) {
            Entry entry = new Entry();
            entry.directory = project.directory().toString();
            entry.name = project.name();
            entry.lastUsed = project.lastUsed().toString();
            entry.runs = project.runs();
            entry.open = project.open();
            entries.add(entry);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, GSON.toJson(entries));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
