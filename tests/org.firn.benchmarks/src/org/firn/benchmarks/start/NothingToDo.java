/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.start;

/** The least that any program in Java costs. */
public final class NothingToDo {

    private NothingToDo() {}

    /** Ends. */
    public static void main(String[] args) {
        // The start and the end of the JVM are what is measured.
    }
}
