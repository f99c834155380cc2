/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.util.ObjectNotFoundException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;

/** Finds the run that an object belongs to, and remembers the numbers of runs that have been removed. Thread-safe. */
final class RunIndex {

    private final Map<CDOID, Integer> numbers = new ConcurrentHashMap<>();

    /** Remembers all runs of a project, so that it can tell their numbers when they are removed. */
    void addAll(Project project) {
        for (Run run : project.getRuns()) {
            numbers.put(run.cdoID(), run.getNumber());
        }
    }

    /** The number of the run that an object is or is contained in, as far as it is in the view. */
    Optional<Integer> find(CDOView view, CDOID id) {
        Integer known = numbers.get(id);
        return known != null ? Optional.of(known) : findInView(view, id);
    }

    private Optional<Integer> findInView(CDOView view, CDOID id) {
        try {
            for (EObject object = view.getObject(id); object instanceof CDOObject; object = object.eContainer()) {
                if (object instanceof Run run) {
                    numbers.put(run.cdoID(), run.getNumber());
                    return Optional.of(run.getNumber());
                }
            }
        } catch (ObjectNotFoundException e) {
            // Removed since, together with its run or from it; then the run itself has changed and is found by its own
            // id.
        }
        return Optional.empty();
    }
}
