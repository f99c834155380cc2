/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

/** Tells that too many items of a stage failed. */
final class StageFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    StageFailedException(String message) {
        super(message);
    }
}
