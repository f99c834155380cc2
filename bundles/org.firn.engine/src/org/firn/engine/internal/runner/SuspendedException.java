/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

/** The run has done what can be done now, and is to be begun anew when its inputs are other ones. */
final class SuspendedException extends Exception {
    private static final long serialVersionUID = 1L;

    SuspendedException(String step) {
        super("The step " + step + " has taken what was there of an input that grows");
    }
}
