/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.volume;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.firn.ui.viewer.ViewerSite;
import org.firn.ui.viewer.ViewerWidget;
import org.firn.viewer.volume.VolumeModel;

/** A volume as a viewer of the workbench. */
public final class VolumeViewer implements ViewerWidget<VolumeModel> {
    @Override
    public Control create(Composite parent, VolumeModel model, ViewerSite site) {
        return new VolumeWidget(parent, model);
    }
}
