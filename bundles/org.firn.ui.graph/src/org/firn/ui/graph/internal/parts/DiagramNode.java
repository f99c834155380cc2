/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.firn.ui.graph.internal.model.GraphNode;
import org.firn.ui.graph.internal.model.Spot;

/** A node of a diagram, with what it shows now, where it is, and its links. For the thread of the screen. */
public final class DiagramNode {

    /** Hears of changes of one node. */
    interface Listener {
        /** It shows something else. */
        void shown();

        /** It is somewhere else. */
        void moved();

        /** It has other links. */
        void linked();
    }

    private static final Listener NOBODY = new Listener() {
        @Override
        public void shown() {}

        @Override
        public void moved() {}

        @Override
        public void linked() {}
    };

    private final int id;
    private final List<DiagramLink> leaving = new ArrayList<>();
    private final List<DiagramLink> arriving = new ArrayList<>();
    private GraphNode node;
    private Spot spot;
    private Listener listener = NOBODY;

    DiagramNode(GraphNode node, Spot spot) {
        this.id = node.id();
        this.node = node;
        this.spot = spot;
    }

    /** The run's number, or the id of a group, which is negative. */
    public int id() {
        return id;
    }

    /** What it shows. */
    public GraphNode node() {
        return node;
    }

    /** Where its upper left corner is. */
    public Spot spot() {
        return spot;
    }

    /** The links that leave it. */
    public List<DiagramLink> leaving() {
        return leaving;
    }

    /** The links that reach it. */
    public List<DiagramLink> arriving() {
        return arriving;
    }

    void listen(Listener part) {
        listener = part;
    }

    void forget() {
        listener = NOBODY;
    }

    void show(GraphNode shown) {
        node = shown;
        listener.shown();
    }

    void move(Spot to) {
        if (!spot.equals(to)) {
            spot = to;
            listener.moved();
        }
    }

    void relinked() {
        listener.linked();
    }
}
