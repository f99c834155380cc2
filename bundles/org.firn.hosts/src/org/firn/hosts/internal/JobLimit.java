/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

/** How many jobs there may be at once. Thread-safe. */
final class JobLimit {
    private final int most;
    private int now;

    /** @param most 0 for no limit */
    JobLimit(int most) {
        this.most = most;
    }

    /** Waits until there may be one more. */
    synchronized void take() throws InterruptedException {
        while (most > 0 && now >= most) {
            wait();
        }
        now++;
    }

    /** Counts a job that is there already, also when there are too many. */
    synchronized void count() {
        now++;
    }

    /** A job has ended. */
    synchronized void give() {
        now--;
        notifyAll();
    }
}
