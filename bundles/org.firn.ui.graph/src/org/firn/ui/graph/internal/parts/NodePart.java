/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import java.util.List;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.ui.graph.internal.figures.GraphTheme;
import org.firn.ui.graph.internal.figures.NodeFigure;
import org.firn.ui.graph.internal.figures.PortAnchor;
import org.firn.ui.graph.internal.figures.PortFigure;
import org.firn.ui.graph.internal.policies.LinkPolicy;

/** A run, or a group of runs. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart, DiagramNode.Listener {
    private final GraphContext context;

    NodePart(GraphContext context) {
        this.context = context;
    }

    /** What it shows. */
    public DiagramNode node() {
        return (DiagramNode) getModel();
    }

    /** Its figure. */
    public NodeFigure nodeFigure() {
        return (NodeFigure) getFigure();
    }

    private GraphPart graph() {
        return (GraphPart) getParent();
    }

    @Override
    protected IFigure createFigure() {
        NodeFigure made =
                new NodeFigure(context.theme(), graph().diagram().direction().isHorizontal());
        made.onDetail(this::refreshPreview);
        return made;
    }

    private void refreshPreview() {
        if (!node().node().isGroup() && node().node().status().phase() == Phase.FINISHED) {
            nodeFigure().setPreview(context.previews().of(node().id(), this::refreshPreview));
        }
    }

    @Override
    public void activate() {
        super.activate();
        node().listen(this);
    }

    @Override
    public void deactivate() {
        node().forget();
        super.deactivate();
    }

    @Override
    public void shown() {
        if (node().node().status().phase() != Phase.FINISHED) {
            nodeFigure().setPreview(null);
            context.previews().forget(node().id());
        }
        if (nodeFigure().show(node().node())) {
            revalidateLinks();
        }
    }

    @Override
    public void moved() {
        GraphTheme theme = context.theme();
        Rectangle at = new Rectangle(node().spot().x(), node().spot().y(), theme.nodeWidth(), theme.nodeHeight());
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), at);
        // links are laid out before nodes, which lie above them: they must find the node where it will be
        getFigure().setBounds(at);
        revalidateLinks();
    }

    @Override
    public void linked() {
        refreshSourceConnections();
        refreshTargetConnections();
        revalidateLinks();
    }

    /** Links find their ends again: the node has moved, or ports have come between others. */
    private void revalidateLinks() {
        for (Object part : getSourceConnections()) {
            ((GraphicalEditPart) part).getFigure().revalidate();
        }
        for (Object part : getTargetConnections()) {
            ((GraphicalEditPart) part).getFigure().revalidate();
        }
    }

    @Override
    protected void refreshVisuals() {
        nodeFigure().show(node().node());
        moved();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LinkPolicy(context.handler(), context.theme()));
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List getModelSourceConnections() {
        return node().leaving();
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List getModelTargetConnections() {
        return node().arriving();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart link) {
        return new PortAnchor(nodeFigure(), ((LinkPart) link).link().link().output(), false);
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart link) {
        return new PortAnchor(nodeFigure(), ((LinkPart) link).link().link().input(), true);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        LinkDraft draft = LinkDraft.of((CreateConnectionRequest) request);
        return new PortAnchor(nodeFigure(), draft.output().name(), false);
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        CreateConnectionRequest create = (CreateConnectionRequest) request;
        String input = LinkDraft.of(create)
                .inputAt(this, create.getLocation())
                .map(port -> port.name())
                .orElse("");
        return new PortAnchor(nodeFigure(), input, true);
    }

    /** The port at a point of the canvas; null when there is none. */
    public @Nullable PortFigure portAt(@Nullable Point location) {
        if (location == null) {
            return null;
        }
        Point at = location.getCopy();
        nodeFigure().translateToRelative(at);
        return nodeFigure().portAt(at);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        PortFigure port = request instanceof LocationRequest at ? portAt(at.getLocation()) : null;
        if (port != null && !port.isInput() && !node().node().isGroup()) {
            return new LinkDragTool(this, new LinkDraft(node(), port.port()), context.handler());
        }
        return super.getDragTracker(request);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            context.handler().open(node().id());
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = node().node().spoken();
            }
        };
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Object getAdapter(Class type) {
        return FrameworkAdapters.isNeeded(type) ? super.getAdapter(type) : null;
    }
}
