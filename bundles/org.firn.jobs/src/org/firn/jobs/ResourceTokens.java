/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Processors and memory shared by several users. Requests are granted strictly in the order in which they were made,
 * so a large request is not starved by small ones that would fit in between. Thread-safe.
 */
public final class ResourceTokens {
    private final int processors;
    private final long memoryMiB;
    private final @Nullable HostShare share;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Condition> queue = new ArrayDeque<>();
    private int freeProcessors;
    private long freeMemoryMiB;

    /**
     * @param processors how many processors there are, at least 1
     * @param memoryMiB how much memory there is, in MiB
     */
    public ResourceTokens(int processors, long memoryMiB) {
        this(processors, memoryMiB, null);
    }

    /**
     * The same, where others of the machine use processors and memory too.
     *
     * @param share what these users have of the machine; null when they need not care for others
     */
    public ResourceTokens(int processors, long memoryMiB, @Nullable HostShare share) {
        if (processors < 1 || memoryMiB < 0) {
            throw new IllegalArgumentException(processors + " processors and " + memoryMiB + " MiB are not enough");
        }
        this.processors = processors;
        this.memoryMiB = memoryMiB;
        this.share = share;
        this.freeProcessors = processors;
        this.freeMemoryMiB = memoryMiB;
    }

    /** How many processors there are. */
    public int processors() {
        return processors;
    }

    /** How much memory there is, in MiB. */
    public long memoryMiB() {
        return memoryMiB;
    }

    /** How many processors nobody holds now. */
    public int freeProcessors() {
        lock.lock();
        try {
            return freeProcessors;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the resources are free, behind everybody who asked before, and takes them.
     *
     * @param wantedProcessors how many processors, at least 0
     * @param wantedMemoryMiB how much memory in MiB, at least 0
     * @return what was taken; to be closed
     * @throws JobException if more is asked for than there is at all
     * @throws InterruptedException if the thread is interrupted; nothing is taken then
     */
    public Tokens acquire(int wantedProcessors, long wantedMemoryMiB) throws JobException, InterruptedException {
        check(wantedProcessors, wantedMemoryMiB);
        lock.lockInterruptibly();
        try {
            Condition turn = lock.newCondition();
            queue.addLast(turn);
            try {
                while (queue.peekFirst() != turn || !fits(wantedProcessors, wantedMemoryMiB)) {
                    turn.await();
                }
                takeOfHost(wantedProcessors, wantedMemoryMiB);
                return take(wantedProcessors, wantedMemoryMiB);
            } finally {
                queue.remove(turn);
                wakeFirst();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whoever is first stays first meanwhile, so nobody else takes anything. */
    private void takeOfHost(int wantedProcessors, long wantedMemoryMiB) throws InterruptedException {
        HostShare host = share;
        if (host != null) {
            lock.unlock();
            try {
                host.take(wantedProcessors, wantedMemoryMiB);
            } finally {
                lock.lock();
            }
        }
    }

    /** Takes the resources if they are free now and nobody waits; empty otherwise. */
    public Optional<Tokens> tryAcquire(int wantedProcessors, long wantedMemoryMiB) throws JobException {
        check(wantedProcessors, wantedMemoryMiB);
        lock.lock();
        try {
            return queue.isEmpty()
                            && fits(wantedProcessors, wantedMemoryMiB)
                            && (share == null || share.tryTake(wantedProcessors, wantedMemoryMiB))
                    ? Optional.of(take(wantedProcessors, wantedMemoryMiB))
                    : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void check(int wantedProcessors, long wantedMemoryMiB) throws JobException {
        if (wantedProcessors > processors) {
            throw new JobException("It needs " + wantedProcessors + " processors, but there are only " + processors
                    + " here. Ask for fewer, or run it where there are more");
        }
        if (wantedMemoryMiB > memoryMiB) {
            throw new JobException("It needs " + wantedMemoryMiB + " MiB of memory, but there are only " + memoryMiB
                    + " MiB here. Ask for less, or run it where there is more");
        }
    }

    private boolean fits(int wantedProcessors, long wantedMemoryMiB) {
        return wantedProcessors <= freeProcessors && wantedMemoryMiB <= freeMemoryMiB;
    }

    private Tokens take(int wantedProcessors, long wantedMemoryMiB) {
        freeProcessors -= wantedProcessors;
        freeMemoryMiB -= wantedMemoryMiB;
        return new Tokens(this, wantedProcessors, wantedMemoryMiB);
    }

    void giveBack(Tokens tokens) {
        HostShare host = share;
        if (host != null) {
            host.giveBack(tokens.processors(), tokens.memoryMiB());
        }
        lock.lock();
        try {
            freeProcessors += tokens.processors();
            freeMemoryMiB += tokens.memoryMiB();
            wakeFirst();
        } finally {
            lock.unlock();
        }
    }

    private void wakeFirst() {
        Condition first = queue.peekFirst();
        if (first != null) {
            first.signal();
        }
    }
}
