/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.firn.engine.Engine;
import org.firn.engine.RunRequests;
import org.firn.engine.WorkflowInstaller;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;

/** A project for one measurement, in the directory for temporary files; {@link EngineBenchmark} removes them all. */
final class ScratchProject implements AutoCloseable {
    private static final int WORKERS = 4;
    private static final long MEMORY_MIB = 4096;

    private final Path directory;
    private final ProjectRepository repository;
    private final Engine engine;

    ScratchProject() throws Exception {
        directory = Files.createTempDirectory("firn-engine");
        repository = Projects.create(directory.resolve("project"), "benchmark");
        engine = Engine.builder(repository, IdleProtocols.registry())
                .processors(WORKERS)
                .memoryMiB(MEMORY_MIB)
                .build();
        engine.start();
    }

    ProjectRepository repository() {
        return repository;
    }

    /** Adds runs of one protocol, each with so many steps. */
    List<String> add(String protocol, String prefix, int runs, int steps) throws Exception {
        List<WorkflowRun> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(new WorkflowRun(prefix + i, protocol, Map.of("count", (long) steps), Map.of()));
        }
        Workflow workflow = new Workflow("", "", List.of(), all);
        return List.copyOf(new WorkflowInstaller(repository, IdleProtocols.registry())
                .install(workflow, WorkflowInstaller.Mode.FRESH, "add")
                .runNames());
    }

    /** Has runs executed; gives the wall time from the request to the end, in s. */
    double execute(List<String> runs) throws Exception {
        long start = System.nanoTime();
        RunRequests.request(repository, RunRequest.RUN, runs);
        engine.awaitIdle();
        double seconds = (System.nanoTime() - start) * 1e-9;
        for (String name : runs) {
            String failure = repository.read(project -> failure(project.findRun(name)));
            if (!failure.isEmpty()) {
                throw new IllegalStateException(failure);
            }
        }
        return seconds;
    }

    private static String failure(Run run) {
        return run.isFinished() ? "" : run.getName() + " is " + run.getState() + ": " + run.getMessage();
    }

    @Override
    public void close() throws IOException {
        engine.close();
        repository.close();
    }
}
