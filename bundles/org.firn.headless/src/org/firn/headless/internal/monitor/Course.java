/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What counters were in the last half hour, so that it is known how fast they change. Can be kept in a file, so that a
 * look knows what earlier ones saw. Not thread-safe.
 */
public final class Course {
    private static final Duration WINDOW = Duration.ofMinutes(30);
    /** Between two samples that are kept. */
    private static final Duration STEP = Duration.ofSeconds(10);
    /** What is known of a shorter time says nothing. */
    private static final Duration LEAST = Duration.ofSeconds(30);

    private final Map<String, Deque<Sample>> samples = new TreeMap<>();

    /** What a counter was at a time. */
    private record Sample(Instant time, double value) {}

    /**
     * Reads what was kept; a file that is not there or is damaged tells nothing.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static Course read(Path file) throws IOException {
        Course course = new Course();
        if (!Files.exists(file)) {
            return course;
        }
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ");
            try {
                course.deque(words[0])
                        .add(new Sample(Instant.ofEpochMilli(Long.parseLong(words[1])), Double.parseDouble(words[2])));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                // A course that is lost is known again half a minute later.
                return new Course();
            }
        }
        return course;
    }

    /**
     * Keeps what is known.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        samples.forEach((name, all) ->
                all.forEach(sample -> lines.add(name + " " + sample.time().toEpochMilli() + " " + sample.value())));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, lines);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Notes what a counter is. When the clock was set back, what was noted at times to come is forgotten.
     *
     * @param name without blanks
     */
    public void add(String name, Instant time, double value) {
        Deque<Sample> all = deque(name);
        all.removeIf(sample -> sample.time().isAfter(time) || sample.time().isBefore(time.minus(WINDOW)));
        if (all.size() > 1) {
            Sample last = all.removeLast();
            // The last sample is always the newest; it stays only when it is far enough from the one before it.
            if (!last.time().isBefore(all.getLast().time().plus(STEP))) {
                all.addLast(last);
            }
        }
        all.addLast(new Sample(time, value));
    }

    /** How much a counter grew an hour; NaN when that is not known yet. */
    public double perHour(String name) {
        Deque<Sample> all = deque(name);
        if (all.size() < 2) {
            return Double.NaN;
        }
        Duration between = Duration.between(all.getFirst().time(), all.getLast().time());
        double change = all.getLast().value() - all.getFirst().value();
        return between.compareTo(LEAST) < 0 ? Double.NaN : change * 3_600_000.0 / between.toMillis();
    }

    private Deque<Sample> deque(String name) {
        return samples.computeIfAbsent(name, any -> new ArrayDeque<>());
    }
}
