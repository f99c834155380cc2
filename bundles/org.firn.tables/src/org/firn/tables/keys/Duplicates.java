/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.keys;

import java.util.ArrayList;
import java.util.List;
import org.firn.tables.ItemTable;
import org.firn.tables.internal.keys.Matching;
import org.firn.tables.internal.keys.OwnDuplicates;

/** Rows of one table that are the same item. Row numbers are those of the table as it was when searched. */
public final class Duplicates {

    private final OwnDuplicates found;

    private Duplicates(OwnDuplicates found) {
        this.found = found;
    }

    /**
     * Finds the rows to keep. A row without a key is kept. With a position, rows are considered in the order of the
     * policy (from the first, from the last, from the best), and each without a kept row within the tolerance is kept.
     *
     * @param table its rows that are shown now
     * @param key what makes rows the same; the names of its left side count
     * @param policy which of them is kept; not all
     * @return the rows
     * @throws IllegalArgumentException a column is missing or cannot be a key, or the policy keeps all
     * @throws DuplicateKeyException the policy forbids duplicates, and there are some
     */
    public static Duplicates find(ItemTable table, RowKey key, DuplicatePolicy policy) {
        if (policy.rule() == DuplicatePolicy.Rule.ALL) {
            throw new IllegalArgumentException("Of several rows with the same key one must be chosen: the first, the"
                    + " last, or the best by a column");
        }
        return new Duplicates(new Matching(own(key), policy, policy).duplicates(table));
    }

    private static RowKey own(RowKey key) {
        List<String> names = new ArrayList<>(key.left());
        RowKey.Position position = key.position();
        if (position != null) {
            names.add(position.leftX());
            names.add(position.leftY());
        }
        return key.onRight(names.toArray(String[]::new));
    }

    /**
     * Counts the rows that are set aside.
     *
     * @return how many
     */
    public long count() {
        return found.dropped();
    }

    /**
     * Tells the rows that are kept.
     *
     * @return row numbers, ascending
     */
    public long[] kept() {
        return found.rows(false);
    }

    /**
     * Tells the rows that are set aside.
     *
     * @return row numbers, ascending
     */
    public long[] dropped() {
        return found.rows(true);
    }
}
