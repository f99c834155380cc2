/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.workbench;

import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.firn.protocol.ProtocolRegistry;
import org.firn.ui.internal.preferences.Defaults;
import org.firn.ui.project.EngineStarter;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectList;
import org.osgi.framework.FrameworkUtil;

/** Gives every part of one workbench the same open projects, and closes them when the workbench closes. */
public final class ProjectsService extends AbstractServiceFactory {

    @Override
    @SuppressWarnings("rawtypes") // as it is declared
    public @Nullable Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        Object ofParent = parent.getService(serviceInterface);
        if (ofParent != null) {
            return ofParent;
        }
        IWorkbench workbench = locator.getService(IWorkbench.class);
        return OpenProjects.class.equals(serviceInterface) && workbench != null ? projects(workbench) : null;
    }

    private static OpenProjects projects(IWorkbench workbench) {
        Path file = Platform.getStateLocation(FrameworkUtil.getBundle(ProjectsService.class))
                .append("projects.json")
                .toPath();
        Defaults defaults = new Defaults();
        OpenProjects projects = new OpenProjects(
                new ProjectList(file),
                ProtocolRegistry::contributed,
                EngineStarter.installed(defaults::processors, defaults::memoryMiB));
        RunNotices notices = new RunNotices(projects, workbench.getDisplay(), defaults::notifySeconds);
        workbench.addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench closing, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench closing) {
                notices.close();
                projects.close();
            }
        });
        return projects;
    }
}
