/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The perspective in which scientists design, run and watch workflows: what there is on the left, the graph in the
 * middle, the chosen run on the right, and results below the graph.
 */
public final class WorkflowPerspective implements IPerspectiveFactory {
    /** The id of this perspective. */
    public static final String ID = "org.firn.app.workflow";

    private static final float LEFT = 0.22f;
    private static final float RIGHT = 0.66f;
    private static final float BELOW = 0.6f;
    private static final float HALF = 0.4f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout projects = layout.createFolder("projects", IPageLayout.LEFT, LEFT, editors);
        projects.addView("org.firn.ui.projects");
        IFolderLayout protocols = layout.createFolder("protocols", IPageLayout.BOTTOM, HALF, "projects");
        protocols.addView("org.firn.ui.catalogue");
        IFolderLayout run = layout.createFolder("run", IPageLayout.RIGHT, RIGHT, editors);
        run.addView("org.firn.ui.form");
        run.addView("org.firn.ui.run");
        IFolderLayout results = layout.createFolder("results", IPageLayout.BOTTOM, BELOW, editors);
        results.addView("org.firn.ui.monitor");
        results.addPlaceholder("org.firn.ui.viewer.data:*");
        results.addPlaceholder("org.eclipse.ui.views.ProgressView");
    }
}
