/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the parts of a diagram. */
public final class GraphPartFactory implements EditPartFactory {
    private final GraphContext context;

    /** A factory of parts that share a context. */
    public GraphPartFactory(GraphContext context) {
        this.context = context;
    }

    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        EditPart part = create(model);
        part.setModel(model);
        return part;
    }

    private EditPart create(Object model) {
        if (model instanceof Diagram) {
            return new GraphPart(context);
        }
        if (model instanceof DiagramNode) {
            return new NodePart(context);
        }
        if (model instanceof DiagramLink) {
            return new LinkPart(context);
        }
        throw new IllegalArgumentException("A diagram has no part " + model);
    }
}
