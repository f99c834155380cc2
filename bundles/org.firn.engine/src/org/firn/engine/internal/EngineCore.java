/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.time.Duration;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.ProcessorTime;
import org.firn.jobs.ExecutorRegistry;
import org.firn.jobs.ResourceTokens;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Subscription;

/** The parts of an engine, put together. Thread-safe. */
public final class EngineCore implements AutoCloseable {
    private final ProjectRepository repository;
    private final LiveRuns runs;
    private final Reconciler reconciler;
    private @Nullable Subscription subscription;
    private boolean closed;

    /**
     * Parts that do nothing yet.
     *
     * @param launcher the program that executes runs that are jobs, with its first arguments
     */
    public EngineCore(
            ProjectRepository repository,
            ProtocolRegistry protocols,
            ExecutorRegistry executors,
            ResourceTokens tokens,
            List<String> launcher) {
        this.repository = repository;
        runs = new LiveRuns(repository.directory(), protocols, executors, tokens, launcher);
        reconciler = new Reconciler(repository, runs, runs.timer());
    }

    /** Begins to listen and to work. */
    public synchronized void start() throws ProjectException {
        if (subscription != null || closed) {
            throw new IllegalStateException("An engine is started once");
        }
        subscription = repository.onChange(change -> reconciler.signal());
        reconciler.start();
    }

    /** Waits until there is nothing to do. */
    public boolean awaitIdle(Duration longest) throws InterruptedException, ProjectException {
        return reconciler.awaitIdle(longest);
    }

    /** What the process has used until now. */
    public ProcessorTime processorTime() {
        return runs.processorTime();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (subscription != null) {
            subscription.close();
            reconciler.close();
        }
        runs.close();
    }
}
