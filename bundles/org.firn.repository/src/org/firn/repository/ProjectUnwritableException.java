/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/**
 * The file of an open project can no longer be written, for example because the disk is full. What was committed is
 * safe; the repository is of no use any more and is to be closed. The message tells why and what helps.
 */
public class ProjectUnwritableException extends ProjectLostException {

    private static final long serialVersionUID = 1L;

    public ProjectUnwritableException(String message, Throwable cause) {
        super(message, cause);
    }
}
