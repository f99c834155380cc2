/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows of bases, put one after the other in one row space: each base starts at a multiple of {@value Span#ROWS}, so
 * that the bitmaps of several bases can be joined without moving bits.
 *
 * @param bases in the order of the space
 * @param map says for each row of the view which row of the space it is
 */
public record Source(List<Base> bases, RowMap map) {

    /** Where each base starts in the space, and at the end the size of the space. */
    long[] starts() {
        long[] starts = new long[bases.size() + 1];
        for (int i = 0; i < bases.size(); i++) {
            starts[i + 1] = starts[i] + RowSet.align(bases.get(i).rows());
        }
        return starts;
    }

    /** Whether the map stays within the row numbers of the bases. */
    boolean isWithinSpace() {
        long[] starts = starts();
        long end = bases.isEmpty()
                ? 0
                : starts[bases.size() - 1] + bases.get(bases.size() - 1).rows();
        if (map instanceof RowSet set) {
            return set.size() == 0 || set.at(set.size() - 1) < end;
        }
        long greatest = -1;
        for (long row = 0; row < map.size(); row++) {
            greatest = Math.max(greatest, map.at(row));
        }
        return greatest < end;
    }

    Source mapped(UnaryOperator<RowMap> change) {
        return new Source(bases, change.apply(map));
    }
}
