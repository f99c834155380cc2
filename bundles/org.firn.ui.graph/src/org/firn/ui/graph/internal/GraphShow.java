/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.firn.ui.graph.internal.layout.GraphFeed;
import org.firn.ui.graph.internal.model.Direction;
import org.firn.ui.graph.internal.model.GraphContent;
import org.firn.ui.graph.internal.parts.Diagram;
import org.firn.ui.graph.internal.parts.DiagramNode;

/**
 * Brings frames onto the screen: the newest, when the screen has time for it. Frames that came between are left out,
 * since each holds all there is to be shown.
 */
final class GraphShow {
    private final Display display;
    private final GraphicalViewer viewer;
    private final Runnable shown;
    private final AtomicReference<GraphFeed.@Nullable Frame> next = new AtomicReference<>();
    private Diagram diagram = new Diagram(Direction.RIGHT);

    /** @param shown is told after each frame, by the thread of the screen */
    GraphShow(GraphicalViewer viewer, Runnable shown) {
        this.viewer = viewer;
        this.display = viewer.getControl().getDisplay();
        this.shown = shown;
        viewer.setContents(diagram);
    }

    /** What is shown now; for the thread of the screen. */
    Diagram diagram() {
        return diagram;
    }

    /** Has a frame shown; any thread. */
    void offer(GraphFeed.Frame frame) {
        if (next.getAndSet(frame) == null && !display.isDisposed()) {
            display.asyncExec(this::show);
        }
    }

    private void show() {
        GraphFeed.Frame frame = next.getAndSet(null);
        if (frame == null || viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        if (diagram.direction() != frame.arrangement().direction()) {
            diagram = new Diagram(frame.arrangement().direction());
            diagram.show(frame.content(), frame.arrangement().spots());
            viewer.setContents(diagram);
        } else {
            diagram.show(frame.content(), frame.arrangement().spots());
        }
        shown.run();
    }

    /** The ids of nodes and of all that needs them. */
    Set<Integer> following(List<Integer> ids) {
        Set<Integer> found = new LinkedHashSet<>();
        ids.forEach(id -> diagram.node(id).ifPresent(node -> follow(node, found)));
        return found;
    }

    private void follow(DiagramNode node, Set<Integer> found) {
        if (found.add(node.id())) {
            diagram.neighbours(node, false).forEach(next -> follow(next, found));
        }
    }

    /** What is shown of it now. */
    GraphContent content() {
        return diagram.content();
    }
}
