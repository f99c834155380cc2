/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.firn.repository.ProjectDirectory;

/**
 * Where one run reads and writes. Thread-safe.
 *
 * @param run the run directory; absolute
 * @param tables the directory of the project's item tables; absolute
 * @param tablePrefix begins the name of each of the run's tables
 * @param stored turns paths into their stored form and back
 */
public record RunPaths(Path run, Path tables, String tablePrefix, StoredPaths stored) {

    /** Turns absolute paths into the form in which they are stored in the project, and back. Thread-safe. */
    public interface StoredPaths {
        /** The stored form of an absolute path. */
        String toStored(Path path) throws IOException;

        /** The absolute path of a stored one. */
        Path resolve(String text) throws IOException;
    }

    /** Where a run reads and writes. */
    public static RunPaths of(ProjectDirectory directory, int number, String protocol) {
        StoredPaths stored = new StoredPaths() {
            @Override
            public String toStored(Path path) throws IOException {
                return directory.toStored(path);
            }

            @Override
            public Path resolve(String text) throws IOException {
                return directory.resolve(text);
            }
        };
        String prefix = String.format(Locale.ROOT, "%06d-", number);
        return new RunPaths(directory.run(number, protocol).path(), directory.tables(), prefix, stored);
    }

    /** What is to be executed. */
    public Path spec() {
        return run.resolve("spec.json");
    }

    /** The record of the run. */
    public Path journal() {
        return run.resolve("journal.ndjson");
    }

    /** What the run says. */
    public Path stdout() {
        return run.resolve("stdout.log");
    }

    /** What went wrong. */
    public Path stderr() {
        return run.resolve("stderr.log");
    }

    /** Scratch files. */
    public Path work() {
        return run.resolve("work");
    }

    /** Result files. */
    public Path out() {
        return run.resolve("out");
    }

    /** Makes the directories, private to the user, as far as they are not there. */
    public void create() throws IOException {
        for (Path directory : new Path[] {run, work(), out(), tables}) {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        }
    }

    /** A file name that no table has yet, for the next generation of an output's table. */
    public Path newTable(String output) {
        for (int generation = 1; ; generation++) {
            Path file = tables.resolve(tablePrefix + output + (generation == 1 ? "" : "." + generation) + ".fit");
            if (Files.notExists(file)) {
                return file;
            }
        }
    }

    /** Removes a table and the lock of its writer. */
    public static void deleteTable(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".lock"));
    }

    /** Whether a file is a table of this run, of whatever output and generation. */
    public boolean isOwnTable(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(tablePrefix) && name.endsWith(".fit");
    }
}
