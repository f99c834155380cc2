/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.host;

import java.time.Instant;
import java.util.List;

/**
 * What a machine was busy with at one moment.
 *
 * @param time of the reading
 * @param processors how many processors there are
 * @param load the share of them that was busy since the reading before, from 0 to 1; not a number for the first one
 * @param memoryUsedMiB what programs use of the memory, in MiB, without what the system only keeps at hand
 * @param memoryMiB how much memory there is, in MiB; 0 when not known
 * @param disks the disks of the folders that were asked for
 * @param gpus the graphics processors; empty when there are none or their tool is not installed
 */
public record HostReading(
        Instant time,
        int processors,
        double load,
        long memoryUsedMiB,
        long memoryMiB,
        List<Disk> disks,
        List<Gpu> gpus) {

    public HostReading {
        disks = List.copyOf(disks);
        gpus = List.copyOf(gpus);
    }

    /**
     * The disk of a folder.
     *
     * @param name of the disk, as the system calls it
     * @param freeMiB what the user can still write to it, in MiB
     * @param sizeMiB its size in MiB
     */
    public record Disk(String name, long freeMiB, long sizeMiB) {}

    /**
     * A graphics processor.
     *
     * @param index its number on this machine, from 0
     * @param name of the model
     * @param load the share of time that it was busy, from 0 to 1
     * @param memoryUsedMiB of its own memory, in MiB
     * @param memoryMiB of its own memory, in MiB
     */
    public record Gpu(int index, String name, double load, long memoryUsedMiB, long memoryMiB) {}
}
