/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.refine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.protocol.StepContext;

/** Tells which iteration relion_refine is in, and the resolution it has reached, from the files that it writes. */
final class Iterations implements Runnable {
    private static final Pattern OPTIMISER = Pattern.compile("run_it(\\d{3})_optimiser\\.star");

    private final StepContext step;
    private final Path folder;
    private final int total;
    private int told = -1;

    Iterations(StepContext step, Path folder, int total) {
        this.step = step;
        this.folder = folder;
        this.total = total;
    }

    @Override
    public void run() {
        OptionalInt last = lastComplete(folder);
        if (last.isPresent() && last.getAsInt() > told) {
            told = last.getAsInt();
            step.progress(Math.min(told, total == 0 ? told : total), total, "iterations");
            step.log("iteration " + told + (total > 0 ? " of " + total : "") + resolution(told));
        }
    }

    private String resolution(int iteration) {
        for (String name : List.of("run_it%03d_model.star", "run_it%03d_half1_model.star")) {
            Path file = folder.resolve(name.formatted(iteration));
            if (Files.exists(file)) {
                try {
                    StarTable general = StarFile.read(file).table("model_general");
                    return ": resolution %.2f Å".formatted(general.getDouble(0, "rlnCurrentResolution"));
                } catch (IOException e) {
                    return ""; // being written
                }
            }
        }
        return "";
    }

    /** The last iteration of which all files are there that RELION goes on from. */
    static OptionalInt lastComplete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> OPTIMISER.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                    .filter(iteration -> isComplete(folder, iteration))
                    .max();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isComplete(Path folder, int iteration) {
        String prefix = "run_it%03d_".formatted(iteration);
        boolean halves = exists(folder, prefix + "half1_model.star") && exists(folder, prefix + "half2_model.star");
        return (halves || exists(folder, prefix + "model.star"))
                && exists(folder, prefix + "data.star")
                && exists(folder, prefix + "sampling.star");
    }

    private static boolean exists(Path folder, String name) {
        try {
            return Files.size(folder.resolve(name)) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
