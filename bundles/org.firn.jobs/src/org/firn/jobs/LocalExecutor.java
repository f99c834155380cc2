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
 * <p>Graphics processors and licences are shared with all other programs of the machine, see {@link HostTokens}; it
 * does not count processors or memory, see {@link ResourceTokens}.
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
        this(grace, HostTokens.ofThisMachine());
    }

    /**
     * @param grace how long a cancelled program has, after SIGTERM, before SIGKILL
     * @param tokens the graphics processors and licences that all programs of the machine share
     */
    public LocalExecutor(Duration grace, HostTokens tokens) {
        jobs = new LocalJobs(grace, tokens);
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
