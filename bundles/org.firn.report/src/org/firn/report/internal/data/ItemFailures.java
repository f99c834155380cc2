/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.data;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The items of a run that failed or were rejected, with the reasons, as the journal of the run has them: of the last
 * attempt those that failed, since every attempt tries them again, and all rejections that still hold.
 */
public final class ItemFailures {

    /**
     * An item that gave nothing.
     *
     * @param item what the user calls it
     * @param reason why
     * @param rejected whether the protocol left it out on purpose
     */
    public record Failure(String item, String reason, boolean rejected) {}

    private record Entry(String key, Failure failure) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private ItemFailures() {}

    /**
     * Reads the journal of a run; one that is not there names no failures. Lines that cannot be read are passed over:
     * the engine reports them.
     */
    public static List<Failure> read(Path journal) throws IOException {
        ItemFailures read = new ItemFailures();
        if (Files.exists(journal)) {
            try (BufferedReader lines = Files.newBufferedReader(journal)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    read.accept(line);
                }
            }
        }
        return read.entries.values().stream().map(Entry::failure).toList();
    }

    private void accept(String line) {
        try {
            JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
            switch (text(entry, "type")) {
                case "begin" ->
                    entries.values().removeIf(earlier -> !earlier.failure().rejected());
                case "item" -> item(entry);
                case "forget" -> forget(entry);
                default -> {}
            }
        } catch (JsonParseException | IllegalStateException | ClassCastException e) {
            // A torn or foreign line names no item.
            return;
        }
    }

    private void item(JsonObject entry) {
        String name = text(entry, "name").isEmpty() ? text(entry, "id") : text(entry, "name");
        Failure failure =
                new Failure(name, text(entry, "reason"), text(entry, "result").equals("rejected"));
        entries.put(text(entry, "step") + "/" + text(entry, "id"), new Entry(text(entry, "key"), failure));
    }

    private void forget(JsonObject entry) {
        Set<String> keys = new HashSet<>();
        entry.getAsJsonArray("keys").forEach(key -> keys.add(key.getAsString()));
        entries.values().removeIf(earlier -> keys.contains(earlier.key()));
    }

    private static String text(JsonObject entry, String name) {
        JsonElement value = entry.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }
}
