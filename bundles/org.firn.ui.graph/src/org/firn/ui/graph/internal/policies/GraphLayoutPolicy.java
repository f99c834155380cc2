/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.ui.graph.internal.commands.HandlerCommand;
import org.firn.ui.graph.internal.model.Spot;
import org.firn.ui.graph.internal.parts.GraphHandler;
import org.firn.ui.graph.internal.parts.NodePart;

/** Nodes can be moved, all that are selected at once. */
public final class GraphLayoutPolicy extends XYLayoutEditPolicy {
    private final GraphHandler handler;

    /** A policy whose moves go to a handler. */
    public GraphLayoutPolicy(GraphHandler handler) {
        this.handler = handler;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new NodeSelectionPolicy();
    }

    @Override
    protected @Nullable Command getMoveChildrenCommand(Request request) {
        List<?> parts = ((ChangeBoundsRequest) request).getEditParts();
        Map<Integer, Spot> spots = new LinkedHashMap<>();
        for (Object part : parts) {
            if (part instanceof NodePart node) {
                Rectangle to = (Rectangle) getConstraintFor((ChangeBoundsRequest) request, (GraphicalEditPart) node);
                Point at = to.getLocation();
                spots.put(node.node().id(), new Spot(at.x, at.y));
            }
        }
        return spots.isEmpty() ? null : new HandlerCommand("Move", () -> handler.move(spots));
    }

    @Override
    protected @Nullable Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return null;
    }

    @Override
    protected @Nullable Command getCreateCommand(CreateRequest request) {
        // runs are added from the catalogue, by a drop of text
        return null;
    }

    @Override
    protected @Nullable Command getDeleteDependantCommand(Request request) {
        return null;
    }
}
