/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells when the wrapper of a job that is not our child writes its exit code: there is no other event for that.
 * Thread-safe.
 */
final class ExitWatcher implements AutoCloseable {
    /** Ends a watch when it is closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private final WatchService service;
    private final Map<WatchKey, Runnable> actions = new ConcurrentHashMap<>();

    ExitWatcher() throws IOException {
        service = FileSystems.getDefault().newWatchService();
        Thread thread = new Thread(this::watch, "firn-job-watcher");
        thread.setDaemon(true);
        thread.start();
    }

    /** Calls the action whenever something in the directory changes, until it is closed. */
    Subscription onChange(Path directory, Runnable action) throws IOException {
        WatchKey key =
                directory.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        actions.put(key, action);
        return () -> {
            actions.remove(key);
            key.cancel();
        };
    }

    private void watch() {
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                key.reset();
                Runnable action = actions.get(key);
                if (action != null) {
                    action.run();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            actions.clear();
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
