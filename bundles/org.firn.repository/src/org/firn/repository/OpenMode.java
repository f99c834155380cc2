/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

/** How to open a project that another process may have open already. */
public enum OpenMode {

    /** Own the project if no other process does; otherwise become a client of the process that does. */
    OWN_OR_JOIN,

    /** Own the project, and serve it to other processes; fail when another process owns it. */
    OWN,

    /** Become a client of the process that owns the project; fail when there is none. */
    JOIN,

    /**
     * Only read: as a client of the process that owns the project, or directly when there is none. Nothing is served,
     * so close it soon: other processes wait meanwhile.
     */
    READ
}
