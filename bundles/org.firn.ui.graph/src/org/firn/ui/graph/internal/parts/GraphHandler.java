/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import java.util.Map;
import org.firn.ui.graph.internal.model.GraphLink;
import org.firn.ui.graph.internal.model.Spot;

/** Does what the user has asked for by mouse or keyboard. Called by the thread of the screen; nothing may wait. */
public interface GraphHandler {

    /** Nodes were moved to other places. */
    void move(Map<Integer, Spot> spots);

    /** A link is to be made; a link that ends at the same input goes when that takes only one. */
    void link(GraphLink link);

    /** A link is to be removed. */
    void unlink(GraphLink link);

    /** A node was opened: the form of a run, the members of a group. */
    void open(int id);

    /** Something is to be told in the status line; an empty text for what it says else. */
    void say(String text);
}
