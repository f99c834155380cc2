/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Runs a fixed list of tasks on any executor and collects their results in the order of the list. */
public final class ParallelTasks {
    private ParallelTasks() {}

    /**
     * Runs tasks and waits for all of them. Tasks that the executor has not begun are run by the calling thread, so a
     * busy executor, even one that the caller itself occupies, cannot block it for ever.
     *
     * @param executor runs the tasks; {@code Runnable::run} for the calling thread alone
     * @param tasks must not depend on each other
     * @return the results in the order of the tasks
     * @throws IOException the first (in order) that a task threw; runtime exceptions and errors are thrown as they are
     */
    public static <T> List<T> run(Executor executor, List<Callable<T>> tasks) throws IOException {
        List<FutureTask<T>> futures = new ArrayList<>();
        for (Callable<T> task : tasks) {
            futures.add(new FutureTask<>(task));
        }
        futures.stream().skip(1).forEach(executor::execute);
        // A future that was begun elsewhere ignores this second call.
        futures.forEach(FutureTask::run);
        List<T> results = new ArrayList<>();
        for (FutureTask<T> future : futures) {
            results.add(result(future));
        }
        return results;
    }

    private static <T> T result(FutureTask<T> future) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    // The tasks ask for cancellation themselves; the flag is restored below.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrapped(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException unwrapped(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IOException(cause);
    }
}
