/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.LongAdder;
import org.firn.engine.ProcessorTime;

/**
 * Tells the engine's own processor time from that of the steps. Threads that steps start are known by their group,
 * which they inherit from the engine's workers. Thread-safe.
 */
public final class ProcessorMeter {
    private static final String OWN_NAMES = "firn-";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ThreadGroup group = new ThreadGroup("firn-steps");
    private final LongAdder ended = new LongAdder();
    private final LongAdder steps = new LongAdder();
    /** What had been used before there was an engine: by the start of the program, mostly. */
    private final Duration processBefore = process();

    private final long ownBefore = live();

    /** Makes daemon threads that may execute steps. */
    public ThreadFactory workers() {
        return task -> {
            Thread thread = new Worker(task);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Does a protocol's own work: a step, its plan, its checks. A worker's time in it is not the engine's. */
    static <E extends Exception> void step(Cancellation.Work<E> work) throws E {
        if (!(Thread.currentThread() instanceof Worker worker)) {
            work.run();
            return;
        }
        long before = currentNanos();
        try {
            work.run();
        } finally {
            worker.countStep(currentNanos() - before);
        }
    }

    /** What has been used since the engine was made; complete only while no step is being executed. */
    public ProcessorTime read() {
        long inSteps = steps.sum();
        long own = Math.max(0, live() - ownBefore + ended.sum() - inSteps);
        return new ProcessorTime(
                Duration.ofNanos(own), Duration.ofNanos(inSteps), process().minus(processBefore));
    }

    private static Duration process() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Of all threads that live now, except those that steps have started, in ns. */
    private long live() {
        return Arrays.stream(liveThreads())
                .filter(thread -> thread.getThreadGroup() != group || isOwn(thread))
                .mapToLong(thread -> Math.max(0, THREADS.getThreadCpuTime(thread.getId())))
                .sum();
    }

    /** Those that watch programs are started in steps, but belong to the engine. */
    private static boolean isOwn(Thread thread) {
        return thread.getName().startsWith(OWN_NAMES);
    }

    private static Thread[] liveThreads() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] threads = new Thread[64];
        int count = root.enumerate(threads);
        while (count == threads.length) {
            threads = new Thread[2 * threads.length];
            count = root.enumerate(threads);
        }
        return Arrays.copyOf(threads, count);
    }

    private static long currentNanos() {
        return Math.max(0, THREADS.getCurrentThreadCpuTime());
    }

    /** A thread whose time is still known after its end. */
    private final class Worker extends Thread {
        Worker(Runnable task) {
            super(group, task, OWN_NAMES + "worker");
        }

        @Override
        public void run() {
            try {
                super.run();
            } finally {
                ended.add(currentNanos());
            }
        }

        void countStep(long nanos) {
            steps.add(nanos);
        }
    }
}
