/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.engine.internal.data.OutputSchemas;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.data.StepOutput;
import org.firn.engine.internal.data.StepTable;
import org.firn.engine.internal.data.StepView;
import org.firn.engine.internal.journal.Journal;
import org.firn.engine.internal.keys.Key;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.tables.view.TableView;

/** One step while it is executed. */
final class ExecutingStep extends ExecutingWork {
    private final PlannedStep step;
    private final Key key;
    private final Map<String, StepOutput> outputs = new LinkedHashMap<>();
    private final List<Path> sideTables = new ArrayList<>();

    ExecutingStep(Execution execution, PlannedStep step, Key key, Grants.Grant grant) {
        super(execution, step, step.name(), key, execution.paths().work().resolve(step.name()), grant);
        this.step = step;
        this.key = key;
    }

    @Override
    public void progress(long done, long total, String unit) {
        execution().listener().progress(done, total, unit);
    }

    @Override
    public synchronized RowSink output(String output) {
        OutputSpec spec = declaredSet(output);
        StepOutput made = outputs.computeIfAbsent(output, name -> {
            try {
                return new StepTable(
                        name, OutputSchemas.of(spec), execution().paths().newTable(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (made instanceof StepTable table) {
            return table;
        }
        throw new IllegalStateException("The output " + output + " is a view already, and has no rows of its own");
    }

    @Override
    public synchronized void output(String output, TableView view) {
        OutputSpec spec = declaredSet(output);
        StepView made = new StepView(
                output, OutputSchemas.of(spec), view, execution().paths().newTable(output));
        if (outputs.putIfAbsent(output, made) != null) {
            throw new IllegalStateException("The output " + output + " was given already");
        }
    }

    @Override
    public synchronized Path newTable(String output) throws IOException {
        declaredSet(output);
        Path file = execution().paths().newTable(output + "-columns" + (sideTables.isEmpty() ? "" : sideTables.size()));
        sideTables.add(file);
        return file;
    }

    private OutputSpec declaredSet(String output) {
        OutputSpec spec = execution().given().output(output);
        if (!OutputSchemas.isSet(spec.type())) {
            throw new IllegalArgumentException(
                    "The output " + output + " is a " + spec.type().getName() + ", not a set");
        }
        return spec;
    }

    /** Does the step's work and publishes what it gives; leaves nothing of a table when it fails. */
    void execute() throws Exception {
        execution().results().executing();
        JsonObject start = Journal.entry("step-start");
        start.addProperty("step", step.name());
        start.addProperty("key", key.toString());
        execution().journal().append(start);
        Instant started = Instant.now();
        boolean done = false;
        try {
            execution()
                    .cancellation()
                    .<Exception>interruptibly(() ->
                            ProcessorMeter.<Exception>step(() -> step.action().run(this)));
            requireMade();
            for (StepOutput output : outputs.values()) {
                output.publish(key);
            }
            execution().attributes().record(key);
            execution().journal().append(end(started, "done"));
            done = true;
            outputs.forEach((output, table) -> execution().results().table(output, table.file()));
        } finally {
            if (!done) {
                noteFailure(started);
            }
            for (StepOutput output : outputs.values()) {
                output.close();
            }
            if (!done) {
                removeTables();
            }
        }
    }

    /** Those of outputs that were complete too: nobody knows their names. */
    private void removeTables() throws IOException {
        for (StepOutput output : outputs.values()) {
            RunPaths.deleteTable(output.file());
        }
        for (Path table : sideTables) {
            RunPaths.deleteTable(table);
        }
    }

    /** The failure itself is more important than that it cannot be noted. */
    private void noteFailure(Instant started) {
        try {
            execution().journal().append(end(started, "failed"));
        } catch (IOException e) {
            execution().log().complain(step.name(), "The journal cannot be written", e);
        }
    }

    private void requireMade() throws ProtocolException, IOException {
        for (Path file : step.makes()) {
            if (!Files.exists(file)) {
                throw new ProtocolException(
                        step.name(),
                        "did not make the file " + file,
                        "See what it said in " + execution().paths().stdout() + ".");
            }
            if (Files.isRegularFile(file)) {
                // The journal will say that it is done: a loss of power must not make that untrue.
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(false);
                }
            }
        }
    }

    private JsonObject end(Instant started, String result) {
        JsonObject entry = Journal.entry("step");
        entry.addProperty("step", step.name());
        entry.addProperty("key", key.toString());
        entry.addProperty("started", started.toString());
        entry.addProperty("processors", processors());
        entry.addProperty("result", result);
        JsonObject written = new JsonObject();
        if (result.equals("done")) {
            outputs.forEach((output, table) ->
                    written.addProperty(output, table.file().getFileName().toString()));
        }
        entry.add("tables", written);
        return entry;
    }
}
