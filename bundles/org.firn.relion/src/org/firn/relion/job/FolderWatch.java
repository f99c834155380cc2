/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** Calls somebody whenever files appear in folders, until it is closed. */
final class FolderWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    private final WatchService service;
    private final Runnable changed;
    private final Thread thread;

    private FolderWatch(WatchService service, Runnable changed) {
        this.service = service;
        this.changed = changed;
        this.thread = new Thread(this::follow, "firn-relion-progress");
        thread.setDaemon(true);
    }

    /** Begins to watch folders, which are made when they are not there. */
    static FolderWatch start(Runnable changed, Path... folders) throws IOException {
        WatchService service = folders.length == 0
                ? Path.of("/").getFileSystem().newWatchService()
                : folders[0].getFileSystem().newWatchService();
        for (Path folder : folders) {
            Files.createDirectories(folder)
                    .register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        }
        FolderWatch watch = new FolderWatch(service, changed);
        watch.thread.start();
        return watch;
    }

    private void follow() {
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                key.reset();
                look();
            }
        } catch (ClosedWatchServiceException e) {
            return; // the program has ended
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        try {
            changed.run();
        } catch (UncheckedIOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Progress cannot be read now", e); // a file that is being written
        }
    }

    /** Looks once more when all has been written. */
    void last() {
        look();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
