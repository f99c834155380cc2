/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.policies;

import java.util.List;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.firn.ui.graph.internal.figures.NodeFigure;

/** Frames a selected node, which can be moved but not resized. */
public final class NodeSelectionPolicy extends NonResizableEditPolicy {
    @Override
    @SuppressWarnings("rawtypes")
    protected List createSelectionHandles() {
        return List.of();
    }

    @Override
    protected void showSelection() {
        super.showSelection();
        ((NodeFigure) getHostFigure()).setSelected(true);
    }

    @Override
    protected void hideSelection() {
        super.hideSelection();
        ((NodeFigure) getHostFigure()).setSelected(false);
    }

    @Override
    protected void hideFocus() {
        // the frame of the selection shows the focus as well
    }

    @Override
    protected void showFocus() {
        // see hideFocus
    }
}
