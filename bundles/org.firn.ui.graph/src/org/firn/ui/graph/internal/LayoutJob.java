/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.firn.ui.graph.internal.layout.Box;
import org.firn.ui.graph.internal.layout.LayeredLayout;
import org.firn.ui.graph.internal.layout.Wire;
import org.firn.ui.graph.internal.model.Direction;
import org.firn.ui.graph.internal.model.Spot;

/** Lays out nodes where the user can see that it works and stop it. */
final class LayoutJob extends Job {
    private final List<Box> boxes;
    private final Collection<Wire> wires;
    private final Direction direction;
    private final Consumer<Map<Integer, Spot>> done;

    /** @param done is given the places by the job's thread, unless it was canceled */
    LayoutJob(List<Box> boxes, Collection<Wire> wires, Direction direction, Consumer<Map<Integer, Spot>> done) {
        super("Laying out " + boxes.size() + " runs");
        this.boxes = boxes;
        this.wires = wires;
        this.direction = direction;
        this.done = done;
        setUser(false);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Map<Integer, Spot> spots = LayeredLayout.place(boxes, wires, direction, monitor::isCanceled);
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        done.accept(spots);
        return Status.OK_STATUS;
    }
}
