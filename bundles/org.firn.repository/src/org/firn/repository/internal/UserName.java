/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

/** Who commits. */
final class UserName {

    private UserName() {}

    /** Returns the name of the system's user. */
    static String get() {
        return System.getProperty("user.name", "unknown");
    }
}
