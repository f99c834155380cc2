/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.firn.jobs.JobSpec;
import org.firn.jobs.Retry;

/** What is written down about a job before it is submitted. */
public final class JobRecord {
    private JobRecord() {}

    /** @param program what is known about its program */
    static JsonObject of(JobSpec job, JsonObject program) {
        JsonObject json = new JsonObject();
        JsonArray command = new JsonArray();
        job.command().forEach(command::add);
        json.add("command", command);
        JsonObject environment = new JsonObject();
        job.environment().forEach(environment::addProperty);
        json.add("environment", environment);
        json.addProperty("workingDirectory", job.workingDirectory().toString());
        json.addProperty("stdout", job.stdout().toString());
        json.addProperty("stderr", job.stderr().toString());
        if (!job.programVersion().isEmpty()) {
            program.addProperty("version", job.programVersion());
        }
        json.add("program", program);
        json.addProperty("processors", job.processors());
        json.addProperty("memoryMiB", job.memoryMiB());
        json.addProperty("gpus", job.gpus());
        json.addProperty("wallTimeSeconds", job.wallTimeSeconds());
        if (job.retry().most() > 0) {
            json.addProperty("retries", job.retry().most());
            json.addProperty("retryScale", job.retry().scale());
            json.addProperty("name", job.name());
            json.addProperty("queue", job.queue());
            JsonObject licences = new JsonObject();
            job.licences().forEach(licences::addProperty);
            json.add("licences", licences);
        }
        json.addProperty("submitter", ProcessHandle.current().pid());
        return json;
    }

    /**
     * The job that is recorded in a control directory, to be tried again; of one that is not to be tried again, only
     * what it asked for is right.
     *
     * @return empty when there is no record
     */
    public static Optional<JobSpec> read(Path controlDirectory) {
        return new ControlDirectory(controlDirectory.toAbsolutePath())
                .readJob()
                .map(json -> read(controlDirectory, json));
    }

    private static JobSpec read(Path controlDirectory, JsonObject json) {
        List<String> command = new ArrayList<>();
        json.getAsJsonArray("command").forEach(word -> command.add(word.getAsString()));
        JobSpec.Builder job = JobSpec.builder(controlDirectory, command)
                .environment(texts(json, "environment", JsonElement::getAsString))
                .workingDirectory(Path.of(json.get("workingDirectory").getAsString()))
                .output(
                        Path.of(json.get("stdout").getAsString()),
                        Path.of(json.get("stderr").getAsString()))
                .processors(json.get("processors").getAsInt())
                .memoryMiB(json.get("memoryMiB").getAsLong())
                .gpus(json.get("gpus").getAsInt())
                .wallTime(Duration.ofSeconds(json.get("wallTimeSeconds").getAsLong()));
        if (json.has("retries")) {
            job.retry(new Retry(
                            json.get("retries").getAsInt(),
                            json.get("retryScale").getAsDouble()))
                    .name(json.get("name").getAsString())
                    .queue(json.get("queue").getAsString())
                    .licences(texts(json, "licences", JsonElement::getAsInt));
        }
        return job.build();
    }

    private static <T> Map<String, T> texts(JsonObject json, String name, Function<JsonElement, T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        json.getAsJsonObject(name)
                .entrySet()
                .forEach(entry -> values.put(entry.getKey(), value.apply(entry.getValue())));
        return values;
    }
}
