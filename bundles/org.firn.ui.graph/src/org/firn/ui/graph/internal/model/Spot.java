/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

/**
 * Where the upper left corner of a node is, in pixels at 100 %.
 *
 * @param x to the right
 * @param y downwards
 */
public record Spot(int x, int y) {

    /** The place that is that much further. */
    public Spot plus(int dx, int dy) {
        return new Spot(x + dx, y + dy);
    }
}
