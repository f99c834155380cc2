/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.workflow.JsonValues;

/**
 * The record of the rules that fired in a project: a line for each firing, each action and each end, on the disk before
 * anything follows from it. Only one process writes it. Not thread-safe.
 */
public final class Firings implements AutoCloseable {
    private final FileChannel channel;
    private final Map<Long, Firing> firings = new LinkedHashMap<>();

    private Firings(FileChannel channel) {
        this.channel = channel;
    }

    /** The folder of a project for what monitors keep. */
    public static Path folder(Path project) {
        return project.resolve("monitor");
    }

    private static Path file(Path project) {
        return folder(project).resolve("firings.ndjson");
    }

    /**
     * Opens the record for writing; what a killed process left half written is removed.
     *
     * @return empty when another process, or this one, has it open
     * @throws IOException if it cannot be written
     */
    public static Optional<Firings> open(Path project) throws IOException {
        Files.createDirectories(folder(project));
        FileChannel channel = FileChannel.open(
                file(project), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            return Optional.empty();
        }
        Firings record = new Firings(channel);
        byte[] bytes = Files.readAllBytes(file(project));
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        new String(bytes, 0, end, StandardCharsets.UTF_8).lines().forEach(record::accept);
        channel.truncate(end);
        channel.position(end);
        return Optional.of(record);
    }

    /**
     * Reads the record, also while another process writes it.
     *
     * @return all firings in their order; empty when there is no record
     * @throws IOException if it cannot be read
     */
    public static List<Firing> read(Path project) throws IOException {
        if (!Files.exists(file(project))) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file(project), StandardOpenOption.READ)) {
            Firings record = new Firings(channel);
            Files.readString(file(project)).lines().forEach(record::accept);
            return record.all();
        }
    }

    private void accept(String line) {
        try {
            JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
            long number = entry.get("firing").getAsLong();
            switch (entry.get("type").getAsString()) {
                case "fired" -> firings.put(number, fired(number, entry));
                case "action" ->
                    firings.computeIfPresent(
                            number,
                            (any, firing) -> firing.with(new Firing.Result(
                                    entry.get("action").getAsString(),
                                    entry.get("worked").getAsBoolean(),
                                    entry.get("note").getAsString())));
                default ->
                    firings.computeIfPresent(
                            number,
                            (any, firing) -> firing.clearedAt(
                                    Instant.parse(entry.get("time").getAsString())));
            }
        } catch (JsonParseException | IllegalStateException | NullPointerException | DateTimeException e) {
            // A line that is not understood tells nothing; the others are still true.
            return;
        }
    }

    private static Firing fired(long number, JsonObject entry) {
        List<String> actions = new ArrayList<>();
        entry.get("actions").getAsJsonArray().forEach(one -> actions.add(one.getAsString()));
        List<Long> items = new ArrayList<>();
        entry.get("items").getAsJsonArray().forEach(one -> items.add(one.getAsLong()));
        return new Firing(
                number,
                entry.get("rule").getAsString(),
                entry.get("figure").getAsString(),
                Instant.parse(entry.get("time").getAsString()),
                entry.get("text").getAsString(),
                actions,
                items,
                List.of(),
                null);
    }

    /** All firings in their order. */
    public List<Firing> all() {
        return List.copyOf(firings.values());
    }

    /** The firing of a rule whose figure is not yet good again. */
    @Nullable
    Firing open(String rule) {
        return firings.values().stream()
                .filter(firing -> firing.rule().equals(rule) && firing.isOpen())
                .findFirst()
                .orElse(null);
    }

    /** The firings with this rule for which something is still to be done. */
    List<Firing> unfinished(WatchRule rule) {
        return firings.values().stream()
                .filter(firing -> firing.rule().equals(rule.id()))
                .filter(firing -> rule.actions().stream().anyMatch(action -> firing.awaits(action.key())))
                .toList();
    }

    /** Records that a rule fired. */
    void fire(WatchRule rule, Instant time, String text, List<Long> items) throws IOException {
        long number = firings.keySet().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
        List<String> actions = rule.actions().stream().map(RuleAction::key).toList();
        Map<String, Object> line = line("fired", number);
        line.put("rule", rule.id());
        line.put("figure", rule.figure());
        line.put("time", time.toString());
        line.put("text", text);
        line.put("actions", actions);
        line.put("items", items);
        append(line);
        firings.put(number, new Firing(number, rule.id(), rule.figure(), time, text, actions, items, List.of(), null));
    }

    /** Records what came of an action. */
    void done(long number, Firing.Result result) throws IOException {
        Map<String, Object> line = line("action", number);
        line.put("action", result.action());
        line.put("worked", result.worked());
        line.put("note", result.note());
        append(line);
        firings.computeIfPresent(number, (any, firing) -> firing.with(result));
    }

    /** Records that the figure is good again. */
    void clear(long number, Instant time) throws IOException {
        Map<String, Object> line = line("cleared", number);
        line.put("time", time.toString());
        append(line);
        firings.computeIfPresent(number, (any, firing) -> firing.clearedAt(time));
    }

    private static Map<String, Object> line(String type, long number) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", type);
        line.put("firing", number);
        return line;
    }

    private void append(Map<String, Object> line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((JsonValues.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
