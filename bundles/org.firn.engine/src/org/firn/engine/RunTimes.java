/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.firn.repository.ProjectDirectory;

/**
 * How long the last execution of a run took, from its journal.
 *
 * @param seconds wall time from its beginning to its end, in s; 0 when it has not ended
 * @param steps its steps and stages in the order in which they ended
 * @param executed how many steps and items were executed
 * @param reused how many steps and items had been done before
 */
public record RunTimes(double seconds, List<StepTime> steps, long executed, long reused) {

    /**
     * One step or stage.
     *
     * @param name its name in the plan
     * @param seconds wall time in s
     * @param items how many items a stage has; 0 for a step
     */
    public record StepTime(String name, double seconds, long items) {}

    /**
     * Reads the times of a run.
     *
     * @param number the run's number
     * @param protocol the id of its protocol
     * @throws IOException if the journal cannot be read
     */
    public static RunTimes of(ProjectDirectory directory, int number, String protocol) throws IOException {
        Path journal = directory.run(number, protocol).journal();
        return Files.exists(journal) ? of(Files.readAllLines(journal)) : new RunTimes(0, List.of(), 0, 0);
    }

    private static RunTimes of(List<String> lines) {
        Instant began = Instant.EPOCH;
        List<StepTime> steps = new ArrayList<>();
        RunTimes last = new RunTimes(0, List.of(), 0, 0);
        for (String line : lines) {
            JsonObject entry = parse(line);
            switch (entry.has("type") ? entry.get("type").getAsString() : "") {
                case "begin" -> {
                    began = time(entry, "time");
                    steps.clear();
                }
                case "step" ->
                    steps.add(new StepTime(
                            entry.get("step").getAsString(),
                            seconds(time(entry, "started"), time(entry, "time")),
                            entry.has("items") ? entry.get("items").getAsLong() : 0));
                case "end" ->
                    last = new RunTimes(
                            seconds(began, time(entry, "time")),
                            List.copyOf(steps),
                            entry.get("executed").getAsLong(),
                            entry.get("reused").getAsLong());
                default -> {}
            }
        }
        return last;
    }

    private static JsonObject parse(String line) {
        try {
            return JsonParser.parseString(line).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            return new JsonObject();
        }
    }

    private static Instant time(JsonObject entry, String name) {
        return Instant.parse(entry.get(name).getAsString());
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e9;
    }
}
