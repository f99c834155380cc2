/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.nio.file.Path;
import java.util.Optional;
import org.firn.jobs.internal.JobRecord;
import org.firn.jobs.internal.RetriedJob;

/**
 * Tries jobs that ran out of memory or time again with more of it, as often as they allow; each further attempt has a
 * control directory {@code retry-N} within that of the job. Thread-safe.
 */
public final class RetryingExecutor implements IExecutor {
    private final IExecutor executor;

    /** @param executor runs each attempt; closed with this */
    public RetryingExecutor(IExecutor executor) {
        this.executor = executor;
    }

    @Override
    public JobHandle submit(JobSpec job) throws JobException {
        JobHandle first = executor.submit(job);
        return job.retry().most() == 0 ? first : new RetriedJob(executor, job, first.text(), 0, first);
    }

    @Override
    public JobHandle reattach(Path controlDirectory, String text) throws JobException {
        JobHandle first = executor.reattach(controlDirectory, text);
        Optional<JobSpec> job = JobRecord.read(controlDirectory);
        if (job.isEmpty() || job.get().retry().most() == 0) {
            return first;
        }
        int attempt = 0;
        JobSpec tried = job.get();
        Optional<JobSpec> next = JobRecord.read(RetriedJob.control(controlDirectory, 1));
        while (next.isPresent()) {
            tried = next.get();
            attempt++;
            next = JobRecord.read(RetriedJob.control(controlDirectory, attempt + 1));
        }
        JobHandle current = attempt == 0 ? first : executor.reattach(tried.controlDirectory(), "");
        return new RetriedJob(executor, tried, first.text(), attempt, current);
    }

    @Override
    public void close() {
        executor.close();
    }
}
