/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.firn.protocol.StepContext;

/** Progress of programs that make a file for each item. */
public final class FileCount {

    private FileCount() {}

    /**
     * Counts files.
     *
     * @param ending of the file that an item is done with
     * @param unit what is counted, plural
     */
    public static Runnable of(StepContext step, Path folder, String ending, long total, String unit) {
        return () -> {
            try (Stream<Path> files = Files.list(folder)) {
                long done =
                        files.filter(file -> file.toString().endsWith(ending)).count();
                step.progress(Math.min(done, total), total, unit);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
