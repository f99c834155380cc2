/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobResult;

/**
 * The files of one job: {@code job.json} (what was asked), {@code process} and {@code exit} (by the wrapper), {@code
 * cancelled} (why it was ended, before it is), {@code result.json} (how it ended).
 */
final class ControlDirectory {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+(?:[.,]\\d+)?)s");

    private final Path directory;

    ControlDirectory(Path directory) {
        this.directory = directory;
    }

    Path path() {
        return directory;
    }

    Path jobFile() {
        return directory.resolve("job.json");
    }

    Path exitFile() {
        return directory.resolve("exit");
    }

    boolean isUsed() {
        return Files.exists(jobFile());
    }

    void writeJob(JsonObject job) throws IOException {
        Files.writeString(jobFile(), GSON.toJson(job) + "\n");
    }

    Optional<JsonObject> readJob() {
        return readObject(jobFile());
    }

    Optional<ProcessIdentity> process() {
        return ProcessIdentity.read(directory);
    }

    /** The exit code, when it was written completely. */
    OptionalInt exitCode() {
        try {
            String text = Files.readString(exitFile());
            String last = text.substring(text.stripTrailing().lastIndexOf('\n') + 1);
            return last.endsWith("\n") ? OptionalInt.of(Integer.parseInt(last.strip())) : OptionalInt.empty();
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** User and system time of the program in s, from the second line that {@code times} printed; NaN when unknown. */
    double cpuSeconds() {
        try {
            String[] lines = Files.readString(exitFile()).split("\n");
            Matcher matcher = TIME.matcher(lines.length < 2 ? "" : lines[1]);
            double sum = matcher.find() ? 0 : Double.NaN;
            matcher.reset();
            while (matcher.find()) {
                sum += 60 * Double.parseDouble(matcher.group(1))
                        + Double.parseDouble(matcher.group(2).replace(',', '.'));
            }
            return sum;
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    Instant started() {
        return time(directory.resolve("process")).or(() -> time(jobFile())).orElseGet(Instant::now);
    }

    Instant ended() {
        return time(exitFile()).orElseGet(Instant::now);
    }

    private static Optional<Instant> time(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Notes, before anything is signalled, why the job is being ended. The first reason stays. */
    void markEnding(JobEnd reason) throws IOException {
        if (ending().isEmpty()) {
            // When it is there, the wrapper starts no program any more: so it is never there without its reason.
            Path whole = Files.createTempFile(directory, "cancelled", ".part");
            Files.writeString(whole, reason.name() + "\n");
            Files.move(whole, directory.resolve("cancelled"), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Why the job was ended, when it was. */
    Optional<JobEnd> ending() {
        try {
            return Optional.of(
                    JobEnd.valueOf(Files.readString(directory.resolve("cancelled"), StandardCharsets.ISO_8859_1)
                            .strip()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void writeResult(JobResult result) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("exitCode", result.exitCode());
        json.addProperty("end", result.end().name());
        json.addProperty("started", result.started().toString());
        json.addProperty("ended", result.ended().toString());
        if (!Double.isNaN(result.cpuSeconds())) {
            json.addProperty("cpuSeconds", result.cpuSeconds());
        }
        json.addProperty("peakMemoryMiB", result.peakMemoryMiB());
        if (!result.reason().isEmpty()) {
            json.addProperty("reason", result.reason());
        }
        Files.writeString(directory.resolve("result.json"), GSON.toJson(json) + "\n");
    }

    /** The result, when it was written before. */
    Optional<JobResult> readResult() {
        return readObject(directory.resolve("result.json"))
                .map(json -> new JobResult(
                        json.get("exitCode").getAsInt(),
                        JobEnd.valueOf(json.get("end").getAsString()),
                        Instant.parse(json.get("started").getAsString()),
                        Instant.parse(json.get("ended").getAsString()),
                        json.has("cpuSeconds") ? json.get("cpuSeconds").getAsDouble() : Double.NaN,
                        json.get("peakMemoryMiB").getAsLong(),
                        json.has("reason") ? json.get("reason").getAsString() : ""));
    }

    /** A torn file is as good as none: what it says can be found out again. */
    private static Optional<JsonObject> readObject(Path file) {
        try {
            return Optional.of(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
        } catch (IOException | JsonParseException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
