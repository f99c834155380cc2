/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.firn.ui.viewer.ViewerSite;
import org.firn.ui.viewer.ViewerWidget;
import org.firn.viewer.image.MicrographView;

/** Micrographs with picks as a viewer of the workbench. */
public final class MicrographViewer implements ViewerWidget<MicrographView> {
    @Override
    public Control create(Composite parent, MicrographView view, ViewerSite site) {
        return new MicrographWidget(
                parent,
                view.model(),
                view.store(),
                view.pixelSize(),
                site.canAddRuns() ? edits -> site.addRun(view.record(edits)) : null);
    }
}
