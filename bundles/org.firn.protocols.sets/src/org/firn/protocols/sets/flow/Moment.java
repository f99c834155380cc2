/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStream;

/**
 * A stream in which nothing arrives, and which ends when a time has come and a file is there. A stream, since a step
 * would hold a processor while it waits.
 */
final class Moment implements ItemStream {
    /** Clocks may be set, and files on network file systems make no events. */
    private static final long LOOK_MILLIS = 2000;

    private final @Nullable Instant time;
    private final @Nullable Path file;
    private final CountDownLatch finished = new CountDownLatch(1);

    /** @param time null not to wait for one; {@code file} likewise */
    Moment(@Nullable Instant time, @Nullable Path file) {
        this.time = time;
        this.file = file;
    }

    @Override
    public void open(List<ItemSource> earlier) {
        // What has to be known is on the clock and on the disk.
    }

    @Override
    public @Nullable ItemSource next() throws InterruptedException {
        boolean over = false;
        while (!over && !isThere()) {
            over = finished.await(waitMillis(), TimeUnit.MILLISECONDS);
        }
        return null;
    }

    private boolean isThere() {
        return (time == null || !Instant.now().isBefore(time)) && (file == null || Files.exists(file));
    }

    private long waitMillis() {
        long left = time == null ? 0 : Duration.between(Instant.now(), time).toMillis();
        return left > 0 ? Math.min(left, LOOK_MILLIS) : LOOK_MILLIS;
    }

    @Override
    public void finish() {
        finished.countDown();
    }

    @Override
    public void close() {
        finished.countDown();
    }
}
