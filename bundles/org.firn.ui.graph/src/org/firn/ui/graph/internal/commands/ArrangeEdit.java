/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.commands;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.ProjectRepository;
import org.firn.ui.edit.ProjectEdit;
import org.firn.ui.graph.internal.model.Arrangement;
import org.firn.ui.graph.internal.model.ArrangementStore;

/** Moves nodes or changes groups: in the same history as all else that a user does, although the repository stays. */
final class ArrangeEdit implements ProjectEdit {
    private final String label;
    private final ArrangementStore store;
    private final Arrangement.Change change;
    private final Arrangement.@Nullable Change inverse;

    private ArrangeEdit(
            String label, ArrangementStore store, Arrangement.Change change, Arrangement.@Nullable Change inverse) {
        this.label = label;
        this.store = store;
        this.change = change;
        this.inverse = inverse;
    }

    /** A change that has been made already, so that nothing jumps back until its turn in the history comes. */
    static ArrangeEdit made(
            String label, ArrangementStore store, Arrangement.Change change, Arrangement.Change inverse) {
        return new ArrangeEdit(label, store, change, inverse);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public ProjectEdit apply(ProjectRepository repository) {
        Arrangement.Change known = inverse;
        Arrangement.Change back = known == null ? store.apply(change) : known;
        return new ArrangeEdit(label, store, back, null);
    }
}
