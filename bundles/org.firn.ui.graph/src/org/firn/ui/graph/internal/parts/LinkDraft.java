/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.ui.graph.internal.figures.PortFigure;
import org.firn.ui.graph.internal.model.GraphLink;
import org.firn.ui.graph.internal.model.Port;

/**
 * A link that is being drawn.
 *
 * @param source the node that it leaves
 * @param output the port there
 */
public record LinkDraft(DiagramNode source, Port output) {

    /** The draft that a request of the editing framework is about. */
    public static LinkDraft of(CreateConnectionRequest request) {
        return (LinkDraft) request.getNewObject();
    }

    /** The link that is made when the draft is let go at a point of a node; empty when it would not fit. */
    public Optional<GraphLink> linkAt(NodePart target, @Nullable Point location) {
        return inputAt(target, location)
                .map(input ->
                        new GraphLink(source.id(), output.name(), target.node().id(), input.name()));
    }

    /**
     * The input of a node that the link would end at: the one that is pointed at, otherwise the first that fits, one
     * without a link before others.
     */
    public Optional<Port> inputAt(NodePart target, @Nullable Point location) {
        if (refusal(target.node()).isPresent()) {
            return Optional.empty();
        }
        PortFigure pointed = target.portAt(location);
        if (pointed != null && pointed.isInput()) {
            return Optional.of(pointed.port()).filter(port -> port.accepts(output));
        }
        return target.node().node().inputs().stream()
                .filter(port -> port.accepts(output))
                .min(Comparator.comparing((Port port) -> port.linked() && !port.many()));
    }

    /** Why the link cannot end at a node; empty when it can. */
    public Optional<String> refusal(DiagramNode target) {
        if (target == source) {
            return Optional.of("A run cannot take its own output");
        }
        if (target.node().isGroup()) {
            return Optional.of(target.node().title() + " is a group: expand it to link to one of its runs");
        }
        if (target.node().inputs().isEmpty()) {
            return Optional.of(target.node().title() + " takes nothing from other runs");
        }
        if (target.node().inputs().stream().noneMatch(port -> port.accepts(output))) {
            return Optional.of(target.node().title() + " takes no " + output.typeNames());
        }
        if (isBehind(target, new HashSet<>())) {
            return Optional.of(source.node().title() + " needs what "
                    + target.node().title() + " makes: the link would close a circle");
        }
        return Optional.empty();
    }

    /** Whether the source takes something, directly or not, from a node. */
    private boolean isBehind(DiagramNode node, Set<DiagramNode> seen) {
        return node.leaving().stream()
                .map(DiagramLink::target)
                .anyMatch(next -> next == source || seen.add(next) && isBehind(next, seen));
    }
}
