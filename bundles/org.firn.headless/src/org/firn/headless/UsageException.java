/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless;

/** Tells that a command was called wrongly, in the user's words; ends with {@link ExitCode#USAGE}. */
public class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, and the cure */
    public UsageException(String message) {
        super(message);
    }
}
