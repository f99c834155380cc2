/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.ssh.SshTarget;

/**
 * How jobs are given to a host's scheduler.
 *
 * @param options further arguments of each submission, as the scheduler's command takes them
 * @param template the whole submit command instead of the scheduler's own, each element the words that are left out
 *     together when one of their placeholders has no value; empty for the scheduler's own
 * @param commands what is run instead of a command of the scheduler, by its name, for example {@code sbatch}
 * @param maxJobs how many jobs of this host one engine has in the scheduler at once; 0 for no limit
 * @param poll how often the scheduler is asked about all jobs together; zero for the usual pace
 * @param ssh where its commands are run; null for this machine
 */
public record Submission(
        List<String> options,
        List<List<String>> template,
        Map<String, List<String>> commands,
        int maxJobs,
        Duration poll,
        @Nullable SshTarget ssh) {
    /** As the scheduler does it by itself. */
    public static final Submission USUAL = new Submission(List.of(), List.of(), Map.of(), 0, Duration.ZERO, null);

    public Submission {
        options = List.copyOf(options);
        template = List.copyOf(template);
        commands = Map.copyOf(commands);
    }
}
