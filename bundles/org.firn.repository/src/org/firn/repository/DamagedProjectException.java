/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/** A file of the project is damaged. The message names the file and the cure; the file was not modified. */
public class DamagedProjectException extends ProjectException {

    private static final long serialVersionUID = 1L;

    public DamagedProjectException(String message) {
        super(message);
    }

    public DamagedProjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
