/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Keeps an arrangement in a file of the project, {@code graph.json}; why not in the repository, ADR 0008 says. */
public final class ArrangementFile {
    private static final String FORMAT = "graph/1";
    private final Path file;

    /** An arrangement of the project in this directory. */
    public ArrangementFile(Path project) {
        file = project.resolve("graph.json");
    }

    /** Where it is. */
    public Path path() {
        return file;
    }

    /**
     * Reads the arrangement; that of a new project when there is no file.
     *
     * @throws IOException if it cannot be read or is not such a file; the message says which, and what becomes of it
     */
    public Arrangement read() throws IOException {
        if (!Files.exists(file)) {
            return Arrangement.NONE;
        }
        try {
            return arrangement(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | NumberFormatException | NullPointerException e) {
            Path aside = file.resolveSibling("graph.json.unreadable");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            throw new IOException(
                    file + " does not hold the places of a graph (" + e.getMessage() + "). It was renamed to "
                            + aside.getFileName() + ", and the graph is laid out anew.",
                    e);
        }
    }

    /** Replaces the file, all of it or nothing. */
    public void write(Arrangement arrangement) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), "graph", ".json");
        try {
            Files.write(fresh, json(arrangement).toString().getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Arrangement arrangement(JsonObject json) {
        String format = json.get("firn").getAsString();
        if (!format.equals(FORMAT)) {
            throw new IllegalStateException("its format is " + format + ", known is " + FORMAT);
        }
        Map<Integer, Spot> spots = new HashMap<>();
        for (Map.Entry<String, JsonElement> entry :
                json.getAsJsonObject("spots").entrySet()) {
            JsonArray at = entry.getValue().getAsJsonArray();
            spots.put(
                    Integer.valueOf(entry.getKey()),
                    new Spot(at.get(0).getAsInt(), at.get(1).getAsInt()));
        }
        List<Group> groups = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("groups")) {
            JsonObject group = element.getAsJsonObject();
            Set<Integer> members = new LinkedHashSet<>();
            group.getAsJsonArray("runs").forEach(run -> members.add(run.getAsInt()));
            int id = -Math.abs(group.get("id").getAsInt());
            groups.add(new Group(
                    id,
                    group.get("name").getAsString(),
                    members,
                    group.get("collapsed").getAsBoolean()));
        }
        boolean isDown = "down".equals(json.get("direction").getAsString());
        return new Arrangement(spots, groups, isDown ? Direction.DOWN : Direction.RIGHT);
    }

    private static JsonObject json(Arrangement arrangement) {
        JsonObject spots = new JsonObject();
        new TreeMap<>(arrangement.spots()).forEach((id, spot) -> {
            JsonArray at = new JsonArray();
            at.add(spot.x());
            at.add(spot.y());
            spots.add(id.toString(), at);
        });
        JsonArray groups = new JsonArray();
        for (Group group : arrangement.groups()) {
            JsonObject one = new JsonObject();
            one.addProperty("id", group.id());
            one.addProperty("name", group.name());
            one.addProperty("collapsed", group.collapsed());
            JsonArray runs = new JsonArray();
            group.members().forEach(runs::add);
            one.add("runs", runs);
            groups.add(one);
        }
        JsonObject json = new JsonObject();
        json.addProperty("firn", FORMAT);
        json.addProperty("direction", arrangement.direction().isHorizontal() ? "right" : "down");
        json.add("groups", groups);
        json.add("spots", spots);
        return json;
    }
}
