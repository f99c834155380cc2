/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.firn.ui.graph.internal.figures.GraphTheme;
import org.firn.ui.graph.internal.figures.LinkFigure;
import org.firn.ui.graph.internal.policies.LinkSelectionPolicy;

/** A link. */
public final class LinkPart extends AbstractConnectionEditPart {
    private final GraphContext context;

    LinkPart(GraphContext context) {
        this.context = context;
    }

    /** What it shows. */
    public DiagramLink link() {
        return (DiagramLink) getModel();
    }

    private String spoken() {
        String from = link().source().node().title();
        String to = link().target().node().title();
        return link().link().isWait()
                ? to + " waits for " + from
                : from + ": " + link().link().output() + " \u2192 " + to + ": "
                        + link().link().input();
    }

    @Override
    protected IFigure createFigure() {
        GraphTheme theme = context.theme();
        Color colour = link().source()
                .node()
                .output(link().link().output())
                .map(theme::type)
                .orElse(theme.dim());
        return new LinkFigure(colour, link().link().isWait(), spoken());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new LinkSelectionPolicy());
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        };
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Object getAdapter(Class type) {
        return FrameworkAdapters.isNeeded(type) ? super.getAdapter(type) : null;
    }
}
