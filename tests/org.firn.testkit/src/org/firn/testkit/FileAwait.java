/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for files that other processes make, by events of the file system. */
public final class FileAwait {
    private FileAwait() {}

    /**
     * Waits until a file exists; its directory must exist already.
     *
     * @throws AssertionError if it takes longer than allowed
     */
    public static void exists(Path file, Duration longest) throws IOException, InterruptedException {
        change(file.getParent(), () -> Files.exists(file), longest, file + " to be made");
    }

    /**
     * Waits until a condition holds that can only change when something in a directory changes.
     *
     * @throws AssertionError if it takes longer than allowed
     */
    public static void change(Path directory, BooleanSupplier condition, Duration longest, String what)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        try (WatchService service = FileSystems.getDefault().newWatchService()) {
            directory.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            while (!condition.getAsBoolean()) {
                WatchKey key = service.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (key == null && !condition.getAsBoolean()) {
                    throw new AssertionError("Waited " + longest.toSeconds() + " s in vain for " + what);
                }
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        }
    }
}
