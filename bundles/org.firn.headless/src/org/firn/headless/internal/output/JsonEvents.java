/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.protocol.workflow.JsonValues;

/** Writes what happens as JSON, one object a line, for scripts. */
public final class JsonEvents implements RunListener {
    private final PrintWriter out;
    private final InstantSource clock;

    /** Writes to {@code out}, each line at once. */
    public JsonEvents(PrintWriter out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void stateChanged(RunSnapshot run) {
        Map<String, Object> event = event("run-state", run);
        event.put("state", run.state());
        event.put("failedItems", run.failedItems());
        event.put("message", run.message());
        write(event);
    }

    @Override
    public void progressed(RunSnapshot run) {
        Map<String, Object> event = event("progress", run);
        event.putAll(StatusReport.progressJson(run));
        write(event);
    }

    @Override
    public void outputChanged(RunSnapshot run, OutputSnapshot output) {
        Map<String, Object> event = event("output", run);
        event.putAll(StatusReport.outputJson(output));
        write(event);
    }

    @Override
    public void updated(List<RunSnapshot> runs) {
        // every change was written as it came
    }

    @Override
    public void ended(List<RunSnapshot> runs) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("time", clock.instant().toString());
        event.put("event", "end");
        Map<String, Object> states = new LinkedHashMap<>();
        runs.forEach(run -> states.put(run.name(), run.state()));
        event.put("runs", states);
        write(event);
    }

    private Map<String, Object> event(String kind, RunSnapshot run) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("time", clock.instant().toString());
        event.put("event", kind);
        event.put("run", run.name());
        return event;
    }

    private void write(Map<String, Object> event) {
        out.println(JsonValues.write(event));
        out.flush();
    }
}
