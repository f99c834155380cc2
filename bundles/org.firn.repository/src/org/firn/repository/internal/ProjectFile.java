/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.firn.repository.DamagedProjectException;
import org.firn.repository.NewerProjectException;
import org.firn.repository.NotAProjectException;
import org.firn.repository.ProjectException;

/**
 * The content of {@code project.json}.
 *
 * @param formatVersion version of the layout of the project
 * @param id globally unique and unchanging
 * @param locations the data locations, by name
 */
public record ProjectFile(int formatVersion, String id, Instant created, Map<String, Path> locations) {

    /** The version that this code writes, and the newest that it reads. */
    public static final int FORMAT_VERSION = 1;

    public ProjectFile {
        locations = Map.copyOf(locations);
    }

    public static ProjectFile read(Path file) throws ProjectException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new NotAProjectException(
                    file.getParent() + " holds no Firn project: there is no " + file.getFileName()
                            + " in it. Check the path, or create a project with 'firn new'.",
                    e);
        } catch (IOException e) {
            throw new ProjectException("Cannot read " + file + " (" + e.getMessage() + "). Check its permissions.", e);
        }
        try {
            return parse(text, file);
        } catch (IOException | IllegalStateException | IllegalArgumentException | DateTimeException e) {
            throw new DamagedProjectException(
                    file + " is damaged: " + e.getMessage() + ". Restore it from a backup; nothing was modified.", e);
        }
    }

    private static ProjectFile parse(String text, Path file) throws IOException, NewerProjectException {
        int version = 0;
        String id = "";
        Instant created = Instant.EPOCH;
        Map<String, Path> locations = new TreeMap<>();
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "formatVersion" -> version = requireSupported(json.nextInt(), file);
                    case "id" -> id = json.nextString();
                    case "created" -> created = Instant.parse(json.nextString());
                    case "locations" -> readLocations(json, locations);
                    default -> json.skipValue();
                }
            }
            json.endObject();
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("there is something after its end");
            }
        }
        if (version < 1 || id.isEmpty()) {
            throw new IOException("formatVersion or id is missing");
        }
        return new ProjectFile(version, id, created, locations);
    }

    private static int requireSupported(int version, Path file) throws NewerProjectException {
        if (version > FORMAT_VERSION) {
            throw new NewerProjectException("The project " + file.getParent() + " has format version " + version
                    + ", and this version of Firn knows only up to " + FORMAT_VERSION
                    + ". Open it with a newer Firn; nothing was touched.");
        }
        return version;
    }

    private static void readLocations(JsonReader json, Map<String, Path> locations) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            locations.put(json.nextName(), Path.of(json.nextString()));
        }
        json.endObject();
    }

    /** Writes the file so that a reader sees the old or the new content, and never a part. */
    public void write(Path file) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject();
            json.name("formatVersion").value(formatVersion);
            json.name("id").value(id);
            json.name("created").value(created.toString());
            json.name("locations").beginObject();
            for (Map.Entry<String, Path> location : new TreeMap<>(locations).entrySet()) {
                json.name(location.getKey()).value(location.getValue().toString());
            }
            json.endObject().endObject();
        }
        PrivateFiles.replace(file, text + "\n");
    }
}
