/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/**
 * An open project can no longer be used through its repository, for good: close it. What was committed is safe. The
 * kinds differ in whether opening the project again helps.
 */
public abstract sealed class ProjectUnusableException extends ProjectException
        permits ProjectLostException, ProjectUnwritableException {

    private static final long serialVersionUID = 1L;

    ProjectUnusableException(String message) {
        super(message);
    }

    ProjectUnusableException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Makes another of the same kind, for the next caller that meets it.
     *
     * @return one with this as its cause
     */
    public abstract ProjectUnusableException again();
}
