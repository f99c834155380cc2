/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import org.firn.ui.graph.internal.model.GraphLink;

/**
 * A link of a diagram.
 *
 * @param link what it links
 * @param source the node that it leaves
 * @param target the node that it reaches
 */
public record DiagramLink(GraphLink link, DiagramNode source, DiagramNode target) {
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return link.hashCode();
    }

    @Override
    public String toString() {
        return link.toString();
    }
}
