/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.firn.repository.ProjectDirectory;
import org.firn.viewer.ViewedData;

/**
 * The micrographs that positions refer to. A set of positions does not name them, so they are those that its run was
 * given, or else the latest run before it that was given any: what the specifications in the run directories say.
 *
 * @param entries the micrographs
 * @param samplingRate in Å/px; 0 when not known
 */
record UpstreamMicrographs(List<MicrographEntry> entries, double samplingRate) {
    private static final String TYPE = "#MicrographSet";

    /**
     * Finds them. Blocks on I/O.
     *
     * @throws IOException there are none, or they cannot be read
     */
    static UpstreamMicrographs of(ViewedData data) throws IOException {
        ProjectDirectory project = new ProjectDirectory(data.project());
        for (Path run : runsUpTo(project, data.run())) {
            Path spec = run.resolve("spec.json");
            if (Files.exists(spec)) {
                JsonObject attributes = micrographs(spec);
                if (attributes.has("table")) {
                    Path table = project.resolve(attributes.get("table").getAsString());
                    JsonElement rate = attributes.get("samplingRate");
                    return new UpstreamMicrographs(
                            MicrographEntry.readAll(project, table), rate == null ? 0 : rate.getAsDouble());
                }
            }
        }
        throw new IOException(data.title() + " has positions, but no run up to it was given micrographs. Open the"
                + " micrographs instead");
    }

    private static List<Path> runsUpTo(ProjectDirectory project, int number) throws IOException {
        String last = String.format(Locale.ROOT, "%06d~", number);
        try (Stream<Path> runs = Files.list(project.runs())) {
            return runs.filter(run -> run.getFileName().toString().compareTo(last) < 0)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** The attributes of the first set of micrographs that a run was given; empty when it was given none. */
    private static JsonObject micrographs(Path spec) throws IOException {
        try (Reader reader = Files.newBufferedReader(spec)) {
            JsonObject inputs = JsonParser.parseReader(reader).getAsJsonObject().getAsJsonObject("inputs");
            for (String name : inputs == null ? List.<String>of() : List.copyOf(inputs.keySet())) {
                for (JsonElement link : inputs.getAsJsonArray(name)) {
                    JsonObject header = link.getAsJsonObject();
                    if (header.get("type").getAsString().endsWith(TYPE)) {
                        return header.getAsJsonObject("attributes");
                    }
                }
            }
            return new JsonObject();
        } catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException e) {
            throw new IOException(spec + " is no specification of a run: " + e.getMessage() + ". Run it again", e);
        }
    }
}
