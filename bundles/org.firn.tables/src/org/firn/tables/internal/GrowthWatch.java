/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Wakes a thread when a file was written to. The operating system tells (inotify on Linux). It cannot tell of writes
 * from another host on a shared file system, so the file is looked at every second in any case; and more often
 * when the system grants no more watches.
 */
final class GrowthWatch implements AutoCloseable {

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LOOK_UNWATCHED_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final @Nullable WatchService service;

    GrowthWatch(Path file) {
        service = watch(file.toAbsolutePath().getParent());
    }

    private static @Nullable WatchService watch(@Nullable Path directory) {
        if (directory == null) {
            return null;
        }
        try {
            WatchService created = directory.getFileSystem().newWatchService();
            try {
                directory.register(created, StandardWatchEventKinds.ENTRY_MODIFY);
                return created;
            } catch (IOException e) {
                created.close();
                return null;
            }
        } catch (IOException e) {
            // the user's watches are used up: waiting still works, by looking
            return null;
        }
    }

    /** A look at the file that can fail. */
    interface Look {
        boolean hasChanged() throws IOException;
    }

    /** Waits until a look says that the file has changed; false when the time is over. */
    boolean await(long nanos, Look look) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + nanos;
        while (!look.hasChanged()) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || closed.getCount() == 0) {
                return false;
            }
            waitForEvent(left);
        }
        return true;
    }

    private void waitForEvent(long nanos) throws InterruptedException {
        WatchService watches = service;
        if (watches == null) {
            closed.await(Math.min(nanos, LOOK_UNWATCHED_NANOS), TimeUnit.NANOSECONDS);
            return;
        }
        WatchKey key = watches.poll(Math.min(nanos, LOOK_NANOS), TimeUnit.NANOSECONDS);
        if (key != null) {
            key.pollEvents();
            key.reset();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        if (service != null) {
            service.close();
        }
    }
}
