/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

/** Rows without a gap. */
record RunSpan(int first, int count) implements Span {

    @Override
    public int rank(int place) {
        return Math.max(0, Math.min(count, place - first));
    }

    @Override
    public void fill(int from, int number, long base, long[] out, int at) {
        long row = base + first + from;
        for (int i = 0; i < number; i++) {
            out[at + i] = row + i;
        }
    }

    @Override
    public int runStart(int from, int number) {
        return first + from;
    }
}
