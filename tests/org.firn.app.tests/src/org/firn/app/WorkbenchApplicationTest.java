/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The workbench on a real display. */
class WorkbenchApplicationTest {

    @Test
    void opensAWindowWithTheWorkflowPerspective() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        AtomicReference<String> title = new AtomicReference<>();
        AtomicReference<String> perspective = new AtomicReference<>();
        AtomicReference<Boolean> visible = new AtomicReference<>(false);
        display.syncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            title.set(window.getShell().getText());
            visible.set(window.getShell().isVisible());
            perspective.set(window.getActivePage().getPerspective().getId());
        });
        assertTrue(visible.get(), "the window is shown");
        assertTrue(title.get().contains("Firn"), title.get());
        assertEquals(WorkflowPerspective.ID, perspective.get());
    }
}
