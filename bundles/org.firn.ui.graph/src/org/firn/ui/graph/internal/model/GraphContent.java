/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the graph of a project shows at one moment. Immutable.
 *
 * @param nodes the nodes by id, in the order in which the runs were added
 * @param links the links between them
 */
public record GraphContent(Map<Integer, GraphNode> nodes, Set<GraphLink> links) {
    /** A project without runs. */
    public static final GraphContent EMPTY = new GraphContent(Map.of(), Set.of());

    public GraphContent {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        links = Collections.unmodifiableSet(new LinkedHashSet<>(links));
    }

    /** The same content with the very nodes of another one where they are equal, which makes comparing quick. */
    public GraphContent sharing(GraphContent other) {
        Map<Integer, GraphNode> shared = new LinkedHashMap<>(nodes);
        shared.replaceAll((id, node) -> node.equals(other.nodes.get(id)) ? other.nodes.get(id) : node);
        return new GraphContent(shared, links);
    }
}
