/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStream;
import org.firn.protocol.ProtocolException;
import org.firn.protocols.spa.common.FilePattern;
import org.firn.protocols.spa.common.MicrographNames;

/**
 * Files that are written into a folder, each when it is complete: when its writer's marker is there, or its size has
 * not changed for a while. The operating system tells of files; besides, the folder is looked at in intervals, which
 * finds those on network file systems. All decisions are made in one thread.
 */
final class FolderStream implements ItemStream {
    private static final System.Logger LOG = System.getLogger(FolderStream.class.getName());
    private static final ItemSource END = new ItemSource(-1, "", null);
    /** A file that stays empty or cut short for this many times the settling time is given up. */
    private static final int MOST_ROUNDS = 10;

    private final FilePattern pattern;
    private final FolderStreamSettings settings;
    private final Predicate<Path> whole;
    private final BlockingQueue<ItemSource> arrived = new LinkedBlockingQueue<>();
    private final ScheduledThreadPoolExecutor looks = new ScheduledThreadPoolExecutor(1, FolderStream::thread);
    private final Map<Path, Candidate> candidates = new LinkedHashMap<>();
    private final Set<Path> taken = new HashSet<>();
    private final Map<String, Path> names = new ConcurrentHashMap<>();
    private @Nullable FolderWatch watch;
    private long lastId;
    private long lastArrival = System.nanoTime();
    private boolean finishing;
    private boolean ended;

    /** A file that may not be complete. */
    private record Candidate(long size, long since, int rounds) {}

    /** @param whole whether a file that has come to rest looks complete */
    FolderStream(FilePattern pattern, FolderStreamSettings settings, Predicate<Path> whole) {
        this.pattern = pattern;
        this.settings = settings;
        this.whole = whole;
        looks.setRemoveOnCancelPolicy(true);
        looks.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "firn-folder");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void open(List<ItemSource> earlier) throws IOException, ProtocolException {
        for (ItemSource source : earlier) {
            lastId = Math.max(lastId, source.id());
            taken.add(source.file());
            names.putIfAbsent(source.name(), source.file());
        }
        pattern.requireFolder();
        watch = new FolderWatch(pattern.folder(), pattern.depth(), file -> later(() -> changed(file), 0));
        long interval = settings.pollMillis();
        looks.scheduleWithFixedDelay(this::guardedLook, 0, interval, TimeUnit.MILLISECONDS);
    }

    private void later(Runnable work, long millis) {
        if (!looks.isShutdown()) {
            looks.schedule(work, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** A folder that cannot be read for a while must not end an acquisition. */
    @SuppressWarnings("checkstyle:IllegalCatch")
    private void guardedLook() {
        try {
            look();
        } catch (ProtocolException | RuntimeException e) {
            LOG.log(Level.WARNING, pattern.folder() + " cannot be looked at now; trying again", e);
        }
    }

    private void look() throws ProtocolException {
        List<Path> fresh = new ArrayList<>(pattern.found());
        fresh.removeAll(taken);
        fresh.sort(Comparator.comparing(FolderStream::written).thenComparing(Comparator.naturalOrder()));
        fresh.forEach(this::consider);
        finishing |= settings.isStopped(pattern.folder());
        if (!finishing && settings.isOver(System.nanoTime() - lastArrival)) {
            LOG.log(Level.INFO, "Nothing has come to {0} for long", pattern.folder());
            finishing = true;
        }
        endIfDone();
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(Long.MAX_VALUE);
        }
    }

    private void changed(Path file) {
        if (pattern.matches(file)) {
            consider(file);
        } else if (Files.isDirectory(file)) {
            guardedLook();
        } else {
            finishing |= settings.isStopped(pattern.folder());
            settings.marked(file, candidates.keySet()).forEach(this::consider);
        }
        endIfDone();
    }

    /** Takes a file, or looks at it again later. */
    private void consider(Path file) {
        if (ended || settings.isEnough(taken.size()) || taken.contains(file) || !Files.isRegularFile(file)) {
            return;
        }
        long size = file.toFile().length();
        Candidate known = candidates.get(file);
        long now = System.nanoTime();
        if (known == null || known.size() != size) {
            known = new Candidate(size, now, 0);
            candidates.put(file, known);
        }
        if (settings.isMarked(file)) {
            take(file);
        } else if (!settings.hasMarker()) {
            settle(file, known, now);
        }
    }

    private void settle(Path file, Candidate known, long now) {
        long left = settings.settleMillis() - TimeUnit.NANOSECONDS.toMillis(now - known.since());
        if (left <= 0 && (known.size() > 0 && whole.test(file) || known.rounds() >= MOST_ROUNDS)) {
            // One that is empty or cut short is refused with the reason when it is checked.
            take(file);
            return;
        }
        if (left <= 0) {
            candidates.put(file, new Candidate(known.size(), now, known.rounds() + 1));
        }
        later(
                () -> {
                    consider(file);
                    endIfDone();
                },
                left > 0 ? left : Math.max(settings.settleMillis(), 1));
    }

    private void take(Path file) {
        candidates.remove(file);
        taken.add(file);
        lastArrival = System.nanoTime();
        String name = MicrographNames.of(file);
        names.putIfAbsent(name, file);
        arrived.add(new ItemSource(++lastId, name, file));
        finishing |= settings.isEnough(taken.size());
    }

    private void endIfDone() {
        for (Iterator<Path> files = candidates.keySet().iterator(); files.hasNext(); ) {
            if (!Files.exists(files.next())) {
                files.remove();
            }
        }
        boolean enough = settings.isEnough(taken.size());
        if (finishing && !ended && (enough || candidates.isEmpty() || settings.hasMarker())) {
            ended = true;
            arrived.add(END);
        }
    }

    /**
     * Refuses a file whose name another one had before.
     *
     * @throws ProtocolException naming both
     */
    void requireFirst(Path file) throws ProtocolException {
        Path first = names.getOrDefault(MicrographNames.of(file), file);
        if (!file.equals(first)) {
            throw new ProtocolException(
                    file.toString(),
                    "has the same name as " + first + ", which came before",
                    "Rename one of them if they are different movies; remove it if it is a copy.");
        }
    }

    @Override
    public @Nullable ItemSource next() throws InterruptedException {
        ItemSource next = arrived.take();
        return next == END ? null : next;
    }

    @Override
    public void finish() {
        later(
                () -> {
                    finishing = true;
                    guardedLook();
                },
                0);
    }

    @Override
    public void close() throws IOException {
        looks.shutdownNow();
        FolderWatch open = watch;
        if (open != null) {
            open.close();
        }
    }
}
