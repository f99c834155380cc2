/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.ui.graph.internal.model.Direction;
import org.firn.ui.graph.internal.model.GraphContent;
import org.firn.ui.graph.internal.model.GraphDiff;
import org.firn.ui.graph.internal.model.GraphLink;
import org.firn.ui.graph.internal.model.GraphNode;
import org.firn.ui.graph.internal.model.Spot;

/**
 * What an editor shows now; changed only by differences, each of which touches only the parts that it is about. For the
 * thread of the screen.
 */
public final class Diagram {
    private final Map<Integer, DiagramNode> nodes = new LinkedHashMap<>();
    private final Map<GraphLink, DiagramLink> links = new HashMap<>();
    private final Direction direction;
    private GraphContent content = GraphContent.EMPTY;
    /** Those of the last frame: when they are the very same, nothing has moved. */
    private Map<Integer, Spot> lastSpots = Map.of();

    private @Nullable List<Rectangle> bounds;
    private Runnable onNodes = () -> {};

    /** An empty diagram whose links run a given way. */
    public Diagram(Direction direction) {
        this.direction = direction;
    }

    /** Which way links run. */
    public Direction direction() {
        return direction;
    }

    /** What it shows. */
    public GraphContent content() {
        return content;
    }

    /** The nodes, in the order in which the runs were added. */
    public Collection<DiagramNode> nodes() {
        return nodes.values();
    }

    /** The node with this id. */
    public Optional<DiagramNode> node(int id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Has somebody told when there are more or fewer nodes. */
    void onNodes(Runnable listener) {
        onNodes = listener;
    }

    /** Shows another content, with nodes at these places; one without a place is at the upper left. */
    public void show(GraphContent shown, Map<Integer, Spot> spots) {
        GraphDiff diff = GraphDiff.between(content, shown);
        content = shown;
        bounds = null;
        Set<DiagramNode> touched = new LinkedHashSet<>();
        for (GraphLink link : diff.removedLinks()) {
            remove(links.remove(link), touched);
        }
        diff.removed().forEach(node -> nodes.remove(node.id()));
        for (GraphNode node : diff.added()) {
            nodes.put(node.id(), new DiagramNode(node, spots.getOrDefault(node.id(), new Spot(0, 0))));
        }
        for (GraphNode node : diff.changed()) {
            nodes.get(node.id()).show(node);
        }
        for (GraphLink link : diff.addedLinks()) {
            add(link, touched);
        }
        if (!diff.added().isEmpty() || !diff.removed().isEmpty()) {
            onNodes.run();
        }
        touched.stream().filter(node -> nodes.get(node.id()) == node).forEach(DiagramNode::relinked);
        if (spots != lastSpots || !diff.added().isEmpty()) {
            lastSpots = spots;
            move(spots);
        }
    }

    private void add(GraphLink link, Set<DiagramNode> touched) {
        DiagramNode source = nodes.get(link.source());
        DiagramNode target = nodes.get(link.target());
        if (source != null && target != null) {
            DiagramLink added = new DiagramLink(link, source, target);
            links.put(link, added);
            source.leaving().add(added);
            target.arriving().add(added);
            touched.add(source);
            touched.add(target);
        }
    }

    private static void remove(DiagramLink link, Set<DiagramNode> touched) {
        if (link != null) {
            link.source().leaving().remove(link);
            link.target().arriving().remove(link);
            touched.add(link.source());
            touched.add(link.target());
        }
    }

    /** Moves nodes; those that are not named stay. */
    public void move(Map<Integer, Spot> spots) {
        bounds = null;
        for (DiagramNode node : new ArrayList<>(nodes.values())) {
            Spot spot = spots.get(node.id());
            if (spot != null) {
                node.move(spot);
            }
        }
    }

    /** Where all nodes are when each has this size; the same list until one moves. */
    List<Rectangle> bounds(int width, int height) {
        List<Rectangle> known = bounds;
        if (known == null) {
            known = nodes.values().stream()
                    .map(node -> new Rectangle(node.spot().x(), node.spot().y(), width, height))
                    .toList();
            bounds = known;
        }
        return known;
    }

    /** The nodes that a node takes something from, or that take something from it. */
    public List<DiagramNode> neighbours(DiagramNode node, boolean before) {
        return before
                ? node.arriving().stream().map(DiagramLink::source).distinct().toList()
                : node.leaving().stream().map(DiagramLink::target).distinct().toList();
    }
}
