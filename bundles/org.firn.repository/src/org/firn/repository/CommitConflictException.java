/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/** Other processes changed the same objects again and again, so that a change could not be committed. */
public class CommitConflictException extends ProjectException {

    private static final long serialVersionUID = 1L;

    public CommitConflictException(String message) {
        super(message);
    }

    public CommitConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
