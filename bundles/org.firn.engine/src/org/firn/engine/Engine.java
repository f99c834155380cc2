/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.time.Duration;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.EngineCore;
import org.firn.engine.internal.Machine;
import org.firn.jobs.ExecutorRegistry;
import org.firn.jobs.HostShare;
import org.firn.jobs.ResourceTokens;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/**
 * Executes the runs of one project. It obeys no commands: it looks at the requests of the runs in the repository,
 * whoever committed them, and brings every run from its state towards its request. After a crash it goes on from what
 * is there: runs that were being executed are resumed, programs that still run are joined.
 *
 * <p>A project has one engine, in the process that owns its repository. Thread-safe.
 */
public final class Engine implements AutoCloseable {
    private static final Duration FOR_EVER = Duration.ofDays(3650);

    private final EngineCore core;

    private final @Nullable HostShare share;

    private Engine(EngineCore core, @Nullable HostShare share) {
        this.core = core;
        this.share = share;
    }

    /**
     * A new engine, which starts with {@link #start()}.
     *
     * @param repository the project, owned by this process; it stays open when the engine is closed
     * @param protocols the protocols that runs can be of
     */
    public static Builder builder(ProjectRepository repository, ProtocolRegistry protocols) {
        return new Builder(repository, protocols);
    }

    /** Collects what an engine needs. Not thread-safe. */
    public static final class Builder {
        private final ProjectRepository repository;
        private final ProtocolRegistry protocols;
        private @Nullable ExecutorRegistry executors;
        private int processors = Machine.processors();
        private long memoryMiB = Machine.memoryMiB();
        private @Nullable HostShare share;
        private List<String> launcher = EngineProcess.launcherCommand();

        private Builder(ProjectRepository repository, ProtocolRegistry protocols) {
            this.repository = repository;
            this.protocols = protocols;
        }

        /** What can run programs; the contributed executors without this call. */
        public Builder executors(ExecutorRegistry registry) {
            executors = registry;
            return this;
        }

        /**
         * The program that executes runs that are jobs, with its first arguments; the launcher of this installation
         * without this call.
         */
        public Builder launcher(List<String> command) {
            launcher = List.copyOf(command);
            return this;
        }

        /** How many processors all runs together use at most; those of this machine without this call. */
        public Builder processors(int count) {
            processors = count;
            return this;
        }

        /** How much memory all runs together use at most, in MiB; that of this machine without this call. */
        public Builder memoryMiB(long amount) {
            memoryMiB = amount;
            return this;
        }

        /**
         * Shares the processors and the memory of this machine with the engines of all other projects and users, see
         * {@link HostShare#ofThisMachine}. Without this call, what is free is this engine's.
         */
        public Builder shareMachine() {
            return share(HostShare.ofThisMachine(Machine.processors(), Machine.memoryMiB())
                    .orElse(null));
        }

        /**
         * Shares processors and memory with other engines.
         *
         * @param ofHost closed with the engine; null to care for nobody
         */
        public Builder share(@Nullable HostShare ofHost) {
            share = ofHost;
            return this;
        }

        /**
         * The engine.
         *
         * @throws IllegalStateException if this process does not own the project
         */
        public Engine build() {
            if (!repository.isOwner()) {
                throw new IllegalStateException("The project " + repository.directory()
                        + " has its engine in another process. Ask that one, through the repository.");
            }
            ExecutorRegistry registry = executors == null ? ExecutorRegistry.contributed() : executors;
            ResourceTokens tokens = new ResourceTokens(processors, memoryMiB, share);
            return new Engine(new EngineCore(repository, protocols, registry, tokens, launcher), share);
        }
    }

    /**
     * Begins to work, in threads of its own.
     *
     * @throws ProjectException if the project cannot be listened to
     */
    public void start() throws ProjectException {
        core.start();
    }

    /**
     * Waits until nothing is being executed and nothing can be: every run that was asked to run has ended, or waits
     * for one that failed, was stopped or was never asked to run; its message says so.
     *
     * @throws ProjectException if the project cannot be written, for example because its disk is full
     */
    public void awaitIdle() throws InterruptedException, ProjectException {
        core.awaitIdle(FOR_EVER);
    }

    /**
     * The same, for a limited time.
     *
     * @return false when the time has passed before
     */
    public boolean awaitIdle(Duration longest) throws InterruptedException, ProjectException {
        return core.awaitIdle(longest);
    }

    /**
     * What this process has used of the processors since it began; complete only while no step is being executed.
     */
    public ProcessorTime processorTime() {
        return core.processorTime();
    }

    /**
     * Ends what is being executed, with all its programs, writes that it was stopped, and lets go of the project.
     * Runs that wait go on waiting for the next engine.
     */
    @Override
    public void close() {
        core.close();
        HostShare ofHost = share;
        if (ofHost != null) {
            ofHost.close();
        }
    }
}
