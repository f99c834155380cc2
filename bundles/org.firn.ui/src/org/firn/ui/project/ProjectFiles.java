/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.ProjectDirectory;

/** A project as a folder of files. Methods wait for the disk. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** Whether a folder holds a project. */
    public static boolean isProject(Path directory) {
        return Files.isRegularFile(new ProjectDirectory(directory).projectFile());
    }

    /**
     * How much space a project takes.
     *
     * @param files how many files it has
     * @param bytes how large they are together
     */
    public record Size(long files, long bytes) {}

    /** How much space a folder takes; what vanishes meanwhile is not counted. */
    public static Size size(Path directory) throws IOException {
        AtomicLong files = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.incrementAndGet();
                bytes.addAndGet(attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return new Size(files.get(), bytes.get());
    }

    /**
     * Deletes a project with everything in its folder. Links in it are removed, and what they lead to stays.
     *
     * @throws IOException if the folder holds no project, an engine has it open, or a file cannot be removed
     */
    public static void delete(Path directory) throws IOException {
        if (!isProject(directory)) {
            throw new IOException(directory + " holds no project, so it is left alone. Delete it by other means.");
        }
        if (Files.exists(new ProjectDirectory(directory).engineFile())) {
            throw new IOException("The engine of " + directory + " is at work. Stop its runs, close the project, and "
                    + "try again in a minute, when the engine has ended.");
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
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
