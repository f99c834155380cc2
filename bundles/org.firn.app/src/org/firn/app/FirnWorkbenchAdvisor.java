/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Gives the workbench its first perspective and its windows their shape. */
final class FirnWorkbenchAdvisor extends WorkbenchAdvisor {
    private final List<Path> named;

    /** @param named the projects that are opened besides those that were open before */
    FirnWorkbenchAdvisor(List<Path> named) {
        this.named = List.copyOf(named);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WorkflowPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new FirnWindowAdvisor(configurer, named);
    }
}
