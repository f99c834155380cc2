/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.util.concurrent.Callable;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.view.CDOView;
import org.firn.model.workflow.Project;
import org.firn.repository.ProjectException;

/** What we do with CDO's views. */
final class Views {

    /** The resource that holds the project. */
    static final String RESOURCE = "/project";

    private Views() {}

    /** The project of a view. */
    static Project project(CDOView view) {
        CDOResource resource = view.getResource(RESOURCE);
        return (Project) resource.getContents().get(0);
    }

    /** Does something while no other thread uses the view and no commit of others changes what it shows. */
    static <T> T exclusively(CDOView view, Action<T> action) throws ProjectException {
        try {
            return view.syncExec((Callable<T>) action::run);
        } catch (RuntimeException | ProjectException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something done with a view. */
    @FunctionalInterface
    interface Action<T> {

        T run() throws ProjectException;
    }
}
