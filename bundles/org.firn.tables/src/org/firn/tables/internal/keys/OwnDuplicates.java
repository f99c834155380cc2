/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.Arrays;
import java.util.BitSet;
import org.firn.tables.internal.RowNumbers;

/** The rows of one table that are set aside. */
public final class OwnDuplicates {

    private final RowNumbers rows;
    private final BitSet dropped;

    OwnDuplicates(RowNumbers rows, BitSet dropped) {
        this.rows = rows;
        this.dropped = dropped;
    }

    /**
     * Counts them.
     *
     * @return rows
     */
    public long dropped() {
        return dropped.cardinality();
    }

    /**
     * Lists rows.
     *
     * @param isDropped whether those that are set aside are wanted, or the others
     * @return row numbers, ascending
     */
    public long[] rows(boolean isDropped) {
        long[] all = rows.toArray();
        int count = 0;
        for (long row : all) {
            all[count] = row;
            count += dropped.get((int) row) == isDropped ? 1 : 0;
        }
        return Arrays.copyOf(all, count);
    }
}
