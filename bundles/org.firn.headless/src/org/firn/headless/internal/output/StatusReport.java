/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.protocol.workflow.JsonValues;

/** The state of a project's runs, for people or as JSON. */
public final class StatusReport {
    private final List<RunSnapshot> runs;
    private final Instant now;

    /** @param now what the time of running runs is counted to */
    public StatusReport(List<RunSnapshot> runs, Instant now) {
        this.runs = List.copyOf(runs);
        this.now = now;
    }

    /** A table, with messages below the run they belong to. */
    public List<String> text() {
        if (runs.isEmpty()) {
            return List.of("The project has no runs yet. 'firn run WORKFLOW --project DIR' adds some.");
        }
        Columns table = new Columns("RUN", "PROTOCOL", "STATE", "PROGRESS", "TIME", "OUTPUTS");
        for (RunSnapshot run : runs) {
            table.row(
                    run.name(),
                    run.protocol(),
                    run.state() + (run.requested() ? " *" : ""),
                    progress(run),
                    time(run),
                    run.outputs().stream().map(StatusReport::shown).collect(Collectors.joining(", ")));
        }
        List<String> lines = new ArrayList<>();
        List<String> rows = table.lines();
        lines.add(rows.get(0));
        for (int i = 0; i < runs.size(); i++) {
            lines.add(rows.get(i + 1));
            runs.get(i).message().lines().map(line -> "    " + line).forEach(lines::add);
        }
        if (runs.stream().anyMatch(RunSnapshot::requested)) {
            lines.add("* asked for and not done yet");
        }
        return lines;
    }

    private static String progress(RunSnapshot run) {
        String failed = run.failedItems() == 0 ? "" : run.failedItems() + " failed";
        String progress = run.progress().toString();
        return progress + (progress.isEmpty() || failed.isEmpty() ? "" : ", ") + failed;
    }

    private static String shown(OutputSnapshot output) {
        return output.name() + (output.isSet() ? " (" + output.size() + ")" : "");
    }

    private String time(RunSnapshot run) {
        Instant started = run.started();
        Instant ended = run.phase() == Phase.EXECUTING ? now : run.ended();
        return started == null || ended == null || ended.isBefore(started)
                ? ""
                : duration(Duration.between(started, ended));
    }

    /** A duration for people: {@code 4.2 s}, {@code 3:05 min}, {@code 2:03:05 h}. */
    static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d h", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** One JSON object a run, a line each. */
    public List<String> json() {
        return runs.stream().map(run -> JsonValues.write(json(run))).toList();
    }

    private static Map<String, Object> json(RunSnapshot run) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("run", run.name());
        map.put("label", run.label());
        map.put("protocol", run.protocol());
        map.put("state", run.state());
        map.put("progress", progressJson(run));
        map.put("outputs", run.outputs().stream().map(StatusReport::outputJson).toList());
        map.put("failedItems", run.failedItems());
        map.put("started", time(run.started()));
        map.put("ended", time(run.ended()));
        map.put("message", run.message());
        return map;
    }

    static Map<String, Object> progressJson(RunSnapshot run) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("done", run.progress().done());
        map.put("total", run.progress().total());
        map.put("unit", run.progress().unit());
        return map;
    }

    static Map<String, Object> outputJson(OutputSnapshot output) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", output.name());
        map.put("type", output.type());
        map.put("size", output.isSet() ? output.size() : null);
        return map;
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
