/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be done to one content so that it becomes another: as small as it can be, since each change redraws
 * something.
 *
 * @param removedLinks to be done first
 * @param removed the nodes that are gone
 * @param added the nodes that are new
 * @param changed the nodes that look otherwise
 * @param addedLinks to be done last
 */
public record GraphDiff(
        List<GraphLink> removedLinks,
        List<GraphNode> removed,
        List<GraphNode> added,
        List<GraphNode> changed,
        List<GraphLink> addedLinks) {

    /** Compares two contents. */
    public static GraphDiff between(GraphContent before, GraphContent after) {
        List<GraphNode> added = new ArrayList<>();
        List<GraphNode> changed = new ArrayList<>();
        after.nodes().forEach((id, node) -> {
            GraphNode old = before.nodes().get(id);
            if (old == null) {
                added.add(node);
            } else if (old != node && !node.equals(old)) {
                changed.add(node);
            }
        });
        return new GraphDiff(
                before.links().stream()
                        .filter(link -> !after.links().contains(link))
                        .toList(),
                before.nodes().values().stream()
                        .filter(node -> !after.nodes().containsKey(node.id()))
                        .toList(),
                added,
                changed,
                after.links().stream()
                        .filter(link -> !before.links().contains(link))
                        .toList());
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return removedLinks.isEmpty()
                && removed.isEmpty()
                && added.isEmpty()
                && changed.isEmpty()
                && addedLinks.isEmpty();
    }
}
