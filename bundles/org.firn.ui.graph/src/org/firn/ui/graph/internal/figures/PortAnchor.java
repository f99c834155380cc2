/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;

/**
 * Ties a link to a port by the port's name, which outlives the port's figure. It does not listen to the node's figure:
 * thousands of such listeners on the same layers make each move cost as much as all; the part that moves a node tells
 * its links.
 */
public final class PortAnchor extends ConnectionAnchorBase {
    private final NodeFigure node;
    private final String port;
    private final boolean isInput;

    /** The end of a link at a port; an empty name means the middle of the side. */
    public PortAnchor(NodeFigure node, String port, boolean isInput) {
        this.node = node;
        this.port = port;
        this.isInput = isInput;
    }

    @Override
    public IFigure getOwner() {
        return node;
    }

    @Override
    public Point getLocation(Point reference) {
        Point at = node.anchor(port, isInput).getCopy();
        node.translateToAbsolute(at);
        return at;
    }

    @Override
    public Point getReferencePoint() {
        return getLocation(new Point());
    }
}
