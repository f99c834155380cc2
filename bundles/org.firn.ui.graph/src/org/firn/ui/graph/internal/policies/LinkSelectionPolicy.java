/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.policies;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import org.firn.ui.graph.internal.figures.LinkFigure;

/** Shows a selected link thicker. */
public final class LinkSelectionPolicy extends SelectionEditPolicy {
    @Override
    protected void showSelection() {
        figure().setSelected(true);
    }

    @Override
    protected void hideSelection() {
        figure().setSelected(false);
    }

    private LinkFigure figure() {
        return (LinkFigure) ((GraphicalEditPart) getHost()).getFigure();
    }
}
