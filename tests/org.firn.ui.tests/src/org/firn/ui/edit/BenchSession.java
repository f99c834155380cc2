/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectException;
import org.firn.repository.Subscription;
import org.firn.ui.TestProtocols;
import org.firn.ui.project.Connection;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.project.ProjectSnapshot;
import org.firn.ui.project.RepositoryWork;

/** The session of a project that this process owns: everything is done at once. */
public final class BenchSession implements ProjectSession {
    private final EditBench bench;

    public BenchSession(EditBench bench) {
        this.bench = bench;
    }

    @Override
    public Path directory() {
        return bench.repository.directory().root();
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
        try {
            return new ProjectSnapshot("test", bench.repository.read(RunSnapshot::all));
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Subscription onChange(Consumer<ProjectSnapshot> listener) {
        try {
            return bench.repository.onChange(change -> listener.accept(snapshot()));
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public ProtocolRegistry protocols() {
        return TestProtocols.registry();
    }

    @Override
    public <T> CompletableFuture<T> work(RepositoryWork<T> work) {
        try {
            return CompletableFuture.completedFuture(work.with(bench.repository));
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public EditHistory edits() {
        return bench.history;
    }
}
