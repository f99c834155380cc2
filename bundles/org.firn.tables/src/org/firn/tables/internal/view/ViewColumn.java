/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.List;
import org.firn.tables.ColumnSpec;

/**
 * A column of a view.
 *
 * @param spec what it is
 * @param source the index of the source that its values come from
 * @param bindings one a base of the source
 */
public record ViewColumn(ColumnSpec spec, int source, List<Binding> bindings) {

    /**
     * Describes the same values otherwise.
     *
     * @param other of the same type and unit
     * @return the column
     */
    public ViewColumn as(ColumnSpec other) {
        return new ViewColumn(other, source, bindings);
    }

    ViewColumn from(int otherSource) {
        return new ViewColumn(spec, otherSource, bindings);
    }
}
