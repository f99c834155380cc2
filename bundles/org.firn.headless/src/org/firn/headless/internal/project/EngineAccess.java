/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.project;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.Engine;
import org.firn.engine.ProcessorTime;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/** An engine in this process, for a project that it owns. */
public final class EngineAccess implements Need.Work, AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Engine engine;
    private volatile @Nullable ProcessorTime used;

    private EngineAccess(Engine engine) {
        this.engine = engine;
    }

    /**
     * Starts an engine, which goes on at once with whatever is asked of the project's runs.
     *
     * @param processors how many processors steps may use together; 0 for all there are
     * @param memoryMiB how much memory they may use together in MiB; 0 for what the machine has
     */
    public static EngineAccess start(ProjectRepository repository, int processors, long memoryMiB)
            throws ProjectException {
        Engine.Builder builder = Engine.builder(repository, ProtocolRegistry.contributed());
        if (processors > 0) {
            builder.processors(processors);
        }
        if (memoryMiB > 0) {
            builder.memoryMiB(memoryMiB);
        }
        Engine engine = builder.shareMachine().build();
        engine.start();
        return new EngineAccess(engine);
    }

    /** What this process had used of the processors when the engine was closed; empty before. */
    public Optional<ProcessorTime> processorTime() {
        return Optional.ofNullable(used);
    }

    @Override
    public void awaitIdle() throws InterruptedException, ProjectException {
        engine.awaitIdle();
    }

    @Override
    public boolean isIdle() throws InterruptedException, ProjectException {
        return engine.awaitIdle(LOOK);
    }

    /** Ends the engine; what was still running can be resumed. */
    @Override
    public void close() {
        // before the engine's and the database's threads end, whose time is not known afterwards
        used = engine.processorTime();
        engine.close();
    }
}
