/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.Arrays;
import java.util.BitSet;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.RowNumbers;

/**
 * Matches two tables whose keys are whole numbers that ascend, as ids mostly do, by running over both at once. Where
 * the tables have the same keys, whole batches are compared at a stroke.
 */
final class AscendingMatch {

    private final Side left;
    private final Side right;
    private final Pairing pairing;

    AscendingMatch(KeyReader left, KeyReader right, Pairing pairing) {
        this.left = new Side(left);
        this.right = new Side(right);
        this.pairing = pairing;
    }

    /** Gives all pairs; null as soon as a table turns out not to ascend, or to lack keys. */
    @Nullable
    Pairing match() {
        boolean more = left.load() && right.load();
        while (more) {
            pairEqual();
            merge();
            more = (left.at < left.end || left.load()) && (right.at < right.end || right.load());
        }
        drain(left);
        drain(right);
        return left.ascends && right.ascends
                ? pairing.complete(left.rows, new BitSet(), right.rows, new BitSet())
                : null;
    }

    private static void drain(Side side) {
        boolean more = side.ascends;
        while (more) {
            more = side.load();
        }
    }

    private void pairEqual() {
        int count = Math.min(left.end - left.at, right.end - right.at);
        int different = Arrays.mismatch(left.keys, left.at, left.at + count, right.keys, right.at, right.at + count);
        int equal = different < 0 ? count : different;
        if (equal > 0) {
            pairing.pair(left.row(left.at), right.row(right.at), equal);
            left.at += equal;
            right.at += equal;
        }
    }

    private void merge() {
        int i = left.at;
        int j = right.at;
        long[] one = left.keys;
        long[] other = right.keys;
        while (i < left.end && j < right.end) {
            if (one[i] == other[j]) {
                pairing.pair(left.row(i++), right.row(j++));
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        left.at = i;
        right.at = j;
    }

    /** One table and where the match is in it. */
    private static final class Side {

        private final KeyReader reader;
        private final RowNumbers rows = new RowNumbers();
        private long[] keys = new long[BatchSource.BATCH_ROWS];
        private int at;
        private int end;
        private int offset;
        private long last;
        private boolean ascends = true;

        Side(KeyReader reader) {
            this.reader = reader;
        }

        /** Gets the next batch; false when there is none or it does not ascend. */
        boolean load() {
            if (!reader.next()) {
                return false;
            }
            keys = reader.codes();
            boolean isFirst = rows.count() == 0;
            ascends = !reader.hasMissing() && (isFirst || keys[0] > last) && ascends(keys, reader.rows());
            at = 0;
            end = reader.rows();
            last = keys[end - 1];
            rows.add(reader.firstRow(), end);
            offset = Math.toIntExact(reader.firstRow());
            return ascends;
        }

        private static boolean ascends(long[] keys, int count) {
            for (int i = 1; i < count; i++) {
                if (keys[i] <= keys[i - 1]) {
                    return false;
                }
            }
            return true;
        }

        int row(int index) {
            return offset + index;
        }
    }
}
