/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.firn.engine.Engine;
import org.firn.engine.RunRequests;
import org.firn.engine.WorkflowInstaller;
import org.firn.jobs.ExecutorDescriptor;
import org.firn.jobs.ExecutorRegistry;
import org.firn.jobs.LocalExecutor;
import org.firn.jobs.batch.BatchExecutor;
import org.firn.jobs.batch.BatchSettings;
import org.firn.jobs.batch.LocalCommands;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.slurm.Slurm;

/** The process that is killed: an engine that works until nothing is left to do. */
public final class EngineMain {
    private EngineMain() {}

    /**
     * Goes on with a project, which is created when it is not there.
     *
     * @param arguments the project, the directory of the record, the runs' executor, and the program that is
     *     {@code firn}, with its first arguments
     */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        boolean isNew = !Files.exists(project.resolve("project.json"));
        try (ProjectRepository repository =
                isNew ? Projects.create(project, "faults") : Projects.open(project, OpenMode.OWN)) {
            prepare(repository, Path.of(arguments[1]), arguments[2]);
            try (Engine engine = Engine.builder(repository, WatchedProtocols.registry())
                    .executors(executors())
                    .launcher(List.of(arguments).subList(3, arguments.length))
                    .processors(4)
                    .build()) {
                engine.start();
                System.out.println("started");
                engine.awaitIdle();
            }
        }
    }

    static ExecutorRegistry executors() {
        BatchSettings quick = BatchSettings.DEFAULT
                .withPoll(Duration.ofMillis(300))
                .withPatience(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(3));
        return ExecutorRegistry.of(
                new ExecutorDescriptor("local", "This machine", "", "tests", LocalExecutor::new),
                new ExecutorDescriptor(
                        "slurm",
                        "Slurm",
                        "",
                        "tests",
                        () -> new BatchExecutor(new Slurm(), new LocalCommands(), quick)));
    }

    /** Asks for all that is not done, as a person who finds the project after the fault. */
    private static void prepare(ProjectRepository repository, Path record, String executor) throws Exception {
        boolean installed = repository.read(all -> !all.getRuns().isEmpty());
        if (!installed) {
            new WorkflowInstaller(repository, WatchedProtocols.registry())
                    .install(WatchedProtocols.workflow(record), WorkflowInstaller.Mode.MATCH, "install");
            repository.edit("place", all -> {
                all.findRun("work").setExecutor(executor);
                return null;
            });
        }
        // What was made of an incomplete set is made anew, too.
        List<String> names = repository.read(all -> {
            boolean complete = all.getRuns().stream()
                    .allMatch(run -> run.getState() == RunState.FINISHED && run.getFailedItems() == 0);
            return all.getRuns().stream()
                    .filter(run -> !complete && !run.isActive())
                    .map(Run::getName)
                    .toList();
        });
        RunRequests.request(repository, RunRequest.RESUME, names);
    }
}
