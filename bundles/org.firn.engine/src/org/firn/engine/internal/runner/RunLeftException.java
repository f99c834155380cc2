/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

/** Tells that a run goes on while nobody here waits for its end any more. */
public final class RunLeftException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A run that goes on. */
    public RunLeftException() {
        super("The run goes on without this process");
    }
}
