/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

import java.io.IOException;

/**
 * A host cannot be used until a person changes something, for example because its key is not known: waiting and trying
 * again is of no use. The message says what to change.
 */
public final class HostRefusedException extends IOException {
    private static final long serialVersionUID = 1;

    /** @param message what, where and the cure */
    public HostRefusedException(String message) {
        super(message);
    }

    /** @param cause why it came to that */
    public HostRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
