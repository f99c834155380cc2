/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.firn.ui.graph.internal.model.Direction;
import org.firn.ui.graph.internal.parts.Diagram;
import org.firn.ui.graph.internal.parts.DiagramNode;
import org.firn.ui.graph.internal.parts.GraphPart;
import org.firn.ui.graph.internal.parts.NodePart;

/** Goes with the arrow keys along links to what comes before and after, and aside to the nearest node. */
final class LinkNavigator extends GraphicalViewerKeyHandler {
    LinkNavigator(GraphicalViewer viewer) {
        super(viewer);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (event.stateMask != SWT.NONE || !(getFocusEditPart() instanceof NodePart part)) {
            return super.keyPressed(event);
        }
        Optional<DiagramNode> next = next(part.node(), event.keyCode);
        if (next.isEmpty() && !isArrow(event.keyCode)) {
            return super.keyPressed(event);
        }
        next.ifPresent(
                node -> navigateTo((NodePart) getViewer().getEditPartRegistry().get(node), event));
        return true;
    }

    private static boolean isArrow(int key) {
        return key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT || key == SWT.ARROW_UP || key == SWT.ARROW_DOWN;
    }

    private Optional<DiagramNode> next(DiagramNode from, int key) {
        Diagram diagram = ((GraphPart) getViewer().getContents()).diagram();
        boolean isHorizontal = diagram.direction() == Direction.RIGHT;
        int back = isHorizontal ? SWT.ARROW_LEFT : SWT.ARROW_UP;
        int forth = isHorizontal ? SWT.ARROW_RIGHT : SWT.ARROW_DOWN;
        if (key == back || key == forth) {
            return nearest(from, diagram.neighbours(from, key == back));
        }
        if (!isArrow(key)) {
            return Optional.empty();
        }
        boolean isTowardsOrigin = key == (isHorizontal ? SWT.ARROW_UP : SWT.ARROW_LEFT);
        return nearest(
                from,
                diagram.nodes().stream()
                        .filter(node -> isTowardsOrigin
                                ? aside(node, isHorizontal) < aside(from, isHorizontal)
                                : aside(node, isHorizontal) > aside(from, isHorizontal))
                        .toList());
    }

    private static int aside(DiagramNode node, boolean isHorizontal) {
        return isHorizontal ? node.spot().y() : node.spot().x();
    }

    private static Optional<DiagramNode> nearest(DiagramNode from, List<DiagramNode> nodes) {
        return nodes.stream()
                .min(Comparator.comparingDouble(node -> Math.hypot(
                        node.spot().x() - from.spot().x(),
                        node.spot().y() - from.spot().y())));
    }
}
