/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.firn.engine.Engine;
import org.firn.engine.RunReports;
import org.firn.engine.RunRequests;
import org.firn.engine.WorkflowInstaller;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.DataHeader;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.RunReport;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.tables.ItemTable;

/** A project in which protocols are run by the real engine, one after the other. */
public final class ProjectBench implements AutoCloseable {
    private final Path directory;
    private final ProjectRepository repository;
    private final Map<String, ProtocolDescriptor> protocols = new LinkedHashMap<>();
    private final List<WorkflowRun> runs = new ArrayList<>();
    private final Engine engine;
    private Duration patience = Duration.ofSeconds(120);

    /** Creates a project with an engine of two processors. */
    public ProjectBench(Path directory) throws Exception {
        this(directory, 2);
    }

    /** Creates a project with an engine of so many processors. */
    public ProjectBench(Path directory, int processors) throws Exception {
        this.directory = directory;
        repository = Projects.create(directory, "test");
        engine = Engine.builder(repository, registry())
                .processors(processors)
                .memoryMiB(4096)
                .build();
        engine.start();
    }

    /** How long a run may take; two minutes without this call. */
    public ProjectBench patience(Duration longest) {
        patience = longest;
        return this;
    }

    private ProtocolRegistry registry() {
        return () -> List.copyOf(protocols.values());
    }

    /** What a run came to. */
    public record Outcome(RunState state, String message, Map<String, DataHeader> outputs) {
        /** Whether it finished. */
        public boolean finished() {
            return state == RunState.FINISHED;
        }

        /** The header of an output. */
        public DataHeader header(String output) {
            return outputs.get(output);
        }
    }

    /**
     * Runs a protocol.
     *
     * @param name of the run
     * @param protocol makes the protocol
     * @param parameters values by name
     * @param links each {@code input=run.output}
     */
    public Outcome run(String name, Supplier<Protocol> protocol, Map<String, Object> parameters, String... links)
            throws Exception {
        String id = "test." + protocol.get().getClass().getSimpleName();
        protocols.put(id, new ProtocolDescriptor(id, id, "Tests", "Under test.", "1", "tests", protocol));
        Map<String, List<WorkflowLink>> inputs = new LinkedHashMap<>();
        for (String link : links) {
            String[] parts = link.split("=");
            inputs.computeIfAbsent(parts[0], any -> new ArrayList<>())
                    .add(WorkflowLink.parse(parts[1]).orElseThrow());
        }
        runs.removeIf(run -> run.id().equals(name));
        runs.add(new WorkflowRun(name, id, parameters, inputs));
        new WorkflowInstaller(repository, registry())
                .install(new Workflow("", "", List.of(), runs), WorkflowInstaller.Mode.MATCH, "install");
        return request(name, RunRequest.RUN);
    }

    /** Asks for something of a run that is there, such as going on, and waits until it has ended. */
    public Outcome request(String name, RunRequest request) throws Exception {
        RunRequests.request(repository, request, List.of(name));
        if (!engine.awaitIdle(patience)) {
            throw new AssertionError(name + " did not end");
        }
        return repository.read(project -> outcome(project.findRun(name)));
    }

    private static Outcome outcome(Run run) {
        Map<String, DataHeader> outputs = new LinkedHashMap<>();
        run.getOutputs().forEach(output -> outputs.put(output.getName(), DataHeader.of(output)));
        return new Outcome(run.getState(), run.getMessage(), outputs);
    }

    /** What a finished run says about itself is written from this. */
    public RunReport report(String name) throws Exception {
        return RunReports.of(repository, registry(), name);
    }

    /** Opens the table of a set; the caller closes it. */
    public ItemTable table(DataHeader set) throws Exception {
        return ItemTable.open(directory.resolve(set.text(DataHeader.TABLE).orElseThrow()));
    }

    /** The absolute path of a stored one. */
    public Path resolve(String stored) {
        return directory.resolve(stored);
    }

    @Override
    public void close() {
        engine.close();
        repository.close();
    }
}
