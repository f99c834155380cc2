/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/** A run cannot go on before somebody has done something; it waits, without holding anything, until it is resumed. */
public final class UserNeededException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what is to be done, in full sentences */
    public UserNeededException(String message) {
        super(message);
    }
}
