/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.repository.Subscription;
import org.firn.ui.edit.EditHistory;
import org.firn.ui.edit.ProjectEdit;
import org.firn.ui.project.Connection;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.project.ProjectSnapshot;
import org.firn.ui.project.RepositoryWork;

/** A session over a repository of its own without an engine, or over snapshots that the test makes up. */
final class TestSession implements ProjectSession, EditHistory, AutoCloseable {
    private final Path directory;
    private final @Nullable ProjectRepository repository;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final List<Consumer<ProjectSnapshot>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<ProjectEdit> done = new ArrayDeque<>();
    private final Deque<ProjectEdit> undone = new ArrayDeque<>();
    private volatile ProjectSnapshot snapshot = ProjectSnapshot.EMPTY;

    private TestSession(Path directory, @Nullable ProjectRepository repository) throws ProjectException {
        this.directory = directory;
        this.repository = repository;
        if (repository != null) {
            repository.onChange(change -> thread.execute(this::read));
        }
    }

    /** A project in which changes can be made. */
    static TestSession real(Path directory) throws Exception {
        return new TestSession(directory, Projects.create(directory.resolve("project"), "test"));
    }

    /** A project that only shows what it is told to. */
    static TestSession madeUp(Path directory, List<RunSnapshot> runs) throws ProjectException {
        TestSession session = new TestSession(directory, null);
        session.snapshot = Runs.project(runs);
        return session;
    }

    /** Shows something else. */
    void show(List<RunSnapshot> runs) {
        thread.execute(() -> tell(Runs.project(runs)));
    }

    private void read() {
        try {
            tell(Runs.project(repository.read(
                    project -> project.getRuns().stream().map(RunSnapshot::of).toList())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(ProjectSnapshot fresh) {
        snapshot = fresh;
        listeners.forEach(listener -> listener.accept(fresh));
    }

    @Override
    public Path directory() {
        return repository == null ? directory : directory.resolve("project");
    }

    @Override
    public Connection connection() {
        return Connection.CONNECTED;
    }

    @Override
    public Subscription onConnection(Consumer<Connection> listener) {
        return () -> {};
    }

    @Override
    public ProjectSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public Subscription onChange(Consumer<ProjectSnapshot> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public ProtocolRegistry protocols() {
        return TestProtocols.registry();
    }

    @Override
    public <T> CompletableFuture<T> work(RepositoryWork<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.with(repository);
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                thread);
    }

    @Override
    public EditHistory edits() {
        return this;
    }

    @Override
    public CompletableFuture<Void> submit(ProjectEdit edit) {
        return work(project -> {
            done.push(edit.apply(project));
            undone.clear();
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> undo() {
        return move(done, undone);
    }

    @Override
    public CompletableFuture<Void> redo() {
        return move(undone, done);
    }

    private CompletableFuture<Void> move(Deque<ProjectEdit> from, Deque<ProjectEdit> to) {
        return work(project -> {
            if (!from.isEmpty()) {
                to.push(from.pop().apply(project));
            }
            return null;
        });
    }

    @Override
    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(ProjectEdit::label);
    }

    @Override
    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(ProjectEdit::label);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return () -> {};
    }

    @Override
    public void close() {
        thread.shutdown();
        if (repository != null) {
            repository.close();
        }
    }
}
