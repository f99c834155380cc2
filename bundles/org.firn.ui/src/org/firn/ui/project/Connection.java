/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

/**
 * Whether the engine of a project can be reached.
 *
 * @param state where it stands
 * @param message what the user should know, with the cure; empty while all is well
 */
public record Connection(State state, String message) {
    /** All is well. */
    public static final Connection CONNECTED = new Connection(State.CONNECTED, "");

    /** Where a connection stands. */
    public enum State {
        /** It is being made, or made again. */
        CONNECTING,
        /** All is well. */
        CONNECTED,
        /** It cannot be made, and nobody is trying. */
        BROKEN
    }

    /** Whether the project can be changed now. */
    public boolean isConnected() {
        return state == State.CONNECTED;
    }
}
