/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.policies;

import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.ui.graph.internal.commands.HandlerCommand;
import org.firn.ui.graph.internal.figures.CurveRouter;
import org.firn.ui.graph.internal.figures.GraphTheme;
import org.firn.ui.graph.internal.figures.LinkFigure;
import org.firn.ui.graph.internal.model.Port;
import org.firn.ui.graph.internal.parts.GraphHandler;
import org.firn.ui.graph.internal.parts.GraphPart;
import org.firn.ui.graph.internal.parts.LinkDraft;
import org.firn.ui.graph.internal.parts.NodePart;

/** Links are drawn from a node to another. */
public final class LinkPolicy extends GraphicalNodeEditPolicy {
    private final GraphHandler handler;
    private final GraphTheme theme;

    /** A policy whose links go to a handler. */
    public LinkPolicy(GraphHandler handler, GraphTheme theme) {
        this.handler = handler;
        this.theme = theme;
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        Port output = LinkDraft.of((CreateConnectionRequest) request).output();
        return new LinkFigure(theme.type(output), false, "");
    }

    @Override
    protected ConnectionRouter getDummyConnectionRouter(CreateConnectionRequest request) {
        GraphPart graph = (GraphPart) getHost().getParent();
        return new CurveRouter(graph.diagram().direction().isHorizontal(), List::of);
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        // only asked whether it can be executed; it is the complete command that does something
        Command begun = new HandlerCommand("Link", () -> {});
        request.setStartCommand(begun);
        return begun;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        return LinkDraft.of(request)
                .linkAt((NodePart) getHost(), request.getLocation())
                .<Command>map(link -> new HandlerCommand("Link", () -> handler.link(link)))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    @Override
    protected @Nullable Command getReconnectTargetCommand(ReconnectRequest request) {
        return null;
    }

    @Override
    protected @Nullable Command getReconnectSourceCommand(ReconnectRequest request) {
        return null;
    }
}
