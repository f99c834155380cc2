/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.Arrays;

/** A few rows, listed. */
record FewSpan(char[] places) implements Span {

    /** With more, bits are shorter. */
    static final int MOST = ROWS / Character.SIZE;

    @Override
    public int count() {
        return places.length;
    }

    @Override
    public int rank(int place) {
        if (place >= ROWS) {
            return places.length;
        }
        int found = Arrays.binarySearch(places, (char) place);
        return found < 0 ? ~found : found;
    }

    @Override
    public void fill(int from, int number, long base, long[] out, int at) {
        for (int i = 0; i < number; i++) {
            out[at + i] = base + places[from + i];
        }
    }

    @Override
    public int runStart(int from, int number) {
        return places[from + number - 1] - places[from] == number - 1 ? places[from] : -1;
    }
}
