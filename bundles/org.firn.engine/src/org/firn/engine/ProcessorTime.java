/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.time.Duration;

/**
 * The processor time of a process since its engine was made, and what of it was the engine's own work.
 *
 * <p>Own work is that of all threads that steps did not start (reconciler, workers, database, command line), without
 * the time inside steps. The compiler and the garbage collector of the Java machine serve steps and engine alike; they
 * are in {@code process} only. Programs that steps start are in neither, so that the share is rather too large than too
 * small. The start of the program, before there is an engine, is in neither.
 *
 * @param own of the engine
 * @param steps inside steps, without threads that steps start; zero when none was executed
 * @param process of the whole process
 */
public record ProcessorTime(Duration own, Duration steps, Duration process) {

    /** The engine's part of the whole, 0 to 1; 0 when nothing could be measured. */
    public double share() {
        return process.isZero() ? 0 : Math.min(1, (double) own.toNanos() / process.toNanos());
    }
}
