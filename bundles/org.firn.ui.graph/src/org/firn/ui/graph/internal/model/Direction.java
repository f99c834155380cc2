/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

/** Which way links run. */
public enum Direction {
    /** Inputs at the left, outputs at the right. */
    RIGHT,
    /** Inputs at the top, outputs at the bottom. */
    DOWN;

    /** Whether links run from left to right. */
    public boolean isHorizontal() {
        return this == RIGHT;
    }
}
