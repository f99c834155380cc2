/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/**
 * The project can no longer be used through this repository, mostly because the process that owned it has gone. What
 * was committed is safe: open the project again.
 */
public class ProjectLostException extends ProjectException {

    private static final long serialVersionUID = 1L;

    public ProjectLostException(String message) {
        super(message);
    }

    public ProjectLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
