/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.firn.ui.look.Appearance;

/** Runs the workbench until its last window closes. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Firn");
        Display display = PlatformUI.createDisplay();
        Location state = Platform.getInstanceLocation();
        try {
            if (!takes(state)) {
                return EXIT_OK;
            }
            Appearance.of(new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.firn.ui"))
                    .apply(display);
            int code = PlatformUI.createAndRunWorkbench(display, new FirnWorkbenchAdvisor(projects(context)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            if (state != null) {
                state.release();
            }
        }
    }

    /** The arguments that are directories of projects; others are of the framework, or a mistake that is told. */
    private static List<Path> projects(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<Path> found = new ArrayList<>();
        for (String argument : arguments instanceof String[] given ? given : new String[0]) {
            if (Files.exists(Path.of(argument).resolve("project.json"))) {
                found.add(Path.of(argument));
            } else if (!argument.startsWith("-")) {
                System.err.println("firn: " + argument + " is no project and is not opened; it has no project.json.");
            }
        }
        return found;
    }

    /** Two workbenches would write over each other's windows and preferences. */
    private static boolean takes(Location state) {
        if (state == null || !state.isSet()) {
            return true;
        }
        try {
            if (state.lock()) {
                return true;
            }
            refuse("Firn's workbench is open already, or was started by somebody else with the same folder "
                    + state.getURL().getPath() + ". Use that window, or set FIRN_STATE to another folder.");
        } catch (IOException e) {
            refuse("The folder " + state.getURL().getPath() + ", where the workbench keeps its windows and preferences,"
                    + " cannot be written: " + e.getMessage() + ". Set FIRN_STATE to a folder of yours.");
        }
        return false;
    }

    private static void refuse(String message) {
        MessageDialog.openError(null, "Firn", message);
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(workbench::close);
    }
}
