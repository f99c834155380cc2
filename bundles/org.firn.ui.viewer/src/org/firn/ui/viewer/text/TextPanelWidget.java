/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.text;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.firn.ui.viewer.ViewerSite;
import org.firn.ui.viewer.ViewerWidget;
import org.firn.viewer.text.TextModel;

/** Shows a text file. */
public final class TextPanelWidget implements ViewerWidget<TextModel> {

    @Override
    public Control create(Composite parent, TextModel model, ViewerSite site) {
        return new TextPanel(parent, model);
    }
}
