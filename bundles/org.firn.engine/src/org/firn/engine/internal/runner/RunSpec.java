/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.engine.internal.data.HeaderJson;
import org.firn.protocol.DataHeader;
import org.firn.protocol.workflow.JsonValues;

/**
 * Everything that a run needs to know: what {@code spec.json} in its run directory says.
 *
 * @param number the run's number in the project
 * @param name its name, for example {@code align}
 * @param protocol the id of its protocol
 * @param parameters the values given, of any JSON type
 * @param inputs the headers of what is linked to each input
 * @param processors how many processors it may use at most; 0 for all there are
 * @param memoryMiB how much memory each of its steps or items needs, in MiB; 0 for what the protocol asks
 */
public record RunSpec(
        int number,
        String name,
        String protocol,
        Map<String, Object> parameters,
        Map<String, List<DataHeader>> inputs,
        int processors,
        long memoryMiB) {
    private static final String FORMAT = "firn.run/1";
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    /** Writes the file, atomically. */
    public void write(Path file) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("firn", FORMAT);
        json.addProperty("number", number);
        json.addProperty("name", name);
        json.addProperty("protocol", protocol);
        json.add("parameters", JsonParser.parseString(JsonValues.write(parameters)));
        JsonObject linked = new JsonObject();
        inputs.forEach((input, headers) -> {
            JsonArray array = new JsonArray();
            headers.forEach(header -> array.add(HeaderJson.write(header)));
            linked.add(input, array);
        });
        json.add("inputs", linked);
        json.addProperty("processors", processors);
        json.addProperty("memoryMiB", memoryMiB);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, GSON.toJson(json) + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads the file.
     *
     * @throws IOException if it cannot be read, or is of another format
     */
    public static RunSpec read(Path file) throws IOException {
        try {
            JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            if (!json.get("firn").getAsString().equals(FORMAT)) {
                throw new IOException(file + " is of the format " + json.get("firn") + ", not " + FORMAT
                        + "; use the version of Firn that wrote it");
            }
            Map<String, List<DataHeader>> inputs = new LinkedHashMap<>();
            for (Map.Entry<String, JsonElement> input :
                    json.getAsJsonObject("inputs").entrySet()) {
                List<DataHeader> headers = new ArrayList<>();
                input.getValue()
                        .getAsJsonArray()
                        .forEach(header -> headers.add(HeaderJson.read(header.getAsJsonObject())));
                inputs.put(input.getKey(), headers);
            }
            return new RunSpec(
                    json.get("number").getAsInt(),
                    json.get("name").getAsString(),
                    json.get("protocol").getAsString(),
                    JsonValues.parse(json.get("parameters").toString()),
                    inputs,
                    json.get("processors").getAsInt(),
                    json.get("memoryMiB").getAsLong());
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException e) {
            throw new IOException(file + " cannot be understood: " + e.getMessage(), e);
        }
    }
}
