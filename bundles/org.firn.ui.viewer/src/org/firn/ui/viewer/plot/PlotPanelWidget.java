/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.plot;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.firn.ui.viewer.ViewerSite;
import org.firn.ui.viewer.ViewerWidget;
import org.firn.viewer.plot.PlotSource;

/** Shows the plots of a data object. */
public final class PlotPanelWidget implements ViewerWidget<PlotSource> {

    @Override
    public Control create(Composite parent, PlotSource model, ViewerSite site) {
        return new PlotPanel(parent, model, site);
    }
}
