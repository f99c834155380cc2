/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.journal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firn.engine.internal.keys.Key;

/** What a run's journal says was done and still holds. Read once, before the run goes on; then not changed. */
public final class JournalHistory {
    private static final System.Logger LOG = System.getLogger(JournalHistory.class.getName());

    /**
     * A step that was done.
     *
     * @param key its key then
     * @param tables the tables that it wrote, by output
     */
    public record DoneStep(Key key, Map<String, String> tables) {}

    /**
     * A program that was started.
     *
     * @param step the step that called it
     * @param call what tells this call from others
     * @param control its control directory, relative to the run directory
     * @param handle the executor's text
     */
    public record StartedProgram(String step, Key call, String control, String handle) {}

    private final Map<String, DoneStep> doneSteps = new HashMap<>();
    /**
     * Something that a stream gave.
     *
     * @param id its id
     * @param name what the user calls it
     * @param file its file as stored; empty for none
     * @param content the fingerprint of the file then; empty when it could not be read
     */
    public record Arrival(long id, String name, String file, String content) {}

    private final Map<String, List<Arrival>> arrivals = new HashMap<>();
    private final Map<Key, Map<String, JsonObject>> attributes = new HashMap<>();
    private final Map<String, Set<Key>> doneItems = new HashMap<>();
    private final Map<String, String> stageTables = new LinkedHashMap<>();
    private final Map<String, StartedProgram> programs = new LinkedHashMap<>();
    private int attempts;
    private boolean ended = true;
    private boolean suspended;

    private JournalHistory() {}

    /**
     * Reads a journal; one that is not there says nothing was done. A line that cannot be read is logged and skipped.
     */
    public static JournalHistory read(Path file) throws IOException {
        JournalHistory history = new JournalHistory();
        if (Files.exists(file)) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    history.read(line, file + ":" + ++number);
                }
            }
        }
        return history;
    }

    private void read(String line, String where) {
        try {
            accept(JsonParser.parseString(line).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException e) {
            LOG.log(Level.WARNING, "{0} is damaged and left out; what it said is done again", where);
        }
    }

    private void accept(JsonObject entry) {
        switch (entry.get("type").getAsString()) {
            case "begin" -> begin();
            case "end" -> end(entry);
            case "step-start" -> doneSteps.remove(text(entry, "step"));
            case "step" -> step(entry);
            case "attributes" ->
                attributes
                        .computeIfAbsent(key(entry), any -> new LinkedHashMap<>())
                        .put(text(entry, "output"), entry.getAsJsonObject("values"));
            case "table" -> stageTables.put(text(entry, "output"), text(entry, "file"));
            case "arrived" ->
                arrivals.computeIfAbsent(text(entry, "step"), any -> new ArrayList<>())
                        .add(new Arrival(
                                entry.get("id").getAsLong(),
                                text(entry, "name"),
                                text(entry, "file"),
                                text(entry, "content")));
            case "items" ->
                keys(entry).forEach(doneItems.computeIfAbsent(text(entry, "step"), any -> new LinkedHashSet<>())::add);
            case "forget" ->
                keys(entry).forEach(doneItems.getOrDefault(text(entry, "step"), new LinkedHashSet<>())::remove);
            case "program" ->
                programs.put(
                        text(entry, "control"),
                        new StartedProgram(
                                text(entry, "step"),
                                Key.parse(text(entry, "call")),
                                text(entry, "control"),
                                text(entry, "handle")));
            default -> {}
        }
    }

    private void begin() {
        attempts++;
        ended = false;
    }

    private void end(JsonObject entry) {
        suspended = text(entry, "result").equals("SUSPENDED");
        // After an orderly end, the calls of unfinished steps have been ended too and are made anew.
        ended = true;
        programs.clear();
    }

    private void step(JsonObject entry) {
        programs.values().removeIf(program -> program.step().equals(text(entry, "step")));
        if (text(entry, "result").equals("done")) {
            Map<String, String> tables = new LinkedHashMap<>();
            JsonObject written = entry.getAsJsonObject("tables");
            written.keySet().forEach(output -> tables.put(output, text(written, output)));
            doneSteps.put(text(entry, "step"), new DoneStep(key(entry), tables));
        }
    }

    private static String text(JsonObject entry, String name) {
        return entry.get(name).getAsString();
    }

    private static Key key(JsonObject entry) {
        return Key.parse(text(entry, "key"));
    }

    private static List<Key> keys(JsonObject entry) {
        List<Key> keys = new ArrayList<>();
        JsonArray listed = entry.getAsJsonArray("keys");
        for (JsonElement key : listed) {
            keys.add(Key.parse(key.getAsString()));
        }
        return keys;
    }

    /** How many times the run was begun since it was last restarted. */
    public int attempts() {
        return attempts;
    }

    /** Whether the last attempt did not come to an orderly end: the process that executed it died. */
    public boolean isInterrupted() {
        return !ended;
    }

    /** Whether the last attempt was broken off only because its input was about to change. */
    public boolean isSuspended() {
        return suspended;
    }

    /** What a stream gave to a stage, in the order of arrival. */
    public List<Arrival> arrivals(String stage) {
        return arrivals.getOrDefault(stage, List.of());
    }

    /** The step of this name, when it was done and not begun again since. */
    public Optional<DoneStep> doneStep(String name) {
        return Optional.ofNullable(doneSteps.get(name));
    }

    /** The attributes that the step with this key set, by output. */
    public Map<String, JsonObject> attributes(Key key) {
        return attributes.getOrDefault(key, Map.of());
    }

    /** The items that the stage did without giving rows. */
    public Set<Key> doneItems(String stage) {
        return doneItems.getOrDefault(stage, Set.of());
    }

    /** The table file of an output that a stage writes, as stored; empty when there is none yet. */
    public Optional<String> stageTable(String output) {
        return Optional.ofNullable(stageTables.get(output));
    }

    /** Whether items were taken one by one before. */
    public boolean hasStageTables() {
        return !stageTables.isEmpty();
    }

    /** The programs of unfinished steps of an interrupted attempt, running or not. */
    public List<StartedProgram> programs() {
        return isInterrupted() ? List.copyOf(programs.values()) : List.of();
    }
}
