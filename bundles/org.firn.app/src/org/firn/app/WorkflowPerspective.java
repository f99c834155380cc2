/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective in which scientists design, run and watch workflows. */
public final class WorkflowPerspective implements IPerspectiveFactory {
    /** The id of this perspective. */
    public static final String ID = "org.firn.app.workflow";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
