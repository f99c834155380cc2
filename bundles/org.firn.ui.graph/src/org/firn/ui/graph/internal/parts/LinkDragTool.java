/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.ui.graph.internal.figures.PortFigure;

/**
 * Draws a link from an output while the mouse button is held. Inputs that would take it are lit, all else is pale, and
 * the status line says why.
 */
final class LinkDragTool extends ConnectionDragCreationTool {
    private final NodePart source;
    private final LinkDraft draft;
    private final GraphHandler handler;

    LinkDragTool(NodePart source, LinkDraft draft, GraphHandler handler) {
        super(new CreationFactory() {
            @Override
            public Object getNewObject() {
                return draft;
            }

            @Override
            public Object getObjectType() {
                return LinkDraft.class;
            }
        });
        this.source = source;
        this.draft = draft;
        this.handler = handler;
    }

    @Override
    protected boolean handleDragStarted() {
        boolean started = super.handleDragStarted();
        mark(true);
        handler.say("Link " + draft.output().label() + " (" + draft.output().typeNames() + ") to an input");
        return started;
    }

    @Override
    protected boolean handleDragInProgress() {
        boolean handled = super.handleDragInProgress();
        tell(getTargetEditPart(), getLocation());
        return handled;
    }

    private void tell(@Nullable EditPart target, Point location) {
        if (!(target instanceof NodePart node)) {
            handler.say("Link " + draft.output().label() + " (" + draft.output().typeNames() + ") to an input");
            return;
        }
        String title = node.node().node().title();
        handler.say(draft.refusal(node.node()).orElseGet(() -> draft.inputAt(node, location)
                .map(input -> "Link " + draft.output().label() + " to " + title + ": " + input.label())
                .orElse("This input of " + title + " takes no " + draft.output().typeNames())));
    }

    @Override
    public void deactivate() {
        mark(false);
        handler.say("");
        super.deactivate();
    }

    private void mark(boolean isDragging) {
        if (source.getParent() == null) {
            return;
        }
        for (Object child : source.getParent().getChildren()) {
            if (child instanceof NodePart node) {
                boolean fits = draft.refusal(node.node()).isEmpty();
                node.nodeFigure().setDimmed(isDragging && !fits && node != source);
                node.nodeFigure().setInviting(isDragging && fits);
                for (PortFigure port : node.nodeFigure().inputs()) {
                    port.setLit(isDragging && fits && port.port().accepts(draft.output()));
                }
            }
        }
    }
}
