/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import org.firn.tables.internal.view.RowMap;
import org.firn.tables.internal.view.RowMaps;

/**
 * Some rows of a view, and the others. Asking for the counts makes nothing: that is a dry run. Immutable; thread-safe.
 */
public final class TableSelection {

    private final TableView view;
    private final RowMap chosen;

    TableSelection(TableView view, RowMap chosen) {
        this.view = view;
        this.chosen = chosen;
    }

    /**
     * Counts the chosen rows.
     *
     * @return rows
     */
    public long keptCount() {
        return chosen.size();
    }

    /**
     * Counts the others. Rows that are lost (see {@link org.firn.tables.Damage}) cannot be chosen by their values and
     * count here.
     *
     * @return rows
     */
    public long rejectedCount() {
        return RowMaps.complementSize(chosen, view.size());
    }

    /**
     * Gives the chosen rows.
     *
     * @return a view with the columns of the whole
     */
    public TableView kept() {
        return view.pick(chosen);
    }

    /**
     * Gives the other rows.
     *
     * @return a view with the columns of the whole, in its order
     */
    public TableView rejected() {
        return view.pick(RowMaps.complement(chosen, view.size()));
    }
}
