/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.function.BiConsumer;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.firn.ui.graph.internal.model.Spot;

/** Takes protocols that are dropped onto a graph, as text with their ids. */
final class ProtocolDrop extends DropTargetAdapter {
    private final GraphicalViewer viewer;
    private final BiConsumer<String, Spot> dropped;

    private ProtocolDrop(GraphicalViewer viewer, BiConsumer<String, Spot> dropped) {
        this.viewer = viewer;
        this.dropped = dropped;
    }

    /** @param dropped is given the id and where it was dropped, in the coordinates of the graph */
    static void install(GraphicalViewer viewer, BiConsumer<String, Spot> dropped) {
        DropTarget target = new DropTarget(viewer.getControl(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new ProtocolDrop(viewer, dropped));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String text) {
            org.eclipse.swt.graphics.Point pointer = viewer.getControl().toControl(event.x, event.y);
            Point at = new Point(pointer.x, pointer.y);
            ((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(at);
            dropped.accept(text.strip(), new Spot(at.x, at.y));
        }
    }
}
