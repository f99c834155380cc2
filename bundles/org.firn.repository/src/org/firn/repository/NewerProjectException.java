/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/** The project was written by a newer version of Firn. Nothing was touched. */
public class NewerProjectException extends ProjectException {

    private static final long serialVersionUID = 1L;

    public NewerProjectException(String message) {
        super(message);
    }

    public NewerProjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
