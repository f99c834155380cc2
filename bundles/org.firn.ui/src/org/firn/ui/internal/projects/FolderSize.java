/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** What lies in a folder, without following links. Takes a while; not for the thread of the screen. */
final class FolderSize extends SimpleFileVisitor<Path> {
    private static final double STEP = 1024;

    private final BooleanSupplier cancelled;
    private long bytes;
    private long files;

    private FolderSize(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /**
     * Counts.
     *
     * @param cancelled whether nobody wants to know any more; what was counted so far is given then
     */
    static FolderSize of(Path folder, BooleanSupplier cancelled) {
        FolderSize size = new FolderSize(cancelled);
        try {
            Files.walkFileTree(folder, size);
        } catch (IOException e) {
            // a folder that went away meanwhile has the size that was seen of it
            return size;
        }
        return size;
    }

    /** In bytes. */
    long bytes() {
        return bytes;
    }

    /** How many files. */
    long files() {
        return files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        bytes += attributes.size();
        files++;
        return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }

    /** For people, such as {@code 1.4 GiB}. */
    static String text(long bytes) {
        String[] units = {"B", "KiB", "MiB", "GiB", "TiB"};
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < units.length - 1) {
            value /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 || value >= 100 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    }
}
