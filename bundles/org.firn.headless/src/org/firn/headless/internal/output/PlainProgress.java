/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;

/** Writes what happens as plain lines, for logs: every change of state, and progress now and then. */
public final class PlainProgress implements RunListener {
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final InstantSource clock;
    private final Map<Integer, Instant> lastProgress = new HashMap<>();

    /** Writes to {@code out}, each line at once. */
    public PlainProgress(PrintWriter out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void stateChanged(RunSnapshot run) {
        lastProgress.put(run.number(), clock.instant());
        write(line(run));
    }

    /** What a change of state looks like. */
    static String line(RunSnapshot run) {
        StringBuilder line = new StringBuilder(run.name()).append(": ").append(run.state());
        if (run.phase() == Phase.FINISHED) {
            if (run.started() != null && run.ended() != null) {
                line.append(" in ").append(StatusReport.duration(Duration.between(run.started(), run.ended())));
            }
            String outputs = run.outputs().stream()
                    .map(output -> output.name() + (output.isSet() ? " (" + output.size() + ")" : ""))
                    .collect(Collectors.joining(", "));
            line.append(outputs.isEmpty() ? "" : ": " + outputs);
        }
        if (run.failedItems() > 0) {
            line.append("; ").append(run.failedItems()).append(" failed");
        }
        if (!run.message().isEmpty()) {
            line.append("\n    ").append(run.message().strip().replace("\n", "\n    "));
        }
        return line.toString();
    }

    @Override
    public void progressed(RunSnapshot run) {
        Instant last = lastProgress.computeIfAbsent(run.number(), number -> clock.instant());
        if (Duration.between(last, clock.instant()).compareTo(BETWEEN) >= 0) {
            lastProgress.put(run.number(), clock.instant());
            write(run.name() + ": " + run.progress());
        }
    }

    @Override
    public void outputChanged(RunSnapshot run, OutputSnapshot output) {
        // told when the run has finished
    }

    @Override
    public void updated(List<RunSnapshot> runs) {
        // every change was written as it came
    }

    @Override
    public void ended(List<RunSnapshot> runs) {
        out.flush();
    }

    private void write(String line) {
        out.println(line);
        out.flush();
    }
}
