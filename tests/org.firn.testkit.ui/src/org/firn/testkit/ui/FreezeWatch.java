/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * Measures for how long at most the thread of the screen did not answer: what a user feels as a freeze. It asks every
 * 5 ms. Thread-safe.
 *
 * <p>Two figures are kept. {@link #longest} is what a clock on the wall says; on a machine with more to do than
 * processors it grows with the load. {@link #longestOwn} is the thread's own part of it: the processor time that it
 * took from the question to the answer, and besides the time for which, at every look, it was waiting for a lock, for
 * another thread or in a method that reads or writes files or sockets. A thread that is ready to run but gets no
 * processor adds nothing to it.
 */
public final class FreezeWatch implements AutoCloseable {
    /** What is a freeze: people notice from here on. */
    public static final Duration FREEZE = Duration.ofMillis(200);

    private static final long EVERY_MS = 5;
    /** More than this between two looks was the watch's own want of a processor. */
    private static final long LOOK_NANOS = 4 * EVERY_MS * 1_000_000;

    private static final long LONG_NANOS = 100_000_000;
    private static final int STACK = 60;
    private static final int TOP = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Display display;
    private final Thread thread;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "freeze watch");
        made.setDaemon(true);
        return made;
    });
    private boolean unanswered;
    private long asked;
    private long askedCpu;
    private long waited;
    private long looked;
    private long longest;
    private long longestOwn;
    private String where = "";

    FreezeWatch(Display display) {
        this.display = display;
        thread = display.getThread();
        clock.scheduleAtFixedRate(this::look, 0, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (display.isDisposed()) {
            return;
        }
        if (ask()) {
            display.asyncExec(this::answer);
        }
    }

    /** Looks at what the thread does while it owes an answer; returns whether it has to be asked again. */
    private synchronized boolean ask() {
        long now = System.nanoTime();
        if (!unanswered) {
            unanswered = true;
            asked = now;
            looked = now;
            waited = 0;
            askedCpu = cpu();
            return true;
        }
        StackTraceElement[] stack = thread.getStackTrace();
        if (isWaiting(stack)) {
            waited += Math.min(LOOK_NANOS, now - looked);
        }
        looked = now;
        boolean isAnswering = stack.length > 0 && stack[0].getClassName().equals(FreezeWatch.class.getName());
        if (!isAnswering && own() > Math.max(LONG_NANOS, longestOwn)) {
            where = Arrays.stream(stack)
                    .limit(STACK)
                    .map(StackTraceElement::toString)
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        return false;
    }

    private boolean isWaiting(StackTraceElement[] stack) {
        if (stack.length == 0 || Arrays.stream(stack).limit(TOP).anyMatch(FreezeWatch::isNoWait)) {
            return false;
        }
        String type = stack[0].getClassName();
        return thread.getState() != Thread.State.RUNNABLE
                || type.startsWith("java.io.")
                || type.startsWith("java.net.")
                || type.startsWith("sun.nio.");
    }

    /** The thread has nothing to do, and will be woken by the question; or it waits for this watch. */
    private static boolean isNoWait(StackTraceElement frame) {
        boolean isSleep = frame.getClassName().equals(Display.class.getName())
                && frame.getMethodName().equals("sleep");
        return isSleep || frame.getClassName().equals(FreezeWatch.class.getName());
    }

    private long cpu() {
        return THREADS.getThreadCpuTime(thread.getId());
    }

    private long own() {
        return cpu() - askedCpu + waited;
    }

    private void answer() {
        note();
    }

    private synchronized void note() {
        longest = Math.max(longest, System.nanoTime() - asked);
        longestOwn = Math.max(longestOwn, own());
        unanswered = false;
    }

    /** What the thread of the screen was doing when it owed an answer for longer than ever before. */
    public synchronized String where() {
        return where;
    }

    /** The longest time without an answer since the watch began, one that still lasts included. */
    public synchronized Duration longest() {
        return Duration.ofNanos(unanswered ? Math.max(longest, System.nanoTime() - asked) : longest);
    }

    /** What the thread itself was to blame for, of the longest times without an answer. */
    public synchronized Duration longestOwn() {
        return Duration.ofNanos(unanswered ? Math.max(longestOwn, own()) : longestOwn);
    }

    /**
     * Fails if the thread of the screen was busy or waiting at a stretch for longer than {@link #FREEZE}.
     *
     * @throws AssertionError says for how long and what it was doing
     */
    public void assertNoFreeze() {
        Duration own = longestOwn();
        if (own.compareTo(FREEZE) > 0) {
            throw new AssertionError(
                    "The window did not answer for " + longest().toMillis() + " ms, of which " + own.toMillis()
                            + " ms were its own:" + System.lineSeparator() + where());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
