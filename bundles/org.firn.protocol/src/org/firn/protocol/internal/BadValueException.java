/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

/** Tells that a given value is not of its parameter's type, or out of bounds; to be read after the parameter's name. */
public final class BadValueException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String cure;

    BadValueException(String what, String cure) {
        super(what);
        this.cure = cure;
    }

    /** What the user can do. */
    public String cure() {
        return cure;
    }
}
