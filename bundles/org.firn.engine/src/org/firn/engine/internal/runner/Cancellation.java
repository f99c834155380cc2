/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.HashSet;
import java.util.Set;

/** Whether a run is to stop, and the threads that are interrupted when it is. Thread-safe. */
final class Cancellation {
    private final Set<Thread> threads = new HashSet<>();
    private boolean cancelled;

    /** Work that may be interrupted. */
    @FunctionalInterface
    interface Work<E extends Exception> {
        void run() throws E;
    }

    /** Interrupts the work that is under way, and all that begins later. */
    synchronized void cancel() {
        cancelled = true;
        threads.forEach(Thread::interrupt);
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Does work that is interrupted by {@link #cancel()}; afterwards the thread is not interrupted any more. */
    <E extends Exception> void interruptibly(Work<E> work) throws E, InterruptedException {
        synchronized (this) {
            if (cancelled) {
                throw new InterruptedException("The run is being stopped");
            }
            threads.add(Thread.currentThread());
        }
        try {
            work.run();
        } finally {
            synchronized (this) {
                threads.remove(Thread.currentThread());
            }
            Thread.interrupted();
        }
    }
}
