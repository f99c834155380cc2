/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** Nothing may start until it is mended. */
    ERROR,
    /** The run may start; the user should know. */
    WARNING
}
