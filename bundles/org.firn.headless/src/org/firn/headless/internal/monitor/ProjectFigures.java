/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.firn.engine.Arrivals;
import org.firn.engine.snapshot.RunSnapshot;

/** The figures of a project that do not come from its tables: how fast its runs go on, and how long the disk lasts. */
public final class ProjectFigures {
    /** The hours until the disk is full when it is used as in the last half hour. */
    public static final String HOURS_LEFT = "disk.hoursLeft";

    private static final String FREE = "disk.freeGiB";
    private static final double GIB = 1 << 30;
    /** What is further away is not a forecast. */
    private static final double MOST_HOURS = 10_000;
    /** So many things are missing when the rate is not what it was. */
    private static final double LATE = 3;

    private final Course course;

    /** @param course what earlier looks saw */
    public ProjectFigures(Course course) {
        this.course = course;
    }

    /**
     * Looks at the disk and the runs.
     *
     * @param directory on the disk that is meant
     * @throws IOException if it cannot be asked for its free space
     */
    public List<Figure> look(Path directory, Instant now, List<RunSnapshot> runs, Map<String, Arrivals> arrivals)
            throws IOException {
        List<Figure> figures = new ArrayList<>(disk(freeBytes(directory), now));
        for (RunSnapshot run : runs) {
            course.add(run.name(), now, run.progress().done());
            Arrivals its = arrivals.get(run.name());
            double rate = its == null ? course.perHour(run.name()) / 60 : perMinute(its, now);
            // A run that begins anew counts from the beginning.
            figures.add(new Figure(run.name() + ".perMinute", rate < 0 ? Double.NaN : rate, "1/min"));
            figures.add(new Figure(run.name() + ".failedItems", run.failedItems(), ""));
        }
        return figures;
    }

    /** Not of the FileStore, which must find the mount point in a table that a container may not have. */
    private static long freeBytes(Path directory) throws IOException {
        long free = directory.toFile().getUsableSpace();
        if (free == 0 && Files.notExists(directory)) {
            throw new NoSuchFileException(directory.toString());
        }
        return free;
    }

    /** What is free, and how long that lasts. */
    List<Figure> disk(long free, Instant now) {
        course.add(FREE, now, free);
        double used = -course.perHour(FREE);
        double hours = used > 0 ? Math.min(MOST_HOURS, free / used) : used <= 0 ? MOST_HOURS : Double.NaN;
        return List.of(new Figure(FREE, free / GIB, "GiB"), new Figure(HOURS_LEFT, hours, "h"));
    }

    /** What came in the last minutes; when nothing comes any more, less and less. */
    private static double perMinute(Arrivals its, Instant now) {
        Instant last = its.last();
        if (last == null || its.count() < 2) {
            return Double.NaN;
        }
        double minutes = Math.max(0, Duration.between(last, now).toMillis()) / 60_000.0;
        if (its.perMinute() <= 0) {
            // One came after a long pause, or after the clock was set back.
            return minutes > 1 ? 1 / minutes : Double.NaN;
        }
        return minutes * its.perMinute() > LATE ? 1 / minutes : its.perMinute();
    }
}
