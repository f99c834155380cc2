/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.firn.ui.viewer.ViewerSite;
import org.firn.ui.viewer.ViewerWidget;
import org.firn.viewer.table.SetModel;

/** Shows a set as a table. */
public final class SetTableWidget implements ViewerWidget<SetModel> {

    @Override
    public Control create(Composite parent, SetModel model, ViewerSite site) {
        return new SetTable(parent, model, site);
    }
}
