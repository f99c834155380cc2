/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.protocol.StepContext;

/** Threads for steps that compute on several processors, with results that do not depend on their number. */
public final class Workers {
    /** The parameter for the number of threads. */
    public static final String THREADS = "threads";

    private static final int MOST_BY_DEFAULT = 8;

    private Workers() {}

    /** The parameter. */
    public static ParameterSpec parameter() {
        return ParameterSpec.integer(THREADS)
                .label("Threads")
                .range(1, 256)
                .optional()
                .expert()
                .help("How many processors are used; as many as there are, up to " + MOST_BY_DEFAULT
                        + ", when empty. The result does not depend on it.");
    }

    /** How many threads are wanted: what is set, even if there are not so many, or a part of what the run may use. */
    public static int wanted(RunContext run) {
        ParameterValues values = run.parameters();
        return values.isSet(THREADS) ? values.count(THREADS) : Math.min(MOST_BY_DEFAULT, run.processors());
    }

    /** Work that is given an executor. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work. */
        T run(Executor executor) throws IOException;
    }

    /**
     * Runs work with as many threads as a step was granted.
     *
     * @param step the step
     * @param input the input whose files are read, for messages
     * @param work is told to stop by {@link StepContext#isCancelled()}
     * @throws ProtocolException if a file cannot be read or the input does not suit
     * @throws InterruptedException if the step was cancelled
     */
    public static <T> T run(StepContext step, String input, Work<T> work)
            throws ProtocolException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, step.processors() - 1));
        try {
            return work.run(step.processors() == 1 ? Runnable::run : pool);
        } catch (CancellationException e) {
            throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
        } catch (IOException e) {
            throw new ProtocolException(
                    input,
                    "cannot be read: " + e.getMessage(),
                    "Look after the file, or run the run that made it again.",
                    e);
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(input, "cannot be used: " + e.getMessage(), "Correct the parameters.", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
