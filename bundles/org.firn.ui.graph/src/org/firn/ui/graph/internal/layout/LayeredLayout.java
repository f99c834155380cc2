/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.layout;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.firn.ui.graph.internal.model.Direction;
import org.firn.ui.graph.internal.model.Spot;

/**
 * Puts every node into a layer behind those that it takes something from, with few crossings: Sugiyama's method as
 * ELK does it. Takes a second for thousands of nodes, so it is not called by the thread of the screen.
 */
public final class LayeredLayout {
    private static final double GAP_BETWEEN_LAYERS = 70;
    private static final double GAP_IN_LAYER = 28;
    /** More passes give fewer crossings; beyond this number of nodes they take longer than a user waits. */
    private static final int LARGE = 500;

    private LayeredLayout() {}

    /**
     * Places boxes. Wires to boxes that are not there are left out.
     *
     * @param canceled asked now and then
     * @return where the upper left corner of each box is; empty when canceled
     */
    public static Map<Integer, Spot> place(
            Collection<Box> boxes, Collection<Wire> wires, Direction direction, BooleanSupplier canceled) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        configure(graph, direction, boxes.size() > LARGE);
        Map<Integer, ElkNode> nodes = new LinkedHashMap<>();
        for (Box box : boxes) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width(), box.height());
            nodes.put(box.id(), node);
        }
        for (Wire wire : wires) {
            ElkNode source = nodes.get(wire.source());
            ElkNode target = nodes.get(wire.target());
            if (source != null && target != null && source != target) {
                ElkGraphUtil.createSimpleEdge(source, target);
            }
        }
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return canceled.getAsBoolean();
            }
        });
        return canceled.getAsBoolean() ? Map.of() : spots(nodes);
    }

    private static void configure(ElkNode graph, Direction direction, boolean isLarge) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(
                CoreOptions.DIRECTION,
                direction.isHorizontal()
                        ? org.eclipse.elk.core.options.Direction.RIGHT
                        : org.eclipse.elk.core.options.Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, true);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, GAP_IN_LAYER);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GAP_BETWEEN_LAYERS);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, GAP_BETWEEN_LAYERS);
        // the same graph is laid out the same way each time
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        if (isLarge) {
            graph.setProperty(LayeredOptions.THOROUGHNESS, 2);
        }
    }

    private static Map<Integer, Spot> spots(Map<Integer, ElkNode> nodes) {
        Map<Integer, Spot> spots = new LinkedHashMap<>();
        nodes.forEach(
                (id, node) -> spots.put(id, new Spot((int) Math.round(node.getX()), (int) Math.round(node.getY()))));
        return spots;
    }
}
