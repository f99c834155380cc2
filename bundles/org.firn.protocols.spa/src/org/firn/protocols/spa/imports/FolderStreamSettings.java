/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.firn.protocol.Condition;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ParameterValues;
import org.firn.protocols.spa.common.MicrographNames;

/**
 * How files are taken while they are written, and when no more are waited for.
 *
 * @param settleMillis how long the size of a file must not have changed
 * @param pollMillis how often the folder is looked at besides what the operating system tells
 * @param timeoutNanos how long nothing may come before the end; 0 for ever
 * @param count how many files are taken at most; 0 for all
 * @param marker the name of the file that says that a file is complete, * for that file's name without extension;
 *     empty for none
 * @param stopFile the name of the file in the folder that ends the stream; empty for none
 */
record FolderStreamSettings(
        long settleMillis, long pollMillis, long timeoutNanos, long count, String marker, String stopFile) {
    private static final String STREAMING = "streaming";
    private static final String SETTLE = "settleTime";
    private static final String POLL = "pollInterval";
    private static final String TIMEOUT = "timeout";
    private static final String COUNT = "count";
    private static final String MARKER = "marker";
    private static final String STOP_FILE = "stopFile";

    /** The parameters of a form. */
    static ParameterSpec[] parameters() {
        Condition streaming = Condition.is(STREAMING, true);
        return new ParameterSpec[] {
            ParameterSpec.flag(STREAMING)
                    .label("Wait for files")
                    .help("Goes on taking files as they are written, until it is told to finish, or one of the "
                            + "conditions "
                            + "below ends it. What uses the result follows file by file."),
            ParameterSpec.number(SETTLE)
                    .label("Settling time")
                    .unit("s")
                    .range(0, 3600)
                    .defaultValue(5.0)
                    .when(streaming)
                    .help("A file is taken when its size has not changed for this long and its header agrees with its "
                            + "length. Give more than the longest pause of its writer."),
            ParameterSpec.of(MARKER, ParameterType.STRING)
                    .label("Completion marker")
                    .optional()
                    .when(streaming)
                    .help("The name of a file beside each movie that its writer makes when the movie is complete, with "
                            + "* "
                            + "for the movie's name without extension: *.xml, for example. The settling time "
                            + "is not "
                            + "used then."),
            ParameterSpec.number(TIMEOUT)
                    .label("Ends after")
                    .unit("s")
                    .range(0, 30 * 86_400)
                    .defaultValue(43_200.0)
                    .when(streaming)
                    .help("Ends when no file has come for this long; 0 for never."),
            ParameterSpec.integer(COUNT)
                    .label("Ends with file number")
                    .atLeast(1)
                    .optional()
                    .when(streaming)
                    .help("Ends when as many files have been taken."),
            ParameterSpec.of(STOP_FILE, ParameterType.STRING)
                    .label("Ends with the file")
                    .optional()
                    .expert()
                    .when(streaming)
                    .help("Ends when a file of this name is in the folder."),
            ParameterSpec.number(POLL)
                    .label("Look every")
                    .unit("s")
                    .range(0.1, 3600)
                    .defaultValue(10.0)
                    .expert()
                    .when(streaming)
                    .help("The operating system tells of new files on local disks; on network file systems, the "
                            + "folder is "
                            + "looked at in this interval.")
        };
    }

    static boolean isStreaming(ParameterValues values) {
        return values.flag(STREAMING);
    }

    static FolderStreamSettings of(ParameterValues values) {
        return new FolderStreamSettings(
                (long) (values.number(SETTLE) * 1e3),
                (long) (values.number(POLL) * 1e3),
                (long) (values.number(TIMEOUT) * TimeUnit.SECONDS.toNanos(1)),
                values.isSet(COUNT) ? values.integer(COUNT) : 0,
                values.isSet(MARKER) ? values.text(MARKER) : "",
                values.isSet(STOP_FILE) ? values.text(STOP_FILE) : "");
    }

    boolean hasMarker() {
        return !marker.isEmpty();
    }

    /** Whether the writer of a file says that it is complete. */
    boolean isMarked(Path file) {
        return hasMarker() && Files.exists(markerOf(file));
    }

    private Path markerOf(Path file) {
        return file.resolveSibling(marker.replace("*", MicrographNames.of(file)));
    }

    /** The files that another file marks as complete. */
    List<Path> marked(Path by, Collection<Path> files) {
        return hasMarker()
                ? files.stream().filter(file -> markerOf(file).equals(by)).toList()
                : List.of();
    }

    boolean isStopped(Path folder) {
        return !stopFile.isEmpty() && Files.exists(folder.resolve(stopFile));
    }

    boolean isOver(long nanos) {
        return timeoutNanos > 0 && nanos > timeoutNanos;
    }

    boolean isEnough(long files) {
        return count > 0 && files >= count;
    }
}
