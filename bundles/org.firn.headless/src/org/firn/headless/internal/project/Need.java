/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.project;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.firn.repository.ProjectException;
import org.firn.repository.Subscription;

/**
 * Whether a process that serves a project is still needed: while another process is connected, or work is left.
 * Somebody who has just gone may come back, and somebody who has just started the process has yet to come, so it is
 * needed for a while without anybody.
 */
public final class Need implements AutoCloseable {
    private final Work work;
    private final Duration patience;
    private final Subscription subscription;
    private int clients;
    private long changed = System.nanoTime();

    /** What there is to do. */
    public interface Work {
        /** Waits until nothing is left to do. */
        void awaitIdle() throws InterruptedException, ProjectException;

        /** Whether nothing is left to do. */
        boolean isIdle() throws InterruptedException, ProjectException;
    }

    /**
     * Begins to count clients.
     *
     * @param clients such as {@link org.firn.repository.ProjectRepository#onClients}
     * @param patience for how long it is needed without clients and work
     */
    public Need(Function<IntConsumer, Subscription> clients, Work work, Duration patience) {
        this.work = work;
        this.patience = patience;
        this.subscription = clients.apply(this::clients);
    }

    private synchronized void clients(int count) {
        clients = count;
        changed = System.nanoTime();
        notifyAll();
    }

    /**
     * Waits until the process is no longer needed.
     *
     * @throws ProjectException if the project cannot be written any more
     */
    public void awaitEnd() throws InterruptedException, ProjectException {
        do {
            work.awaitIdle();
            awaitAlone();
        } while (!work.isIdle());
    }

    private synchronized void awaitAlone() throws InterruptedException {
        changed = System.nanoTime();
        for (long left = left(); clients > 0 || left > 0; left = left()) {
            if (clients > 0) {
                wait();
            } else {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        }
    }

    private long left() {
        return changed + patience.toNanos() - System.nanoTime();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
