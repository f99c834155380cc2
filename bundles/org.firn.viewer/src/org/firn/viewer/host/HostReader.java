/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.host;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what this machine is busy with, from the files that Linux keeps of it. What cannot be found out is left out,
 * never guessed. Reads files and may start a program, so not for the thread of a screen. Used by one thread at a time.
 */
public final class HostReader {
    private static final long KIB_PER_MIB = 1024;
    private static final long MIB = 1 << 20;
    private static final Pattern MEMORY = Pattern.compile("(?m)^(MemTotal|MemAvailable):\\s+(\\d+) kB");
    /** In the line of all processors: user, nice, system, idle, waiting for a disk, and more that are busy. */
    private static final int IDLE = 3;

    private static final int WAITING = 4;
    /** Guests are counted as user already. */
    private static final int COUNTED = 8;

    private final Path proc;
    private final GpuReader gpus;
    private final InstantSource clock;
    private long busyBefore = -1;
    private long allBefore;

    /** A reader of this machine. */
    public HostReader() {
        this(Path.of("/proc"), new GpuReader(), InstantSource.system());
    }

    /**
     * A reader of another folder of the kind of {@code /proc}.
     *
     * @param proc has the files {@code stat} and {@code meminfo}
     */
    HostReader(Path proc, GpuReader gpus, InstantSource clock) {
        this.proc = proc;
        this.gpus = gpus;
        this.clock = clock;
    }

    /**
     * Reads it now.
     *
     * @param folders whose disks are looked at, each disk once; one that does not exist is left out
     */
    public HostReading read(Collection<Path> folders) {
        Map<String, Long> memory = memory();
        long all = memory.getOrDefault("MemTotal", 0L);
        long available = memory.getOrDefault("MemAvailable", all);
        return new HostReading(
                clock.instant(),
                Runtime.getRuntime().availableProcessors(),
                load(),
                (all - available) / KIB_PER_MIB,
                all / KIB_PER_MIB,
                disks(folders),
                gpus.read());
    }

    private double load() {
        String[] counts = firstLine(proc.resolve("stat")).trim().split("\\s+");
        if (counts.length <= WAITING + 1 || !counts[0].equals("cpu")) {
            return Double.NaN;
        }
        long all = 0;
        for (int i = 1; i < Math.min(counts.length, COUNTED + 1); i++) {
            all += Long.parseLong(counts[i]);
        }
        long busy = all - Long.parseLong(counts[1 + IDLE]) - Long.parseLong(counts[1 + WAITING]);
        double load =
                busyBefore < 0 || all == allBefore ? Double.NaN : (double) (busy - busyBefore) / (all - allBefore);
        busyBefore = busy;
        allBefore = all;
        return load;
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private Map<String, Long> memory() {
        Map<String, Long> found = new LinkedHashMap<>();
        try {
            Matcher matcher = MEMORY.matcher(Files.readString(proc.resolve("meminfo")));
            while (matcher.find()) {
                found.put(matcher.group(1), Long.valueOf(matcher.group(2)));
            }
        } catch (IOException e) {
            return Map.of();
        }
        return found;
    }

    private static List<HostReading.Disk> disks(Collection<Path> folders) {
        Map<String, HostReading.Disk> found = new LinkedHashMap<>();
        folders.forEach(folder -> addDisk(folder, found));
        return List.copyOf(found.values());
    }

    private static void addDisk(Path folder, Map<String, HostReading.Disk> found) {
        File place = folder.toFile();
        if (place.getTotalSpace() > 0) {
            found.computeIfAbsent(
                    device(folder),
                    device -> new HostReading.Disk(
                            name(folder), place.getUsableSpace() / MIB, place.getTotalSpace() / MIB));
        }
    }

    private static String device(Path folder) {
        try {
            return Files.getAttribute(folder, "unix:dev").toString();
        } catch (IOException | RuntimeException e) {
            return folder.toString();
        }
    }

    /** Java finds no mount point in a changed root, whose disk is no less there. */
    private static String name(Path folder) {
        try {
            return Files.getFileStore(folder).name();
        } catch (IOException e) {
            return folder.toString();
        }
    }
}
