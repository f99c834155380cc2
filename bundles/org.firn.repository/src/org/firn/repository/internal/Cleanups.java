/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be undone, last first, and on even when a part of it fails. */
final class Cleanups implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    synchronized void add(AutoCloseable cleanup) {
        open.push(cleanup);
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                // The rest must be closed all the same, and what was committed is safe.
                System.getLogger(Cleanups.class.getName())
                        .log(System.Logger.Level.DEBUG, "Closing a project was not orderly", e);
            }
        }
    }
}
