/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;

/** Looks at the memory of all running jobs together, once a second while there are any. Thread-safe. */
final class MemorySampler {
    private static final long FIRST_MILLIS = 100;
    private static final long PERIOD_MILLIS = 1000;

    private final ScheduledExecutorService timer;
    private final Map<Long, Long> peaksKiB = new ConcurrentHashMap<>();
    private @Nullable ScheduledFuture<?> sampling;

    MemorySampler(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** Begins to look at a session. */
    synchronized void add(long session) {
        peaksKiB.put(session, 0L);
        if (sampling == null) {
            sampling = timer.scheduleWithFixedDelay(this::sample, FIRST_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Ends looking at a session; gives the highest memory seen, in MiB. */
    synchronized long remove(long session) {
        Long peak = peaksKiB.remove(session);
        if (peaksKiB.isEmpty() && sampling != null) {
            sampling.cancel(false);
            sampling = null;
        }
        return peak == null ? 0 : (peak + 1023) / 1024;
    }

    private void sample() {
        Map<Long, Long> sums = new HashMap<>();
        for (ProcessStat stat : ProcessStat.all()) {
            if (peaksKiB.containsKey(stat.session())) {
                String status = status(stat.pid());
                sums.merge(stat.session(), kiB("VmRSS:", status), Long::sum);
                // One process's own high-water mark catches peaks between two looks.
                raise(stat.session(), kiB("VmHWM:", status));
            }
        }
        sums.forEach(this::raise);
    }

    private void raise(long session, long amountKiB) {
        peaksKiB.computeIfPresent(session, (key, peak) -> Math.max(peak, amountKiB));
    }

    private static String status(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "status"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private static long kiB(String field, String status) {
        return status.lines()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
