/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.viewer.part.DataViews;
import org.firn.viewer.ViewerRegistry;

/** Shows an output of a run, which the parameters of the command name, in the viewer that the user prefers. */
public final class OpenOutputHandler extends AbstractHandler {
    private static final String COMMAND = "org.firn.ui.openOutput";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Path directory = Path.of(event.getParameter(COMMAND + ".project"));
        int run = Integer.parseInt(event.getParameter(COMMAND + ".run"));
        String output = event.getParameter(COMMAND + ".output");
        window.getService(OpenProjects.class).find(directory).ifPresent(session -> new DataViews(
                        window.getActivePage(), ViewerRegistry.contributed())
                .open(session, run, output));
        return null;
    }
}
