/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.ExecutorRegistry;
import org.firn.jobs.HostShare;
import org.firn.model.data.DataPackage;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.RowSink;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.repository.Subscription;

/** A project with an engine. */
final class EngineBench implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProjectRepository repository;
    private final Map<String, ProtocolDescriptor> protocols = new LinkedHashMap<>();
    private Engine engine;

    private EngineBench(ProjectRepository repository) {
        this.repository = repository;
    }

    static EngineBench create(Path directory) throws Exception {
        return new EngineBench(Projects.create(directory, "test"));
    }

    static EngineBench open(Path directory) throws Exception {
        return new EngineBench(Projects.open(directory, OpenMode.OWN));
    }

    ProjectRepository repository() {
        return repository;
    }

    EngineBench protocol(TestProtocol protocol) {
        protocols.put(protocol.descriptor().id(), protocol.descriptor());
        return this;
    }

    ProtocolRegistry registry() {
        return () -> List.copyOf(protocols.values());
    }

    Engine start() throws Exception {
        return start(ExecutorRegistry.contributed());
    }

    Engine start(ExecutorRegistry executors) throws Exception {
        return start(executors, null);
    }

    Engine start(ExecutorRegistry executors, @Nullable HostShare share) throws Exception {
        engine = Engine.builder(repository, registry())
                .share(share)
                .executors(executors)
                .processors(4)
                .memoryMiB(4096)
                .build();
        engine.start();
        return engine;
    }

    void stopEngine() {
        engine.close();
    }

    /** Installs runs of which the link texts are {@code input=run.output}. */
    EngineBench install(WorkflowRun... runs) throws Exception {
        new WorkflowInstaller(repository, registry())
                .install(new Workflow("", "", List.of(), List.of(runs)), WorkflowInstaller.Mode.MATCH, "install");
        return this;
    }

    static WorkflowRun run(String id, String protocol, String... links) {
        Map<String, List<WorkflowLink>> inputs = new LinkedHashMap<>();
        for (String link : links) {
            String[] parts = link.split("=");
            inputs.computeIfAbsent(parts[0], any -> new ArrayList<>())
                    .add(WorkflowLink.parse(parts[1]).orElseThrow());
        }
        return new WorkflowRun(id, protocol, Map.of(), inputs);
    }

    EngineBench request(RunRequest request, String... runs) throws Exception {
        RunRequests.request(repository, request, List.of(runs));
        return this;
    }

    void awaitIdle() throws Exception {
        if (!engine.awaitIdle(PATIENCE)) {
            throw new AssertionError("The engine did not come to rest: " + states());
        }
    }

    String states() throws Exception {
        return repository.read(project -> project.getRuns().stream()
                .map(run -> run.getName() + " " + run.getState() + " (" + run.getMessage() + ")")
                .toList()
                .toString());
    }

    <T> T of(String run, Function<Run, T> question) throws Exception {
        return repository.read(project -> question.apply(project.findRun(run)));
    }

    RunState state(String run) throws Exception {
        return of(run, Run::getState);
    }

    long points(String run) throws Exception {
        return of(run, one -> ((ItemSet) one.findOutput("points")).getSize());
    }

    int outputs(String run) throws Exception {
        return of(run, one -> one.getOutputs().size());
    }

    String message(String run) throws Exception {
        return of(run, Run::getMessage);
    }

    /** Waits until the project is as wanted. */
    void await(Predicate<Project> wanted, String what) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        try (Subscription subscription = repository.onChange(change -> {
            if (holds(wanted)) {
                reached.countDown();
            }
        })) {
            if (!holds(wanted) && !reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Waited in vain for " + what + " with " + subscription + ": " + states());
            }
        }
    }

    private boolean holds(Predicate<Project> wanted) {
        try {
            return repository.read(wanted::test);
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    void awaitState(String run, RunState state) throws Exception {
        await(project -> project.findRun(run).getState() == state, run + " to be " + state);
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
        repository.close();
    }

    /** Makes a set of {@code count} points; tells each execution. */
    static TestProtocol points(Runnable executed) {
        return new TestProtocol("points")
                .parameters(ParameterSpec.integer("count").defaultValue(3))
                .configure(configuration -> configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                .plan((run, plan) -> plan.step("write").run(step -> {
                    executed.run();
                    RowSink points = step.output("points");
                    for (int i = 1; i <= run.parameters().count("count"); i++) {
                        points.row(i).set("x", i);
                    }
                }));
    }

    /** Copies points; tells each execution. */
    static TestProtocol copy(Runnable executed) {
        return new TestProtocol("copy")
                .parameters(ParameterSpec.input("points", DataPackage.Literals.COORDINATE_SET))
                .configure(configuration -> configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                .plan((run, plan) -> plan.step("copy").run(step -> {
                    executed.run();
                    try (var table = run.input("points").openTable()) {
                        RowSink points = step.output("points");
                        for (double x : table.doubles("x")) {
                            points.row((long) x).set("x", x);
                        }
                    }
                }));
    }
}
