/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.firn.jobs.internal.HostLedger;

/**
 * What one engine has of the processors and the memory that all engines of a machine share, of whatever project and
 * user. It takes more in turn with the others, keeps what it has for a moment, since the next step often needs the
 * same, and gives back at once when somebody waits. What was held by a process that was killed is free.
 *
 * <p>What needs more than there is counts as needing all there is, and so runs alone. Thread-safe.
 */
public final class HostShare implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(HostShare.class.getName());
    private static final long KEPT_MILLIS = 100;
    private static final String LIMIT = "\\s*(processors|memory)=[1-9]\\d{0,8}\\s*";
    private static final String LIMITS = LIMIT + "(," + LIMIT + ")*";
    /** The end of a process that was killed makes no event. */
    private static final long LOOK_MILLIS = 500;

    private final Path directory;
    private final int processors;
    private final long memoryMiB;
    private final HostLedger ledger;
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1, HostShare::thread);
    private Amount used = Amount.NONE;
    private Amount held = Amount.NONE;
    private boolean trimming;

    /** Of processors and of memory. */
    private record Amount(int processors, long memoryMiB) {
        static final Amount NONE = new Amount(0, 0);

        Amount plus(Amount other) {
            return new Amount(processors + other.processors, memoryMiB + other.memoryMiB);
        }

        Amount minus(Amount other) {
            return new Amount(processors - other.processors, memoryMiB - other.memoryMiB);
        }

        /** What is missing to another amount. */
        Amount missingTo(Amount other) {
            return new Amount(Math.max(0, other.processors - processors), Math.max(0, other.memoryMiB - memoryMiB));
        }
    }

    /**
     * A share of which nothing is held yet.
     *
     * @param directory where the engines meet; made when it is not there
     * @param processors how many processors all of them may use together
     * @param memoryMiB how much memory all of them may use together, in MiB
     * @throws IOException if the directory cannot be used
     */
    public HostShare(Path directory, int processors, long memoryMiB) throws IOException {
        this.directory = directory;
        this.processors = processors;
        this.memoryMiB = memoryMiB;
        ledger = new HostLedger(directory, processors, memoryMiB);
    }

    /**
     * The share of a new engine of this machine, of which {@code FIRN_HOST} may say how much of it engines may use
     * together, for example {@code processors=8,memory=16000} with the memory in MiB; or {@code alone}, for an engine
     * that does not care for others.
     *
     * @param processors how many processors there are
     * @param memoryMiB how much memory there is, in MiB
     * @return empty when it is to be alone, or the place where engines meet cannot be used
     */
    public static Optional<HostShare> ofThisMachine(int processors, long memoryMiB) {
        String said = System.getenv().getOrDefault("FIRN_HOST", "");
        if (said.equals("alone")) {
            return Optional.empty();
        }
        if (!said.isBlank() && !said.matches(LIMITS)) {
            LOG.log(
                    Level.WARNING,
                    "FIRN_HOST is ''{0}''; what is not understood does not count. It should be alone, or such as"
                            + " processors=8,memory=16000 (MiB)",
                    said);
        }
        try {
            return Optional.of(new HostShare(
                    HostTokens.ofThisMachine().directory(),
                    (int) said(said, "processors", processors),
                    said(said, "memory", memoryMiB)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Processors and memory are not shared with other engines", e);
            return Optional.empty();
        }
    }

    static long said(String text, String what, long otherwise) {
        for (String part : text.split(",")) {
            if (part.strip().matches(what + "=[1-9]\\d{0,8}")) {
                return Long.parseLong(part.strip().substring(what.length() + 1));
            }
        }
        return otherwise;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "firn-host-share");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits, in turn with other engines, until there is enough for what is in use and this in addition. Used by one
     * thread at a time.
     *
     * @throws InterruptedException if the thread is interrupted; nothing is taken then
     */
    void take(int wantedProcessors, long wantedMemoryMiB) throws InterruptedException {
        // What was just in use is not used again before those who wait.
        if (ledger.isWanted() || !tryTake(wantedProcessors, wantedMemoryMiB)) {
            await(new Request(allowed(wantedProcessors, wantedMemoryMiB)));
        }
    }

    /** Something asked of the others. Used by the thread that writes the ledger. */
    private final class Request {
        private final Amount wanted;
        private boolean granted;

        Request(Amount wanted) {
            this.wanted = wanted;
        }

        boolean ask() throws IOException {
            if (!granted && (ledger.isWanted() || !attempt())) {
                // Two who wait for what the other keeps would wait for ever.
                giveSurplusBack();
                attempt();
            }
            return granted;
        }

        private boolean attempt() throws IOException {
            Amount missing;
            synchronized (HostShare.this) {
                missing = held.missingTo(used.plus(wanted));
            }
            granted = ledger.take(missing.processors(), missing.memoryMiB());
            if (granted) {
                synchronized (HostShare.this) {
                    held = held.plus(missing);
                    used = used.plus(wanted);
                }
            }
            return granted;
        }

        void withdraw() throws IOException {
            if (granted) {
                giveBack(wanted.processors(), wanted.memoryMiB());
            } else {
                ledger.leave();
            }
        }
    }

    private void await(Request request) throws InterruptedException {
        boolean taken = false;
        try {
            taken = isGranted(request);
            if (!taken) {
                awaitTurn(request);
                taken = true;
            }
        } finally {
            if (!taken) {
                write(request::withdraw, 0);
            }
        }
    }

    private void awaitTurn(Request request) throws InterruptedException {
        try (WatchService watch = directory.getFileSystem().newWatchService()) {
            directory.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            while (!isGranted(request)) {
                WatchKey key = watch.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, directory + " cannot be watched; it is looked at instead", e);
            CountDownLatch never = new CountDownLatch(1);
            while (!isGranted(request)) {
                never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Asks once. A ledger that cannot be used grants all: better to use too much than to do nothing. */
    private boolean isGranted(Request request) throws InterruptedException {
        try {
            return later.submit(request::ask).get();
        } catch (RejectedExecutionException e) {
            throw new InterruptedException("The engine has been closed");
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "What engines share cannot be told in " + directory, e);
            synchronized (this) {
                used = used.plus(request.wanted);
            }
            return true;
        }
    }

    /** What is too large for the machine can only be done with all of it. */
    private Amount allowed(int wantedProcessors, long wantedMemoryMiB) {
        return new Amount(Math.min(wantedProcessors, processors), Math.min(wantedMemoryMiB, memoryMiB));
    }

    /** Takes what is held already and not in use; false when that is not enough. */
    synchronized boolean tryTake(int wantedProcessors, long wantedMemoryMiB) {
        Amount then = used.plus(allowed(wantedProcessors, wantedMemoryMiB));
        if (!held.missingTo(then).equals(Amount.NONE)) {
            return false;
        }
        used = then;
        return true;
    }

    /** Takes back what was in use. */
    void giveBack(int lessProcessors, long lessMemoryMiB) {
        boolean isWanted = ledger.isWanted();
        synchronized (this) {
            used = used.minus(allowed(lessProcessors, lessMemoryMiB));
            if (trimming && !isWanted) {
                return;
            }
            trimming = true;
        }
        write(this::trim, isWanted ? 0 : KEPT_MILLIS);
    }

    private void trim() throws IOException {
        synchronized (this) {
            trimming = false;
        }
        giveSurplusBack();
    }

    private void giveSurplusBack() throws IOException {
        Amount surplus;
        synchronized (this) {
            surplus = used.missingTo(held);
            held = held.minus(surplus);
        }
        if (!surplus.equals(Amount.NONE)) {
            ledger.giveBack(surplus.processors(), surplus.memoryMiB());
        }
    }

    /** Something that is written for the others. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing, long delayMillis) {
        try {
            later.schedule(() -> guarded(writing), delayMillis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "All was given back when the engine was closed", e);
        }
    }

    private void guarded(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What engines share cannot be told in " + directory, e);
        }
    }

    private void end() throws IOException {
        later.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        later.shutdown();
        ledger.close();
    }

    /** Gives everything back. */
    @Override
    public void close() {
        write(this::end, 0);
        try {
            // Should it take longer, the end of this process gives all back.
            later.awaitTermination(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
