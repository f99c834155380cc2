/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.nio.file.Path;

/**
 * Runs jobs on one kind of compute resource: this machine, a cluster with a scheduler.
 *
 * <p>Thread-safe. Methods may block on input and output, so they are not called from a user interface's thread. Jobs
 * are independent of the executor's process: they go on when it ends, and another process finds them again with
 * {@link #reattach(Path, String)}.
 *
 * <p>Implementations are contributed through the extension point {@code org.firn.jobs.executors} and pass the contract
 * tests in {@code org.firn.testkit.ExecutorContract}.
 */
public interface IExecutor extends AutoCloseable {

    /**
     * Submits a job and returns as soon as it was accepted; the program may not have started yet.
     *
     * @param job what to run; its control directory is created, and must not have been used for a job before
     * @return a handle to wait for it with
     * @throws JobException if the job cannot be submitted: the program is not there, the working directory is
     *     missing, the scheduler refuses it; the message says why and what to do
     */
    JobHandle submit(JobSpec job) throws JobException;

    /**
     * Finds a job again that this or another process submitted, whether it has ended by now or not.
     *
     * @param controlDirectory the control directory of the {@link JobSpec} that was submitted
     * @param text {@link JobHandle#text()} of the handle that submitting gave; empty if it was lost because the
     *     submitting process died too early, the executor then goes by what it left in the control directory
     * @return a handle; a job of which nothing is left ends as lost
     * @throws JobException if no job was ever submitted with this control directory
     */
    JobHandle reattach(Path controlDirectory, String text) throws JobException;

    /**
     * Releases threads and connections. Jobs that have not ended go on, but their handles of this executor never end.
     */
    @Override
    void close();
}
