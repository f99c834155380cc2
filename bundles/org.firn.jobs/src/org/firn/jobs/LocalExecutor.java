/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.nio.file.Path;
import java.time.Duration;
import org.firn.jobs.internal.LocalJobs;

/**
 * Runs programs on this machine, each in a session of its own, through a small POSIX shell wrapper that records in
 * the control directory what ran and how it ended. Needs Linux: {@code /proc}, {@code sh}, and {@code setsid} of
 * util-linux.
 *
 * <p>It does not count processors or memory; see {@link ResourceTokens}.
 */
public final class LocalExecutor implements IExecutor {
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final LocalJobs jobs;

    /** An executor that gives cancelled programs ten seconds to end by themselves. */
    public LocalExecutor() {
        this(GRACE);
    }

    /** @param grace how long a cancelled program has, after SIGTERM, before SIGKILL */
    public LocalExecutor(Duration grace) {
        jobs = new LocalJobs(grace);
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
