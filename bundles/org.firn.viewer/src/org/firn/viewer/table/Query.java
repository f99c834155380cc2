/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.List;

/**
 * Which rows of a set are shown, in which order.
 *
 * @param filter an expression of {@link org.firn.tables.RowFilter#parse}; empty for all rows
 * @param order the most important column first; none for the order of the set
 */
public record Query(String filter, List<SortKey> order) {

    /** All rows in the order of the set. */
    public static final Query ALL = new Query("", List.of());

    /** Tidies the expression. */
    public Query {
        filter = filter.strip();
        order = List.copyOf(order);
    }

    /** The same order with another filter. */
    public Query where(String other) {
        return new Query(other, order);
    }

    /** The same rows in another order. */
    public Query sortedBy(List<SortKey> other) {
        return new Query(filter, other);
    }
}
