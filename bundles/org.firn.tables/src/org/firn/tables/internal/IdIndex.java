/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;

/** Finds ids in one block: by arithmetic when they are a sequence, otherwise by binary search. */
public final class IdIndex {

    private static final int COLUMN = 0;

    private final long[] sorted;
    private final int @Nullable [] places;
    private final long first;
    private final long step;
    private final int rows;

    private IdIndex(long[] sorted, int @Nullable [] places, long first, long step, int rows) {
        this.sorted = sorted;
        this.places = places;
        this.first = first;
        this.step = step;
        this.rows = rows;
    }

    static IdIndex of(Group group) {
        if (group.encoding(COLUMN) == FitLayout.SEQUENCE) {
            int at = group.chunk(COLUMN);
            long step = group.buffer().getLong(at + 8);
            if (step != 0) {
                return new IdIndex(new long[0], null, group.buffer().getLong(at), step, group.rows());
            }
        }
        ColumnVector ids = new ColumnVector(ColumnType.INT64, group.rows());
        new ChunkReader(group, COLUMN, ColumnType.INT64).read(0, group.rows(), ids);
        return of(ids.longs());
    }

    /**
     * Makes an index.
     *
     * @param sorted ids in any order; not to be changed any more
     * @return their index
     */
    public static IdIndex of(long[] sorted) {
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] < sorted[i - 1]) {
                return sort(sorted);
            }
        }
        return new IdIndex(sorted, null, 0, 0, sorted.length);
    }

    /** Sorts ids and remembers where each was; equal ids keep their order. */
    private static IdIndex sort(long[] ids) {
        long[] sorted = ids.clone();
        Arrays.sort(sorted);
        int[] next = new int[ids.length];
        int[] places = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            int at = lowerBound(sorted, ids[i]);
            places[at + next[at]++] = i;
        }
        return new IdIndex(sorted, places, 0, 0, ids.length);
    }

    /**
     * Finds an id.
     *
     * @param id any
     * @return the place of the first row with it, or -1
     */
    public int find(long id) {
        if (step != 0) {
            long distance = id - first;
            long place = distance / step;
            return distance % step == 0 && place >= 0 && place < rows ? (int) place : -1;
        }
        int at = lowerBound(sorted, id);
        if (at == sorted.length || sorted[at] != id) {
            return -1;
        }
        return places == null ? at : places[at];
    }

    private static int lowerBound(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
