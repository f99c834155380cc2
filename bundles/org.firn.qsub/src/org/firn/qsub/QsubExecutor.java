/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.qsub;

import java.nio.file.Path;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobSpec;
import org.firn.jobs.batch.BatchExecutor;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.BatchSettings;
import org.firn.jobs.batch.LocalCommands;

/** Runs jobs on the cluster that this machine's commands belong to, with its default queue. */
abstract class QsubExecutor implements IExecutor {
    private final IExecutor batch;

    QsubExecutor(BatchScheduler scheduler) {
        batch = new BatchExecutor(scheduler, new LocalCommands(), BatchSettings.DEFAULT);
    }

    @Override
    public JobHandle submit(JobSpec job) throws JobException {
        return batch.submit(job);
    }

    @Override
    public JobHandle reattach(Path controlDirectory, String text) throws JobException {
        return batch.reattach(controlDirectory, text);
    }

    @Override
    public void close() {
        batch.close();
    }
}
