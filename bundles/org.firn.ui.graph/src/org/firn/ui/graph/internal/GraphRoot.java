/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.ui.graph.internal.parts.FrameworkAdapters;

/** The root of a graph, in which links lie under the nodes, so that none crosses a text. */
final class GraphRoot extends ScalableFreeformRootEditPart {
    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane pane = new FreeformLayeredPane();
        pane.add(new ConnectionLayer(), CONNECTION_LAYER);
        pane.add(new FreeformLayer(), PRIMARY_LAYER);
        return pane;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Object getAdapter(Class type) {
        return type == AutoexposeHelper.class || FrameworkAdapters.isNeeded(type) ? super.getAdapter(type) : null;
    }
}
