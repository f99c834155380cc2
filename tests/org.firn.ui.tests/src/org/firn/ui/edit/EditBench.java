/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.firn.engine.Engine;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.ProtocolException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.ui.Await;
import org.firn.ui.TestProtocols;
import org.firn.ui.internal.edit.SerialEditHistory;

/** A project of its own with a history of changes, and an engine when it is wanted. */
public final class EditBench implements AutoCloseable {
    public final ProjectRepository repository;
    public final SerialEditHistory history;

    public EditBench(Path directory) throws Exception {
        repository = Projects.create(directory, "test");
        history = new SerialEditHistory(() -> repository);
    }

    public EditBench submit(ProjectEdit edit) throws Exception {
        Await.done(history.submit(edit));
        return this;
    }

    /** What is said when a change is refused. */
    public String refusal(ProjectEdit edit) throws Exception {
        try {
            Await.done(history.submit(edit));
        } catch (ExecutionException e) {
            return ((ProtocolException) e.getCause()).getMessage();
        }
        throw new AssertionError(edit.label() + " was not refused");
    }

    public void undo() throws Exception {
        Await.done(history.undo());
    }

    public void redo() throws Exception {
        Await.done(history.redo());
    }

    public EditBench add(String protocol) throws Exception {
        return submit(RunEdits.add(TestProtocols.registry(), protocol));
    }

    /** Adds {@code points}, and {@code copy}, which takes from it. */
    public EditBench addTwo() throws Exception {
        add("test.points").add("test.copy");
        return submit(SetupEdits.link(run("copy"), link("points")));
    }

    /** A link to the output {@code points} of a run. */
    public LinkSnapshot link(String source) throws Exception {
        return new LinkSnapshot("points", run(source).number(), "points", 0);
    }

    public RunSnapshot run(String name) throws Exception {
        return of(name, RunSnapshot::of);
    }

    /** All runs. */
    public List<RunSnapshot> runs() throws Exception {
        return repository.read(RunSnapshot::all);
    }

    public List<String> names() throws Exception {
        return runs().stream().map(RunSnapshot::name).toList();
    }

    public <T> T of(String name, Function<Run, T> question) throws Exception {
        return repository.read(project -> question.apply(project.findRun(name)));
    }

    /** Has runs executed to their end. */
    public void execute(String... names) throws Exception {
        try (Engine engine = Engine.builder(repository, TestProtocols.registry())
                .processors(1)
                .memoryMiB(1024)
                .build()) {
            engine.start();
            for (String name : names) {
                submit(RunEdits.request(RunRequest.RUN, List.of(run(name))));
            }
            if (!engine.awaitIdle(Duration.ofSeconds(60))) {
                throw new AssertionError("The runs did not end: " + runs());
            }
        }
    }

    @Override
    public void close() {
        Await.quietly(history.close());
        repository.close();
    }
}
