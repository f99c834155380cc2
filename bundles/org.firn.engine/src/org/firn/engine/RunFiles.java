/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.RunDirectoryCare;
import org.firn.engine.internal.data.RunPaths;
import org.firn.repository.ProjectDirectory;

/** The files of one run: its directory and its tables. Methods read the disk. */
public final class RunFiles {
    private RunFiles() {}

    /**
     * How much space the files take, in bytes.
     *
     * @param number the run's number
     * @param protocol the id of its protocol
     */
    public static long size(ProjectDirectory directory, int number, String protocol) throws IOException {
        RunPaths paths = RunPaths.of(directory, number, protocol);
        AtomicLong bytes = new AtomicLong();
        if (Files.isDirectory(paths.run())) {
            Files.walkFileTree(paths.run(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    bytes.addAndGet(attributes.size());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        if (Files.isDirectory(paths.tables())) {
            try (Stream<Path> files = Files.list(paths.tables())) {
                for (Path table : files.filter(paths::isOwnTable).toList()) {
                    bytes.addAndGet(Files.size(table));
                }
            }
        }
        return bytes.get();
    }

    /**
     * Removes the files of a run that is not in the project any more. Tables that views of other runs need stay.
     *
     * @param number the number that the run had
     * @param protocol the id of its protocol
     */
    public static void remove(ProjectDirectory directory, int number, String protocol) throws IOException {
        RunPaths paths = RunPaths.of(directory, number, protocol);
        if (Files.isDirectory(paths.tables())) {
            RunDirectoryCare.removeOldTables(paths, List.of());
        }
        if (!Files.isDirectory(paths.run())) {
            return;
        }
        Files.walkFileTree(paths.run(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException error) throws IOException {
                if (error != null) {
                    throw error;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
