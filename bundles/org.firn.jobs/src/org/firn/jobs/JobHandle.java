/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One submitted job. Thread-safe. */
public interface JobHandle {

    /**
     * What the executor needs, besides the control directory, to find the job again from another process. One line,
     * to be stored as it is.
     */
    String text();

    /** Where the job is now. */
    JobState state();

    /** What the scheduler says about its state, for people, for example why it waits; empty when there is nothing. */
    default String message() {
        return "";
    }

    /**
     * Completes when the job has ended, however it ended. Dependent actions run in a thread of the executor and must
     * not block for long.
     */
    CompletionStage<JobResult> ended();

    /**
     * Waits for the end.
     *
     * @return the result; empty when the time has passed before
     * @throws InterruptedException if the waiting thread is interrupted; the job goes on
     */
    default Optional<JobResult> await(Duration longest) throws InterruptedException {
        try {
            return Optional.of(ended().toCompletableFuture().get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A job's end is never exceptional", e);
        }
    }

    /**
     * Asks the program and everything that it started to end, and forces them after a grace period. Returns at once;
     * the job then ends as cancelled. Without effect on a job that has ended.
     */
    void cancel();
}
