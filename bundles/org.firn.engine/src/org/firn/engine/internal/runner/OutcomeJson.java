/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.HeaderJson;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.protocol.DataHeader;

/** The end of an execution in a run's journal. */
public final class OutcomeJson {
    private OutcomeJson() {}

    static JsonObject write(RunOutcome outcome, JsonObject entry) {
        entry.addProperty("result", outcome.end().name());
        entry.addProperty("message", outcome.message());
        entry.addProperty("executed", outcome.executed());
        entry.addProperty("reused", outcome.reused());
        entry.addProperty("failedItems", outcome.failedItems());
        entry.addProperty("contentKey", outcome.contentKey());
        entry.addProperty("started", outcome.started().toString());
        JsonArray outputs = new JsonArray();
        outcome.outputs().forEach(header -> outputs.add(HeaderJson.write(header)));
        entry.add("outputs", outputs);
        return entry;
    }

    private static RunOutcome read(JsonObject entry) {
        List<DataHeader> outputs = new ArrayList<>();
        entry.getAsJsonArray("outputs").forEach(header -> outputs.add(HeaderJson.read(header.getAsJsonObject())));
        return new RunOutcome(
                End.valueOf(entry.get("result").getAsString()),
                entry.get("message").getAsString(),
                outputs,
                entry.get("contentKey").getAsString(),
                entry.get("failedItems").getAsLong(),
                entry.get("executed").getAsLong(),
                entry.get("reused").getAsLong(),
                Instant.parse(entry.get("started").getAsString()),
                Instant.parse(entry.get("time").getAsString()));
    }

    /**
     * How a job says that its execution of the run ended.
     *
     * @param journal the run's journal
     * @param job the name that its executions have in the journal
     * @return empty when the last of them came to no end
     * @throws IOException if the journal cannot be read
     */
    public static Optional<RunOutcome> find(Path journal, String job) throws IOException {
        if (!Files.exists(journal)) {
            return Optional.empty();
        }
        JsonObject end = null;
        boolean ours = false;
        try (BufferedReader lines = Files.newBufferedReader(journal)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonObject entry =
                        line.contains("\"type\":\"begin\"") || line.contains("\"type\":\"end\"") ? parse(line) : null;
                if (entry != null && entry.get("type").getAsString().equals("begin")) {
                    ours = entry.has("job") && entry.get("job").getAsString().equals(job);
                    end = null;
                } else if (entry != null && entry.get("type").getAsString().equals("end")) {
                    end = ours ? entry : null;
                }
            }
        }
        return end == null ? Optional.empty() : Optional.of(read(end));
    }

    /** A torn line says nothing. */
    private static @Nullable JsonObject parse(String line) {
        try {
            return JsonParser.parseString(line).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            return null;
        }
    }
}
