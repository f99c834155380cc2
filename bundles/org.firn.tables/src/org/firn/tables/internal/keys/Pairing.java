/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.Arrays;
import java.util.BitSet;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.RowNumbers;
import org.firn.tables.keys.MatchCounts;

/** The pairs of rows of two tables, by row number, as they are found. */
public final class Pairing {

    /** What became of a row. */
    public enum State {
        /** It has a partner. */
        MATCHED,
        /** It has none. */
        ALONE,
        /** Another row with the same key was kept. */
        SET_ASIDE
    }

    private final BitSet rightTaken = new BitSet();
    private long @Nullable [] partners;
    private BitSet leftAside = new BitSet();
    private BitSet rightAside = new BitSet();
    private RowNumbers left = new RowNumbers();
    private RowNumbers right = new RowNumbers();
    private long matched;

    /**
     * Starts without pairs.
     *
     * @param withRows false when only counts are wanted
     * @param leftRows about as many as there are
     */
    Pairing(boolean withRows, long leftRows) {
        if (withRows) {
            partners = new long[(int) Math.min(leftRows, Integer.MAX_VALUE - 8)];
            Arrays.fill(partners, -1);
        }
    }

    /** Pairs successive rows. */
    void pair(int leftRow, int rightRow, int count) {
        long[] all = room(leftRow + count);
        for (int i = 0; all != null && i < count; i++) {
            all[leftRow + i] = rightRow + i;
        }
        rightTaken.set(rightRow, rightRow + count);
        matched += count;
    }

    /** Pairs one row. */
    void pair(int leftRow, int rightRow) {
        long[] all = room(leftRow + 1);
        if (all != null) {
            all[leftRow] = rightRow;
        }
        rightTaken.set(rightRow);
        matched++;
    }

    private long @Nullable [] room(int rows) {
        long[] all = partners;
        if (all == null || rows <= all.length) {
            return all;
        }
        long[] larger = Arrays.copyOf(all, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(rows, rows * 3L / 2)));
        Arrays.fill(larger, all.length, larger.length, -1);
        partners = larger;
        return larger;
    }

    /** Says which rows there are, and which are set aside, when all pairs are found. */
    Pairing complete(RowNumbers leftRows, BitSet leftDuplicates, RowNumbers rightRows, BitSet rightDuplicates) {
        left = leftRows;
        right = rightRows;
        leftAside = leftDuplicates;
        rightAside = rightDuplicates;
        long[] all = room(left.end());
        if (all != null && all.length > left.end()) {
            partners = Arrays.copyOf(all, left.end());
        }
        return this;
    }

    /**
     * Gives the partners.
     *
     * @return by left row number; -1 for none
     */
    public long[] rightOfLeft() {
        long[] all = partners;
        if (all == null) {
            throw new IllegalStateException("Only counts were asked for; match the tables to get rows");
        }
        return all;
    }

    /**
     * Counts.
     *
     * @return the counts of all states
     */
    public MatchCounts counts() {
        long taken = rightTaken.cardinality();
        long leftDuplicates = leftAside.cardinality();
        long rightDuplicates = rightAside.cardinality();
        return new MatchCounts(
                left.count(),
                right.count(),
                matched,
                taken,
                left.count() - matched - leftDuplicates,
                right.count() - taken - rightDuplicates,
                leftDuplicates,
                rightDuplicates);
    }

    /**
     * Lists left rows.
     *
     * @param state what became of them
     * @return row numbers, ascending
     */
    public long[] leftRows(State state) {
        long[] all = rightOfLeft();
        long[] rows = left.toArray();
        int count = 0;
        for (long row : rows) {
            State its = all[(int) row] >= 0 ? State.MATCHED : leftAside.get((int) row) ? State.SET_ASIDE : State.ALONE;
            rows[count] = row;
            count += its == state ? 1 : 0;
        }
        return Arrays.copyOf(rows, count);
    }

    /**
     * Lists right rows.
     *
     * @param state what became of them
     * @return row numbers, ascending
     */
    public long[] rightRows(State state) {
        long[] rows = right.toArray();
        int count = 0;
        for (long row : rows) {
            State its = rightTaken.get((int) row)
                    ? State.MATCHED
                    : rightAside.get((int) row) ? State.SET_ASIDE : State.ALONE;
            rows[count] = row;
            count += its == state ? 1 : 0;
        }
        return Arrays.copyOf(rows, count);
    }

    /**
     * Lists the left rows that are not chosen.
     *
     * @param chosen row numbers, ascending
     * @return the others, ascending
     */
    public long[] leftWithout(long[] chosen) {
        long[] rows = left.toArray();
        int count = 0;
        int at = 0;
        for (long row : rows) {
            while (at < chosen.length && chosen[at] < row) {
                at++;
            }
            rows[count] = row;
            count += at < chosen.length && chosen[at] == row ? 0 : 1;
        }
        return Arrays.copyOf(rows, count);
    }
}
