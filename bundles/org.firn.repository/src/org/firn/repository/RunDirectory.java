/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firn.repository.internal.PrivateFiles;

/**
 * The directory of one run: the only place, beside its own tables, that a run writes to.
 *
 * @param path the absolute path of the directory
 */
public record RunDirectory(Path path) {

    /** What is to be executed. */
    public Path spec() {
        return path.resolve("spec.json");
    }

    /** The append-only record of the run, one JSON object a line. */
    public Path journal() {
        return path.resolve("journal.ndjson");
    }

    /** What the run printed. */
    public Path stdout() {
        return path.resolve("stdout.log");
    }

    /** What the run printed as errors. */
    public Path stderr() {
        return path.resolve("stderr.log");
    }

    /** Scratch files, which may be deleted when the run has ended. */
    public Path work() {
        return path.resolve("work");
    }

    /** Files that are outputs. */
    public Path out() {
        return path.resolve("out");
    }

    /**
     * Creates the directory with work and out, private to the user, as far as they are not there.
     *
     * @return this
     */
    public RunDirectory create() throws IOException {
        for (Path directory : new Path[] {path, work(), out()}) {
            PrivateFiles.createDirectories(directory);
        }
        return this;
    }

    /** Tells whether the directory is there. */
    public boolean exists() {
        return Files.isDirectory(path);
    }
}
