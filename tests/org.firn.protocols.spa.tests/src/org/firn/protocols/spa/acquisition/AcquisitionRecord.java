/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.acquisition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The lines that the engines wrote, beside the times of the movies. */
final class AcquisitionRecord {
    private final Map<String, Long> completed;
    private final Map<String, Map<String, Long>> seen = new HashMap<>();
    private final List<Long> starts = new ArrayList<>();
    private final List<List<Double>> heaps = new ArrayList<>();
    private double cpu;
    private double lastCpu;
    private long killed = Long.MAX_VALUE;

    private AcquisitionRecord(Map<String, Long> completed) {
        this.completed = completed;
    }

    /**
     * Reads.
     *
     * @param names of movies, by id
     * @param completed when each movie was complete, ms
     */
    static AcquisitionRecord read(Path file, Map<Long, String> names, Map<String, Long> completed) throws IOException {
        AcquisitionRecord record = new AcquisitionRecord(completed);
        for (String line : Files.readAllLines(file)) {
            record.accept(line.split(" "), names);
        }
        record.cpu += record.lastCpu;
        return record;
    }

    private void accept(String[] words, Map<Long, String> names) {
        switch (words[0]) {
            case "started" -> {
                starts.add(Long.parseLong(words[1]));
                heaps.add(new ArrayList<>());
                cpu += lastCpu;
                lastCpu = 0;
            }
            case "killed" -> killed = Math.min(killed, Long.parseLong(words[1]));
            case "seen" ->
                seen.computeIfAbsent(words[1], any -> new HashMap<>())
                        .merge(names.get(Long.parseLong(words[2])), Long.parseLong(words[3]), Math::min);
            case "heap" -> {
                heaps.get(heaps.size() - 1).add(Double.parseDouble(words[1]));
                lastCpu = Double.parseDouble(words[2]);
            }
            default -> {}
        }
    }

    /** When the engine that came after the kill had started, ms; before all when there was no kill. */
    private long restarted() {
        return starts.size() < 2 ? Long.MIN_VALUE : starts.get(1);
    }

    private boolean isHitByKill(long complete, long visible) {
        return complete <= restarted() && visible >= killed;
    }

    /**
     * How long the movies took until they were seen, without those that the kill came over, ms.
     *
     * @param less ms that are not counted
     */
    double[] delays(String run, double less) {
        Map<String, Long> of = seen.getOrDefault(run, Map.of());
        return completed.entrySet().stream()
                .filter(movie -> of.containsKey(movie.getKey()))
                .filter(movie -> !isHitByKill(movie.getValue(), of.get(movie.getKey())))
                .mapToDouble(movie -> of.get(movie.getKey()) - movie.getValue() - less)
                .toArray();
    }

    /** The queue, the kill, memory and processor time, one line each. */
    List<String> others() {
        List<String> lines = new ArrayList<>();
        lines.add("movies waiting at once, complete but without a CTF: at most " + mostWaiting(false)
                + ", over the kill " + mostWaiting(true));
        if (starts.size() > 1) {
            Map<String, Long> of = seen.getOrDefault("ctf", Map.of());
            List<String> hit = completed.keySet().stream()
                    .filter(name -> of.containsKey(name) && isHitByKill(completed.get(name), of.get(name)))
                    .toList();
            long last = hit.stream().mapToLong(of::get).max().orElse(killed);
            lines.add(String.format(
                    Locale.ROOT,
                    "kill -9: %d movies were under way or came meanwhile, all seen %.1f s after the kill; the next "
                            + "engine was there after %.1f s",
                    hit.size(),
                    (last - killed) / 1e3,
                    (restarted() - killed) / 1e3));
        }
        for (List<Double> heap : heaps) {
            if (!heap.isEmpty()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "heap of the engine after garbage collection, every 10 s: first %.0f MiB, middle %.0f MiB, "
                                + "last %.0f MiB",
                        heap.get(0),
                        heap.get(heap.size() / 2),
                        heap.get(heap.size() - 1)));
            }
        }
        lines.add(String.format(
                Locale.ROOT,
                "processor time of the engine and all its computing: %.2f s a movie",
                cpu / completed.size()));
        return lines;
    }

    private int mostWaiting(boolean overKill) {
        Map<String, Long> of = seen.getOrDefault("ctf", Map.of());
        TreeMap<Long, Integer> changes = new TreeMap<>();
        completed.forEach((name, complete) -> {
            Long visible = of.get(name);
            if (visible != null && isHitByKill(complete, visible) == overKill) {
                changes.merge(complete, 1, Integer::sum);
                changes.merge(visible, -1, Integer::sum);
            }
        });
        int waiting = 0;
        int most = 0;
        for (int change : changes.values()) {
            waiting += change;
            most = Math.max(most, waiting);
        }
        return most;
    }
}
