/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh.internal;

import java.io.IOException;

/** A command has certainly not begun on the other host, so it can be run again. */
public final class NotStartedException extends IOException {
    private static final long serialVersionUID = 1;

    NotStartedException(String message, Throwable cause) {
        super(message, cause);
    }
}
