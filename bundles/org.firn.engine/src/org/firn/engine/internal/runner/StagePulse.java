/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

/** Whether a stage has caught up with its stream: nothing is there to be handed out, and nothing is under way. */
final class StagePulse {
    private final RunListener listener;
    private long handedOut;
    private long published;
    private boolean idle;
    private boolean waiting;

    StagePulse(RunListener listener) {
        this.listener = listener;
    }

    /** There is nothing to be handed out now. */
    synchronized void idle() {
        idle = true;
        tell();
    }

    /** An item is handed out. */
    synchronized void handedOut() {
        idle = false;
        handedOut++;
        tell();
    }

    /** Items are done with. */
    synchronized void published(int items) {
        published += items;
        tell();
    }

    private void tell() {
        boolean now = idle && published == handedOut;
        if (now != waiting) {
            waiting = now;
            listener.waiting(now);
        }
    }
}
