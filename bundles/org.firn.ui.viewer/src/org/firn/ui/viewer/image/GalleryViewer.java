/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.firn.ui.viewer.ViewerSite;
import org.firn.ui.viewer.ViewerWidget;
import org.firn.viewer.image.GalleryModel;

/** The gallery as a viewer of the workbench. */
public final class GalleryViewer implements ViewerWidget<GalleryModel> {
    @Override
    public Control create(Composite parent, GalleryModel model, ViewerSite site) {
        return new GalleryWidget(parent, model, site.canAddRuns() ? site::addRun : null);
    }
}
