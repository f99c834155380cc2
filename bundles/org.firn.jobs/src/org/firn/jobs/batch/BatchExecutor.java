/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

import java.nio.file.Path;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobSpec;
import org.firn.jobs.internal.BatchJobs;

/**
 * Runs programs as jobs of a batch scheduler. The control directory has to be on a file system that the machines of
 * the scheduler share with this one, under the same path.
 *
 * <p>A job's end is what the scheduler says <em>and</em> what the job left in its control directory; when these
 * contradict each other it has not succeeded. A job is never started twice: its first act is to claim its control
 * directory, so a submission of which nobody knows whether it was accepted can be made again. Jobs that are submitted
 * together and need the same become one array.
 */
public final class BatchExecutor implements IExecutor {
    private final BatchJobs jobs;

    /** @param commands where the scheduler's commands are run; closed with the executor */
    public BatchExecutor(BatchScheduler scheduler, HostCommands commands, BatchSettings settings) {
        jobs = new BatchJobs(scheduler, commands, settings);
    }

    @Override
    public JobHandle submit(JobSpec job) throws JobException {
        return jobs.submit(job);
    }

    @Override
    public JobHandle reattach(Path controlDirectory, String text) throws JobException {
        return jobs.reattach(controlDirectory, text);
    }

    @Override
    public void close() {
        jobs.close();
    }
}
