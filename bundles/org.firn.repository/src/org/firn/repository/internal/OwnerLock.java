/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.ProjectException;

/**
 * The right to be the owner of a project, which the system takes back when the process ends in whatever way. H2 locks
 * its file too, but lets the same process in a second time.
 */
final class OwnerLock implements AutoCloseable {

    /**
     * The projects that this process owns. A lock on a file belongs to the process, not to the channel: closing any
     * other channel to the file would release it, so that the file must not even be opened a second time.
     */
    private static final Set<Path> OWNED = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private OwnerLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    static Path file(Path project) {
        return project.resolve(".owner.lock");
    }

    /** Takes the lock if no other repository, of this or of another process, has it. */
    static Optional<OwnerLock> tryAcquire(Path project) throws ProjectException {
        Path file = file(project);
        try {
            Path key = project.toRealPath();
            return OWNED.add(key) ? tryLock(key, file) : Optional.empty();
        } catch (IOException e) {
            throw new ProjectException(
                    "Cannot lock " + file + " (" + e.getMessage()
                            + "). Check the permissions of the project directory.",
                    e);
        }
    }

    private static Optional<OwnerLock> tryLock(Path key, Path file) throws IOException {
        OwnerLock lock = null;
        boolean locked = false;
        try {
            createIfAbsent(file);
            lock = new OwnerLock(key, FileChannel.open(file, StandardOpenOption.WRITE));
            locked = lock.channel.tryLock() != null;
            return locked ? Optional.of(lock) : Optional.empty();
        } finally {
            if (!locked) {
                release(key, lock == null ? null : lock.channel);
            }
        }
    }

    private static void createIfAbsent(Path file) throws IOException {
        if (!Files.exists(file)) {
            try {
                PrivateFiles.createFile(file);
            } catch (FileAlreadyExistsException e) {
                // Another process was faster, which is as good.
            }
        }
    }

    private static void release(Path key, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            System.getLogger(OwnerLock.class.getName())
                    .log(System.Logger.Level.WARNING, "Cannot close the lock file of " + key, e);
        } finally {
            OWNED.remove(key);
        }
    }

    @Override
    public void close() {
        release(key, channel);
    }
}
