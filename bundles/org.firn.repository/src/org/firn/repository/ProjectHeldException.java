/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/** Another process has the project and does not answer. The message names the process and the cure. */
public class ProjectHeldException extends ProjectException {

    private static final long serialVersionUID = 1L;

    public ProjectHeldException(String message) {
        super(message);
    }

    public ProjectHeldException(String message, Throwable cause) {
        super(message, cause);
    }
}
