/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file in which the engines of a machine write what they hold and what they wait for. What a process wrote that is
 * no longer there does not count: so whatever was killed holds nothing. Who waits is served strictly in turn, so a
 * large request is not starved by small ones.
 *
 * <p>Used by one thread that nobody interrupts: an interrupt would close the files.
 */
public final class HostLedger implements AutoCloseable {
    private static final long BETWEEN_TRIES_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final Path file;
    private final Path wanted;
    private final int processors;
    private final long memoryMiB;
    private final String owner;
    private final FileChannel mutex;

    /** What somebody holds or, in the order of the file, waits for. */
    private record Entry(String kind, String owner, int processors, long memoryMiB) {
        static final String HOLDS = "holds";
        static final String WAITS = "waits";
        static final Pattern LINE = Pattern.compile("(holds|waits)\t([^\t]+)\t(\\d{1,9})\t(\\d{1,15})");

        /** A line that no engine has written holds nothing, and is gone with the next change. */
        static Optional<Entry> parse(String line) {
            Matcher words = LINE.matcher(line);
            return words.matches()
                    ? Optional.of(new Entry(
                            words.group(1),
                            words.group(2),
                            Integer.parseInt(words.group(3)),
                            Long.parseLong(words.group(4))))
                    : Optional.empty();
        }

        boolean waits() {
            return kind.equals(WAITS);
        }

        boolean isOf(String one) {
            return owner.equals(one);
        }

        boolean isAlive() {
            String process = owner.substring(owner.indexOf(' ') + 1);
            return ProcessIdentity.parse(process)
                    .filter(ProcessIdentity::isAlive)
                    .isPresent();
        }

        @Override
        public String toString() {
            return String.join("\t", kind, owner, String.valueOf(processors), String.valueOf(memoryMiB));
        }
    }

    /**
     * Opens the file, for one holder.
     *
     * @param directory where it is; made when it is not there
     * @throws IOException if it cannot be used
     */
    public HostLedger(Path directory, int processors, long memoryMiB) throws IOException {
        this.processors = processors;
        this.memoryMiB = memoryMiB;
        file = directory.resolve("shares");
        wanted = directory.resolve("shares-wanted");
        owner = UUID.randomUUID() + " "
                + ProcessIdentity.of(ProcessHandle.current().pid())
                        .orElseThrow(() -> new IOException("/proc does not tell about this process"));
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            share(directory, "rwxrwxrwx");
        }
        Path lock = directory.resolve("shares-lock");
        mutex = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        share(lock, "rw-rw-rw-");
    }

    /** Lets all users in, where this one may say so. */
    private static void share(Path path, String permissions) throws IOException {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        } catch (FileSystemException e) {
            // Whoever made it has said so.
            return;
        }
    }

    /** Whether somebody waits; may be a little out of date. May be called by any thread. */
    public boolean isWanted() {
        return wanted.toFile().exists();
    }

    /**
     * Takes more when it is free and everybody who asked before has been served; otherwise waits in the file.
     *
     * @return whether it was taken
     */
    public boolean take(int moreProcessors, long moreMemoryMiB) throws IOException {
        return change(entries -> {
            Entry mine = new Entry(Entry.WAITS, owner, moreProcessors, moreMemoryMiB);
            Entry first = entries.stream().filter(Entry::waits).findFirst().orElse(mine);
            if (!first.isOf(owner) || !fits(entries, mine)) {
                await(entries, mine);
                return false;
            }
            entries.removeIf(entry -> entry.waits() && entry.isOf(owner));
            hold(entries, moreProcessors, moreMemoryMiB);
            return true;
        });
    }

    /** Keeps the place of what was asked before. */
    private void await(List<Entry> entries, Entry mine) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).waits() && entries.get(i).isOf(owner)) {
                entries.set(i, mine);
                return;
            }
        }
        entries.add(mine);
    }

    private boolean fits(List<Entry> entries, Entry more) {
        int heldProcessors = more.processors();
        long heldMemory = more.memoryMiB();
        for (Entry entry : entries) {
            heldProcessors += entry.waits() ? 0 : entry.processors();
            heldMemory += entry.waits() ? 0 : entry.memoryMiB();
        }
        return heldProcessors <= processors && heldMemory <= memoryMiB;
    }

    private void hold(List<Entry> entries, int moreProcessors, long moreMemoryMiB) {
        int heldProcessors = moreProcessors;
        long heldMemory = moreMemoryMiB;
        for (Entry entry : List.copyOf(entries)) {
            if (!entry.waits() && entry.isOf(owner)) {
                heldProcessors += entry.processors();
                heldMemory += entry.memoryMiB();
                entries.remove(entry);
            }
        }
        if (heldProcessors > 0 || heldMemory > 0) {
            entries.add(0, new Entry(Entry.HOLDS, owner, heldProcessors, heldMemory));
        }
    }

    /** Gives some of what is held back. */
    public void giveBack(int lessProcessors, long lessMemoryMiB) throws IOException {
        change(entries -> {
            hold(entries, -lessProcessors, -lessMemoryMiB);
            return true;
        });
    }

    /** Waits no more. */
    public void leave() throws IOException {
        change(entries -> entries.removeIf(entry -> entry.waits() && entry.isOf(owner)));
    }

    /** What is done with the entries while nobody else reads or writes them. */
    @FunctionalInterface
    private interface Change {
        boolean on(List<Entry> entries);
    }

    private boolean change(Change change) throws IOException {
        FileLock lock = lock();
        try {
            List<Entry> before = read();
            List<Entry> entries = new ArrayList<>(before);
            entries.removeIf(entry -> !entry.isAlive());
            boolean done = change.on(entries);
            if (!entries.equals(before)) {
                write(entries);
            }
            return done;
        } finally {
            lock.release();
        }
    }

    /** Another engine of this process may hold it, for which Java does not wait. */
    private FileLock lock() throws IOException {
        while (true) {
            try {
                return mutex.lock();
            } catch (OverlappingFileLockException e) {
                LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
            }
        }
    }

    private List<Entry> read() throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                        .flatMap(line -> Entry.parse(line).stream())
                        .toList()
                : List.of();
    }

    /** All at once, so that whoever is killed leaves what was there before. */
    private void write(List<Entry> entries) throws IOException {
        if (entries.stream().noneMatch(Entry::waits)) {
            Files.deleteIfExists(wanted);
        } else if (!isWanted()) {
            Files.createFile(wanted);
        }
        Path next = file.resolveSibling("shares-next");
        Files.deleteIfExists(next);
        Files.write(next, entries.stream().map(Entry::toString).toList());
        share(next, "rw-rw-rw-");
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives everything back. */
    @Override
    public void close() throws IOException {
        try (mutex) {
            change(entries -> entries.removeIf(entry -> entry.isOf(owner)));
        }
    }
}
