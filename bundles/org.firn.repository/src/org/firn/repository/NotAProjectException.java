/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/** The directory holds no project. */
public class NotAProjectException extends ProjectException {

    private static final long serialVersionUID = 1L;

    public NotAProjectException(String message) {
        super(message);
    }

    public NotAProjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
