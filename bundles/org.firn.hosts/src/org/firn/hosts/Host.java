/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import java.util.List;
import java.util.Map;

/**
 * A machine or cluster that jobs can be sent to.
 *
 * @param id what runs name it by; with a queue, {@code id:queue}
 * @param name what people call it
 * @param scheduler the kind of its scheduler, for example {@code slurm}; {@link #LOCAL} for none
 * @param queues its queues; empty when nobody has to choose
 * @param submission how jobs are given to the scheduler
 * @param launching how programs are started
 * @param gpus the numbers or names of this machine's graphics processors, for the kind {@link #LOCAL}
 * @param licences how many of each licence all programs of this machine share, for the kind {@link #LOCAL}
 */
public record Host(
        String id,
        String name,
        String scheduler,
        List<HostQueue> queues,
        Submission submission,
        Launching launching,
        List<String> gpus,
        Map<String, Integer> licences) {
    /** The kind of a host that is this machine, without a scheduler. */
    public static final String LOCAL = "local";

    public Host {
        queues = List.copyOf(queues);
        gpus = List.copyOf(gpus);
        licences = Map.copyOf(licences);
    }

    /** A host about which nothing but its scheduler is known. */
    public static Host of(String id, String name, String scheduler) {
        return new Host(id, name, scheduler, List.of(), Submission.USUAL, Launching.PLAIN, List.of(), Map.of());
    }

    /** The queue that jobs go to which name none; without a name when the scheduler chooses. */
    public HostQueue defaultQueue() {
        return queues.stream().filter(HostQueue::isDefault).findFirst().orElse(HostQueue.unlimited("", true));
    }
}
