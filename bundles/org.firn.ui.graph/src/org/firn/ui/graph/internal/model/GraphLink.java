/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

/**
 * A line of the graph.
 *
 * @param source the id of the node that it leaves
 * @param output the name of the port there; empty for a run that another only waits for
 * @param target the id of the node that it reaches
 * @param input the name of the port there; empty for a run that only waits
 */
public record GraphLink(int source, String output, int target, String input) {

    /** Whether it hands over nothing: the target only waits until the source has ended. */
    public boolean isWait() {
        return input.isEmpty();
    }
}
