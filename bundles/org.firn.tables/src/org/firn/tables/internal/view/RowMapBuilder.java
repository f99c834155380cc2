/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Collects rows: into a set as long as they ascend, otherwise into a list. Used by one thread. */
public final class RowMapBuilder {

    /** Many builders may be at work at once, one a value. */
    private static final int FIRST_ROOM = 64;

    private final List<@Nullable Span> spans = new ArrayList<>();
    private final long expected;
    private char[] places = new char[FIRST_ROOM];
    private int count;
    private long previous = -1;
    private int @Nullable [] list;
    private int listed;
    private boolean hasNone;

    /** Starts without rows, of an unknown number. */
    public RowMapBuilder() {
        this(0);
    }

    /**
     * Starts without rows.
     *
     * @param expected how many there will be at most, so that a list is made in its size; 0 when unknown
     */
    public RowMapBuilder(long expected) {
        this.expected = Math.min(expected, Integer.MAX_VALUE - 8);
    }

    /**
     * Adds one row.
     *
     * @param row a row of the space, or {@link RowMap#NONE}
     * @throws IllegalStateException rows in any order can no longer be kept, since there are too many
     */
    public void add(long row) {
        if (list == null && row > previous) {
            long index = row >>> 16;
            if (index != previous >>> 16 || previous < 0) {
                startSpan(index);
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, 4 * count);
            }
            places[count++] = (char) row;
            previous = row;
        } else {
            addToList(row);
        }
    }

    /**
     * Adds rows.
     *
     * @param base is added to each place
     * @param chosen places in ascending order
     * @param number how many of them to use
     */
    public void add(long base, int[] chosen, int number) {
        for (int i = 0; i < number; i++) {
            add(base + chosen[i]);
        }
    }

    /**
     * Adds rows without a gap.
     *
     * @param from the first
     * @param to one more than the last
     */
    public void addRange(long from, long to) {
        long row = from;
        while (row < to) {
            boolean newSpan = list == null && row > previous && (previous < 0 || row >>> 16 != previous >>> 16);
            int length = (int) Math.min(to - row, Span.ROWS - (row & Span.ROWS - 1));
            if (newSpan && (row + length & Span.ROWS - 1) == 0) {
                startSpan(row >>> 16);
                spans.add(new RunSpan((int) (row & Span.ROWS - 1), length));
                previous = row + length - 1;
                row += length;
            } else {
                add(row++);
            }
        }
    }

    /** Ends the span before and leaves out those without rows. */
    private void startSpan(long index) {
        endSpan();
        while (spans.size() < index) {
            spans.add(null);
        }
    }

    private void endSpan() {
        if (count > 0) {
            spans.add(span(places, count));
            count = 0;
        }
    }

    /** The shortest form of some places. */
    static Span span(char[] places, int count) {
        if (places[count - 1] - places[0] == count - 1) {
            return new RunSpan(places[0], count);
        }
        if (count <= FewSpan.MOST) {
            return new FewSpan(Arrays.copyOf(places, count));
        }
        long[] words = new long[BitSpan.WORDS];
        for (int i = 0; i < count; i++) {
            words[places[i] >> 6] |= 1L << (places[i] & 63);
        }
        return new BitSpan(words);
    }

    /** The shortest form of some bits; null for none. */
    static @Nullable Span span(BitSpan bits) {
        int count = bits.count();
        if (count == 0) {
            return null;
        }
        int start = bits.runStart(0, count);
        if (start < 0 && count > FewSpan.MOST) {
            return bits;
        }
        long[] rows = new long[count];
        bits.fill(0, count, 0, rows, 0);
        char[] few = new char[count];
        for (int i = 0; i < count; i++) {
            few[i] = (char) rows[i];
        }
        return span(few, count);
    }

    private void addToList(long row) {
        if (row >= Integer.MAX_VALUE) {
            throw tooMany(row);
        }
        int[] rows = list == null ? toList() : list;
        if (listed == rows.length) {
            if (listed == Integer.MAX_VALUE - 8) {
                throw tooMany(listed);
            }
            rows = Arrays.copyOf(rows, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(1024, listed * 3L / 2)));
        }
        list = rows;
        hasNone |= row < 0;
        rows[listed++] = (int) Math.max(RowMap.NONE, row);
    }

    private static IllegalStateException tooMany(long rows) {
        return new IllegalStateException("A view keeps up to " + Integer.MAX_VALUE + " rows in any order, but there is"
                + " a row " + rows + "; make a copy of the smaller set first");
    }

    private int[] toList() {
        endSpan();
        RowSet set = new RowSet(spans);
        if (set.size() > Integer.MAX_VALUE - 8 || previous >= Integer.MAX_VALUE) {
            throw tooMany(Math.max(set.size(), previous));
        }
        int[] rows = new int[(int) Math.max(Math.max(1024, expected), set.size() + 1)];
        long[] part = new long[Span.ROWS];
        while (listed < set.size()) {
            int number = (int) Math.min(part.length, set.size() - listed);
            set.fill(listed, number, part);
            for (int i = 0; i < number; i++) {
                rows[listed + i] = (int) part[i];
            }
            listed += number;
        }
        spans.clear();
        return rows;
    }

    /**
     * Ends the collection.
     *
     * @return a {@link RowSet} when the rows ascend, otherwise a {@link RowList}
     */
    public RowMap build() {
        int[] rows = list;
        if (rows != null) {
            return new RowList(rows.length == listed ? rows : Arrays.copyOf(rows, listed), hasNone);
        }
        endSpan();
        return new RowSet(spans);
    }
}
