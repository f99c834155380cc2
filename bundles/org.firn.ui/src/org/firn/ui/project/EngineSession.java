/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Subscription;
import org.firn.ui.edit.EditHistory;
import org.firn.ui.internal.edit.SerialEditHistory;
import org.firn.ui.internal.project.EngineConnection;
import org.firn.ui.internal.project.Listeners;
import org.firn.ui.internal.project.SnapshotReader;

/**
 * A project that is open in this process as a client of its engine, which is joined, or started when there is none.
 * When the engine goes, it is started again; meanwhile the last snapshot stays, and changes wait for some seconds.
 *
 * <p>Closing it stops no run: the engine ends by itself when it has no work and no client any more.
 */
public final class EngineSession implements ProjectSession, AutoCloseable {
    private static final Duration SPACING = Duration.ofMillis(100);
    private static final int WORKERS = 2;

    private final Path directory;
    private final ProtocolRegistry protocols;
    private final Listeners<ProjectSnapshot> snapshotListeners = new Listeners<>();
    private final EngineConnection connection;
    private final SnapshotReader snapshots;
    private final SerialEditHistory edits;
    private final ExecutorService workers;

    private EngineSession(Path directory, ProtocolRegistry protocols, EngineStarter starter) {
        this.directory = directory.toAbsolutePath().normalize();
        this.protocols = protocols;
        connection = new EngineConnection(this.directory, starter, this::attached);
        snapshots = new SnapshotReader(connection.thread(), SPACING, snapshotListeners);
        edits = new SerialEditHistory(connection::await);
        workers = Executors.newFixedThreadPool(WORKERS, task -> {
            Thread thread = new Thread(task, "firn-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to open a project. Returns at once: {@link #connection} tells when it is open, or why it cannot be.
     *
     * @param directory of the project, which must exist by the time that it is opened
     * @param starter starts the engine when there is none
     */
    public static EngineSession open(Path directory, ProtocolRegistry protocols, EngineStarter starter) {
        EngineSession session = new EngineSession(directory, protocols, starter);
        session.connection.connect();
        return session;
    }

    private void attached(ProjectRepository repository) throws org.firn.repository.ProjectException {
        snapshots.attach(repository);
    }

    /** Tries again to reach the engine, after the user has mended what {@link #connection} complains of. */
    public void reconnect() {
        connection.connect();
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Connection connection() {
        return connection.state();
    }

    @Override
    public Subscription onConnection(Consumer<Connection> listener) {
        return connection.onState(listener);
    }

    @Override
    public ProjectSnapshot snapshot() {
        return snapshots.latest();
    }

    @Override
    public Subscription onChange(Consumer<ProjectSnapshot> listener) {
        return snapshotListeners.add(listener);
    }

    @Override
    public ProtocolRegistry protocols() {
        return protocols;
    }

    @Override
    public <T> CompletableFuture<T> work(RepositoryWork<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        workers.execute(() -> {
            try {
                result.complete(work.with(connection.await()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                result.completeExceptionally(e);
            } catch (Exception | LinkageError e) {
                // whoever asked is told
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    @Override
    public EditHistory edits() {
        return edits;
    }

    /** Makes the changes that were asked for, and lets go of the project, on threads of its own; returns at once. */
    @Override
    public void close() {
        workers.shutdown();
        edits.close().whenComplete((done, error) -> connection.close());
    }

    /** Completes when the session has let go of the project after {@link #close}. */
    public CompletableFuture<Void> closed() {
        return connection.closed();
    }
}
