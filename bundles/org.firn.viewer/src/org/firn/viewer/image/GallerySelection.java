/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which items of a gallery are chosen, by row of the table, so that sorting and filtering change nothing about it.
 * Thread-safe.
 */
public final class GallerySelection {
    private final BitSet rows = new BitSet();
    private final int size;

    /** @param size how many rows the table has */
    GallerySelection(int size) {
        this.size = size;
    }

    /** Whether a row is chosen. */
    public synchronized boolean contains(long row) {
        return rows.get((int) row);
    }

    /** Chooses a row or not. */
    public synchronized void set(long row, boolean chosen) {
        rows.set((int) row, chosen);
    }

    /** Chooses all of some rows, and leaves the others as they are. */
    public synchronized void add(long[] more) {
        for (long row : more) {
            rows.set((int) row);
        }
    }

    /** Changes each of some rows to the contrary, and leaves the others as they are. */
    public synchronized void invert(long[] some) {
        for (long row : some) {
            rows.flip((int) row);
        }
    }

    /** Chooses nothing. */
    public synchronized void clear() {
        rows.clear();
    }

    /** How many rows are chosen, shown or not. */
    public synchronized int count() {
        return rows.cardinality();
    }

    /** The rows chosen, in the order of the table. */
    public synchronized long[] chosen() {
        return rows.stream().asLongStream().toArray();
    }

    /** The rows not chosen, in the order of the table. */
    public synchronized long[] others() {
        return IntStream.range(0, size)
                .filter(row -> !rows.get(row))
                .asLongStream()
                .toArray();
    }
}
