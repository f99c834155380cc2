/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.Machine;
import org.firn.engine.internal.ProgressFile;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.keys.FileFingerprints;
import org.firn.engine.internal.runner.RunOutcome;
import org.firn.engine.internal.runner.RunServices;
import org.firn.engine.internal.runner.RunSpec;
import org.firn.engine.internal.runner.Runner;
import org.firn.jobs.IExecutor;
import org.firn.jobs.ResourceTokens;
import org.firn.jobs.RetryingExecutor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectDirectory;

/**
 * Executes one run in this process, which has nothing but the run's directory and the project's files: no repository
 * and no engine. Whoever submitted it reads the journal. Not thread-safe.
 */
public final class RunnerProcess {
    /** The file in the run's directory that tells how far it is. */
    public static final String PROGRESS = "progress.json";

    /** The exit code when another process executes the same run. */
    public static final int TAKEN = 4;

    private static final int FAILED = 3;

    private final ProtocolRegistry protocols;
    private final IExecutor programs;
    private int processors = Machine.processors();
    private long memoryMiB = Machine.memoryMiB();

    /** @param programs runs what the steps call; closed by whoever made it */
    public RunnerProcess(ProtocolRegistry protocols, IExecutor programs) {
        this.protocols = protocols;
        this.programs = new RetryingExecutor(programs);
    }

    /** Limits what the steps use together; 0 for what this machine has. */
    public RunnerProcess resources(int processorCount, long memory) {
        processors = processorCount > 0 ? processorCount : processors;
        memoryMiB = memory > 0 ? memory : memoryMiB;
        return this;
    }

    /** The exit code that tells of an end. */
    public static int exitCode(RunOutcome.End end) {
        return end == RunOutcome.End.FINISHED ? 0 : FAILED;
    }

    /**
     * Executes the run.
     *
     * @param directory the run's directory in its project
     * @param job the name that the execution has in the journal
     * @param onStop receives what is to be called to stop the execution
     * @return the exit code: 0 when it finished, 3 when it failed or was stopped, 4 when another process executes it
     * @throws IOException if the directory is not that of a run
     */
    public int execute(Path directory, String job, Consumer<Runnable> onStop) throws IOException {
        Path run = directory.toAbsolutePath().normalize();
        RunSpec spec = RunSpec.read(run.resolve("spec.json"));
        RunPaths paths = RunPaths.of(new ProjectDirectory(run.getParent().getParent()), spec.number(), spec.protocol());
        // A scheduler may start a job again while the first still runs on a machine that it cannot reach.
        Path locked = run.resolve("runner.lock");
        try (FileChannel file = FileChannel.open(locked, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(file)) {
            return lock == null ? TAKEN : exitCode(execute(paths, job, onStop).end());
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private RunOutcome execute(RunPaths paths, String job, Consumer<Runnable> onStop) {
        ExecutorService workers = Executors.newCachedThreadPool(RunnerProcess::daemon);
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, RunnerProcess::daemon);
        try (ProgressFile progress = new ProgressFile(paths.run().resolve(PROGRESS), timer)) {
            Runner runner = new Runner(
                            paths,
                            protocols,
                            new RunServices(
                                    workers,
                                    timer,
                                    new ResourceTokens(processors, memoryMiB),
                                    programs,
                                    new FileFingerprints()),
                            progress)
                    .job(job);
            onStop.accept(runner::stop);
            return runner.execute();
        } finally {
            workers.shutdown();
            timer.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "firn-runner");
        thread.setDaemon(true);
        return thread;
    }
}
