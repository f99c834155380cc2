/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Runs that belong together for the user. A run is in one group at most.
 *
 * @param id below zero, and no other group's
 * @param name what the user calls it
 * @param members the numbers of the runs
 * @param collapsed whether it is shown as one node
 */
public record Group(int id, String name, Set<Integer> members, boolean collapsed) {

    public Group {
        if (id >= 0) {
            throw new IllegalArgumentException("The id " + id + " would be a run's; that of a group is below zero");
        }
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    /** The same, shown as one node or as all its members. */
    public Group collapsed(boolean isCollapsed) {
        return new Group(id, name, members, isCollapsed);
    }
}
