/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells of files that are made or written below a folder, as the operating system reports them. On network file
 * systems, and when the user's watches are used up, it tells nothing, and somebody has to look.
 */
final class FolderWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    private final @Nullable WatchService service;
    private final int depth;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * Begins to watch.
     *
     * @param depth how many folders deep, 1 for the folder alone
     * @param changed hears of files, in a thread of the watch; of the folder itself when anything may have changed
     */
    FolderWatch(Path folder, int depth, Consumer<Path> changed) throws IOException {
        this.depth = depth;
        service = service(folder);
        if (service != null) {
            register(folder, folder);
            Thread thread = new Thread(() -> follow(folder, changed), "firn-folder-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static @Nullable WatchService service(Path folder) {
        try {
            return folder.getFileSystem().newWatchService();
        } catch (IOException e) {
            LOG.log(Level.INFO, folder + " cannot be watched; it is looked at instead", e);
            return null;
        }
    }

    private synchronized void register(Path root, Path folder) throws IOException {
        int left = depth - (folder.getNameCount() - root.getNameCount());
        if (left <= 0) {
            return;
        }
        Files.walkFileTree(folder, Set.of(), left, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                folders.put(
                        visited.register(
                                service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY),
                        visited);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void follow(Path root, Consumer<Path> changed) {
        try {
            while (true) {
                WatchKey key = service.take();
                Path folder;
                synchronized (this) {
                    folder = folders.get(key);
                }
                for (WatchEvent<?> event : key.pollEvents()) {
                    tell(root, folder, event, changed);
                }
                if (!key.reset()) {
                    changed.accept(root);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.log(Level.DEBUG, "{0} is no longer watched", root);
        }
    }

    private void tell(Path root, @Nullable Path folder, WatchEvent<?> event, Consumer<Path> changed) {
        if (folder == null || !(event.context() instanceof Path name)) {
            changed.accept(root);
            return;
        }
        Path file = folder.resolve(name);
        if (!Files.isDirectory(file)) {
            changed.accept(file);
            return;
        }
        try {
            register(root, file);
        } catch (IOException | ClosedWatchServiceException e) {
            LOG.log(Level.INFO, file + " cannot be watched; it is looked at instead", e);
        }
        // What was written before it was watched.
        changed.accept(root);
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}
