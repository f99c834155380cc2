/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.streaming;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.firn.engine.Engine;
import org.firn.engine.RunRequests;
import org.firn.engine.WorkflowInstaller;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.repository.Subscription;
import org.firn.tables.ItemTable;

/** A source and runs that pass its items on, one after the other, in a project of their own. */
final class Chain implements AutoCloseable {
    private final PassingProtocols.Source source = new PassingProtocols.Source();
    private final Path directory;
    private final ProjectRepository repository;
    private final Engine engine;
    private final List<String> names = new ArrayList<>();

    /** @param length how many runs there are, the source among them */
    Chain(int length) throws Exception {
        directory = Files.createTempDirectory("firn-stream").resolve("project");
        repository = Projects.create(directory, "benchmark");
        List<WorkflowRun> runs = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Map<String, List<WorkflowLink>> inputs = i == 0
                    ? Map.of()
                    : Map.of(
                            PassingProtocols.ITEMS,
                            List.of(WorkflowLink.parse("run" + (i - 1) + "." + PassingProtocols.ITEMS)
                                    .orElseThrow()));
            runs.add(new WorkflowRun(
                    "run" + i, i == 0 ? PassingProtocols.SOURCE : PassingProtocols.PASS, Map.of(), inputs));
            names.add("run" + i);
        }
        new WorkflowInstaller(repository, PassingProtocols.registry(source))
                .install(new Workflow("", "", List.of(), runs), WorkflowInstaller.Mode.FRESH, "add");
        engine = Engine.builder(repository, PassingProtocols.registry(source))
                .processors(2)
                .memoryMiB(2048)
                .build();
        engine.start();
        RunRequests.request(repository, RunRequest.RUN, names);
    }

    void put(long id) {
        source.put(id);
    }

    /** Puts the first item and waits until the last run shows it; gives its table. */
    ItemTable warm() throws Exception {
        source.put(1);
        String last = names.get(names.size() - 1);
        CountDownLatch there = new CountDownLatch(1);
        try (Subscription subscription = repository.onChange(change -> {
            if (isOpen(last)) {
                there.countDown();
            }
        })) {
            if (!isOpen(last)) {
                there.await();
            }
        }
        String table = repository.read(project -> output(project, last).getTable());
        ItemTable open = ItemTable.open(repository.directory().resolve(table));
        while (open.size() < 1) {
            open.awaitGrowth(Duration.ofSeconds(1));
        }
        return open;
    }

    private boolean isOpen(String run) {
        try {
            return repository.read(project -> output(project, run) != null);
        } catch (ProjectException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ItemSet output(Project project, String run) {
        return (ItemSet) project.findRun(run).findOutput(PassingProtocols.ITEMS);
    }

    /** Ends the stream, and waits for the end of all runs. */
    void finish() throws Exception {
        RunRequests.request(repository, RunRequest.FINISH, names.subList(0, 1));
        engine.awaitIdle();
        String unfinished = repository.read(project -> project.getRuns().stream()
                .filter(run -> !run.isFinished())
                .map(run -> run.getName() + " " + run.getState() + " " + run.getMessage())
                .toList()
                .toString());
        if (!unfinished.equals("[]")) {
            throw new IllegalStateException(unfinished);
        }
    }

    @Override
    public void close() {
        engine.close();
        repository.close();
    }
}
