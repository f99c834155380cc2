/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/** The process that owned the project has gone. What was committed is safe: open the project again. */
public final class ProjectLostException extends ProjectUnusableException {

    private static final long serialVersionUID = 1L;

    public ProjectLostException(String message) {
        super(message);
    }

    public ProjectLostException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public ProjectLostException again() {
        return new ProjectLostException(getMessage(), this);
    }
}
