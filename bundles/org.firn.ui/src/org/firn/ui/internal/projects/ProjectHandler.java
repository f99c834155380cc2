/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.firn.ui.project.OpenProjects;

/** The commands of the menus for projects as wholes. */
public final class ProjectHandler extends AbstractHandler {
    private static final String PREFIX = "org.firn.ui.project.";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ProjectActions actions = new ProjectActions(window.getService(OpenProjects.class), window.getShell());
        Exchange exchange = new Exchange(window.getService(OpenProjects.class), window.getShell());
        String command = event.getCommand().getId();
        switch (command) {
            case PREFIX + "new" -> actions.create();
            case PREFIX + "open" -> actions.openOther();
            case PREFIX + "demo" -> actions.demo();
            case PREFIX + "importWorkflow" -> exchange.importWorkflow();
            case PREFIX + "importFolder" -> exchange.importFolder();
            case PREFIX + "exportWorkflow" -> exchange.exportWorkflow();
            case PREFIX + "welcome" -> welcome(window);
            default -> throw new ExecutionException("There is no command " + command);
        }
        return null;
    }

    private static void welcome(IWorkbenchWindow window) throws ExecutionException {
        try {
            window.getActivePage().openEditor(new WelcomeInput(), WelcomeEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The welcome page cannot be shown: " + e.getMessage(), e);
        }
    }
}
