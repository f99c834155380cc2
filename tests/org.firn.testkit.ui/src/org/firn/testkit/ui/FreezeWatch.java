/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * Measures for how long at most the thread of the screen did not answer: what a user feels as a freeze. It asks every
 * 5 ms. Thread-safe.
 */
public final class FreezeWatch implements AutoCloseable {
    private static final long EVERY_MS = 5;
    private static final long LONG_NANOS = 100_000_000;
    private final Display display;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "freeze watch");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicBoolean unanswered = new AtomicBoolean();
    private volatile String where = "";

    FreezeWatch(Display display) {
        this.display = display;
        clock.scheduleAtFixedRate(this::ask, 0, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        if (display.isDisposed()) {
            return;
        }
        if (!unanswered.get()) {
            asked.set(System.nanoTime());
            unanswered.set(true);
            display.asyncExec(this::answer);
        } else if (System.nanoTime() - asked.get() > Math.max(LONG_NANOS, longest.get())) {
            where = Arrays.stream(display.getThread().getStackTrace())
                    .map(StackTraceElement::toString)
                    .collect(Collectors.joining(System.lineSeparator()));
        }
    }

    /** What the thread of the screen was doing when it had not answered for longer than ever before. */
    public String where() {
        return where;
    }

    private void answer() {
        note();
        unanswered.set(false);
    }

    private void note() {
        long now = System.nanoTime() - asked.get();
        longest.accumulateAndGet(now, Math::max);
    }

    /** The longest time without an answer since the watch began, one that still lasts included. */
    public Duration longest() {
        if (unanswered.get()) {
            note();
        }
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
