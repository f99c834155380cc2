/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.firn.ui.graph.internal.model.GraphLink;
import org.firn.ui.graph.internal.model.GraphNode;
import org.firn.ui.graph.internal.parts.DiagramNode;
import org.firn.ui.graph.internal.parts.GraphPart;
import org.firn.ui.graph.internal.parts.LinkPart;
import org.firn.ui.graph.internal.parts.NodePart;

/** What is selected in a graph, by ids instead of parts. */
final class GraphSelection {
    private final GraphicalViewer viewer;

    GraphSelection(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /** The selected nodes. */
    List<GraphNode> nodes() {
        List<GraphNode> nodes = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof NodePart node) {
                nodes.add(node.node().node());
            }
        }
        return nodes;
    }

    /** The ids of the selected nodes. */
    List<Integer> ids() {
        return nodes().stream().map(GraphNode::id).toList();
    }

    /** The selected links. */
    List<GraphLink> links() {
        List<GraphLink> links = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof LinkPart link) {
                links.add(link.link().link());
            }
        }
        return links;
    }

    /** Selects nodes; those that are not shown are left out. */
    void select(Collection<Integer> ids) {
        viewer.setSelection(new StructuredSelection(
                ids.stream().map(this::part).flatMap(Optional::stream).toList()));
    }

    /** Selects a node and moves what is seen so that it is in the middle. */
    void centre(int id) {
        part(id).ifPresent(part -> {
            viewer.select(part);
            viewer.setFocus(part);
            FigureCanvas canvas = (FigureCanvas) viewer.getControl();
            viewer.flush();
            Rectangle at = part.getFigure().getBounds().getCopy();
            part.getFigure().translateToAbsolute(at);
            Point view = canvas.getViewport().getViewLocation();
            canvas.scrollTo(
                    view.x + at.getCenter().x - canvas.getViewport().getClientArea().width / 2,
                    view.y + at.getCenter().y - canvas.getViewport().getClientArea().height / 2);
        });
    }

    private Optional<NodePart> part(int id) {
        return viewer.getContents() instanceof GraphPart graph
                ? graph.diagram().node(id).flatMap(this::part)
                : Optional.empty();
    }

    private Optional<NodePart> part(DiagramNode node) {
        return Optional.ofNullable((NodePart) viewer.getEditPartRegistry().get(node));
    }
}
