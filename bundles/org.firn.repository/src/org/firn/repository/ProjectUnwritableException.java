/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/**
 * The file of an open project can no longer be written, for example because the disk is full. What was committed is
 * safe; opening the project again helps only after the cause is mended. The message tells why and what helps.
 */
public final class ProjectUnwritableException extends ProjectUnusableException {

    private static final long serialVersionUID = 1L;

    public ProjectUnwritableException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public ProjectUnwritableException again() {
        return new ProjectUnwritableException(getMessage(), this);
    }
}
