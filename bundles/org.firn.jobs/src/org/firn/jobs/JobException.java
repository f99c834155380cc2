/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

/**
 * Tells that a job cannot be submitted or found, or asks for more than there is. The message says why, and the cure.
 */
public class JobException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what failed, where, why, and what to do */
    public JobException(String message) {
        super(message);
    }

    /** The same, keeping the cause for the log. */
    public JobException(String message, Throwable cause) {
        super(message, cause);
    }
}
