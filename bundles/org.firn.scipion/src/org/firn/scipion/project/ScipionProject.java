/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.workflow.RunState;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.scipion.sets.SqliteFile;
import org.firn.scipion.workflow.ScipionWorkflowFormat;

/** A project folder of Scipion. */
final class ScipionProject implements ForeignProject {

    static final String FILE = "project.sqlite";

    private final Path folder;
    private final ImportedWorkflow workflow;
    private final Map<String, Executed> executed = new LinkedHashMap<>();

    /** Reads everything but the items of sets. */
    ScipionProject(Path folder, MappingTable table) throws IOException, ProtocolException {
        this.folder = folder.toAbsolutePath().normalize();
        Path file = this.folder.resolve(FILE);
        List<String> notes = new ArrayList<>();
        ProjectStore store;
        try (SqliteFile opened = SqliteFile.open(file)) {
            store = new ProjectStore(opened);
            if (opened.isBeingWritten()) {
                notes.add("Scipion was writing " + file + "; its last changes may be missing here. Import again when "
                        + "it is closed.");
            }
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (StoredObject run : store.runs()) {
            objects.add(RunObject.of(run, store));
            if (wasExecuted(run)) {
                done.add(String.valueOf(run.id));
            }
        }
        if (objects.isEmpty()) {
            throw new ProtocolException(file.toString(), "has no runs", "Give a project in which something was done.");
        }
        ImportedWorkflow read = ScipionWorkflowFormat.read(objects, file.toString(), table, done);
        RunOutputs outputs = new RunOutputs(this.folder, store, notes);
        for (WorkflowRun run : read.workflow().runs()) {
            String id = ScipionWorkflowFormat.idInScipion(run);
            if (done.contains(id)) {
                StoredObject stored = store.find(id).orElseThrow();
                executed.put(run.id(), executed(stored, outputs.of(stored, run.id())));
            }
        }
        notes.addAll(0, read.notes());
        Workflow plain = read.workflow();
        workflow = new ImportedWorkflow(
                new Workflow(name(), plain.description(), plain.inputs(), plain.runs(), plain.origin()),
                read.runs().stream()
                        .filter(run -> !executed.containsKey(run.id()))
                        .toList(),
                notes);
    }

    private static boolean wasExecuted(StoredObject run) {
        return switch (run.text("status")) {
            case "", "new", "saved", "scheduled" -> false;
            default -> true;
        };
    }

    private static Executed executed(StoredObject run, List<Output> outputs) {
        String status = run.text("status");
        String error = run.text("_error");
        RunState state =
                switch (status) {
                    case "finished" -> RunState.FINISHED;
                    case "failed" -> RunState.FAILED;
                    default -> RunState.ABORTED;
                };
        String message =
                switch (status) {
                    case "finished" -> "Executed by Scipion.";
                    case "failed" -> "Failed in Scipion" + (error.isEmpty() ? "." : ": " + error);
                    case "aborted" -> "Stopped in Scipion.";
                    default ->
                        "Was " + status + " in Scipion when the project was read. Import it again when the run "
                                + "has ended there.";
                };
        return new Executed(state, time(run.text("initTime")), time(run.text("endTime")), message, outputs);
    }

    /** Scipion writes the time of the machine, without its zone. */
    private static @Nullable Instant time(String text) {
        try {
            return text.isEmpty()
                    ? null
                    : LocalDateTime.parse(text.strip().replace(' ', 'T'))
                            .atZone(ZoneId.systemDefault())
                            .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public String name() {
        Path last = folder.getFileName();
        return last == null ? "scipion" : last.toString();
    }

    @Override
    public ImportedWorkflow workflow() {
        return workflow;
    }

    @Override
    public Map<String, Executed> executed() {
        return executed;
    }

    @Override
    public void close() {
        // every file is closed as soon as it is read
    }
}
