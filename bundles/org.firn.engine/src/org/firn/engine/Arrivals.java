/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.ProjectDirectory;

/**
 * What has come to a run that waits for things, from its journal.
 *
 * @param count how many things have come
 * @param last when the last one came; null when none has
 * @param perMinute how many came a minute, over the last ten before the last one
 */
public record Arrivals(long count, @Nullable Instant last, double perMinute) {
    private static final Duration WINDOW = Duration.ofMinutes(10);

    /**
     * Reads the arrivals of a run.
     *
     * @param number the run's number
     * @param protocol the id of its protocol
     * @throws IOException if the journal cannot be read
     */
    public static Arrivals of(ProjectDirectory directory, int number, String protocol) throws IOException {
        Path journal = directory.run(number, protocol).journal();
        Deque<Instant> recent = new ArrayDeque<>();
        long count = 0;
        if (Files.exists(journal)) {
            try (BufferedReader lines = Files.newBufferedReader(journal)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Instant time = line.startsWith("{\"type\":\"arrived\"") ? time(line) : null;
                    if (time != null) {
                        count++;
                        if (!recent.isEmpty() && time.isBefore(recent.getLast())) {
                            // The clock was set back: what came before tells no rate any more.
                            recent.clear();
                        }
                        recent.add(time);
                        while (recent.getFirst().isBefore(time.minus(WINDOW))) {
                            recent.removeFirst();
                        }
                    }
                }
            }
        }
        return new Arrivals(count, recent.peekLast(), rate(recent));
    }

    private static @Nullable Instant time(String line) {
        try {
            return Instant.parse(
                    JsonParser.parseString(line).getAsJsonObject().get("time").getAsString());
        } catch (JsonParseException | IllegalStateException | NullPointerException | DateTimeException e) {
            // The last line may be half written.
            return null;
        }
    }

    private static double rate(Deque<Instant> recent) {
        if (recent.size() < 2) {
            return 0;
        }
        double minutes = Duration.between(recent.getFirst(), recent.getLast()).toMillis() / 60_000.0;
        return minutes <= 0 ? 0 : (recent.size() - 1) / minutes;
    }

    /**
     * Whether things have stopped to come: nothing has come for ten times as long as usual, and for a minute at least.
     * Of fewer than three things, nothing can be said.
     */
    public boolean isSilent(Instant now) {
        return last != null
                && perMinute > 0
                && count > 2
                && Duration.between(last, now).toMillis() / 60_000.0 > Math.max(1, 10 / perMinute);
    }
}
