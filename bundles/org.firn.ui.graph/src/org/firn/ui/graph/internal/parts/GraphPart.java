/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.ui.graph.internal.figures.CurveRouter;
import org.firn.ui.graph.internal.figures.GraphTheme;
import org.firn.ui.graph.internal.policies.GraphLayoutPolicy;

/** The whole diagram. */
public final class GraphPart extends AbstractGraphicalEditPart {
    private final GraphContext context;

    GraphPart(GraphContext context) {
        this.context = context;
    }

    /** What it shows. */
    public Diagram diagram() {
        return (Diagram) getModel();
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.setLayoutManager(new FreeformLayout());
        return layer;
    }

    @Override
    public void activate() {
        super.activate();
        diagram().onNodes(this::refreshChildren);
    }

    @Override
    public void deactivate() {
        diagram().onNodes(() -> {});
        super.deactivate();
    }

    @Override
    protected void refreshVisuals() {
        ConnectionLayer links = (ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER);
        links.setConnectionRouter(new CurveRouter(diagram().direction().isHorizontal(), this::bounds));
    }

    private List<Rectangle> bounds() {
        GraphTheme theme = context.theme();
        return diagram().bounds(theme.nodeWidth(), theme.nodeHeight());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new GraphLayoutPolicy(context.handler()));
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List getModelChildren() {
        return new ArrayList<>(diagram().nodes());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Object getAdapter(Class type) {
        return FrameworkAdapters.isNeeded(type) ? super.getAdapter(type) : null;
    }
}
