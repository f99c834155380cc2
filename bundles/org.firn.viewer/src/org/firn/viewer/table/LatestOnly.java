/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.concurrent.Executor;
import org.eclipse.jdt.annotation.Nullable;

/** Runs tasks one after the other; of those that wait, only the newest, since the others are outdated. */
final class LatestOnly {

    /** Something to be done, unless it is outdated before. */
    interface Task {
        /** Does it. */
        void run();

        /** Will never be done. */
        void drop();
    }

    private final Executor executor;
    private @Nullable Task next;
    private boolean running;

    LatestOnly(Executor executor) {
        this.executor = executor;
    }

    /** Runs or drops a task, soon. */
    void run(Task task) {
        Task outdated;
        boolean isIdle;
        synchronized (this) {
            outdated = next;
            next = task;
            isIdle = !running;
            running = true;
        }
        if (outdated != null) {
            outdated.drop();
        }
        if (isIdle) {
            executor.execute(this::drain);
        }
    }

    private void drain() {
        for (Task task = take(); task != null; task = take()) {
            task.run();
        }
    }

    private synchronized @Nullable Task take() {
        Task task = next;
        next = null;
        running = task != null;
        return task;
    }
}
