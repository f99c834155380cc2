/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Rows in ascending order: a bitmap in spans, each kept in the shortest way. */
public final class RowSet implements RowMap {

    private final @Nullable Span[] spans;
    private final long[] before;

    RowSet(List<@Nullable Span> spans) {
        this.spans = spans.toArray(Span[]::new);
        this.before = new long[this.spans.length + 1];
        for (int i = 0; i < this.spans.length; i++) {
            Span span = this.spans[i];
            before[i + 1] = before[i] + (span == null ? 0 : span.count());
        }
    }

    /**
     * Chooses rows without a gap.
     *
     * @param from the first
     * @param to one more than the last
     * @return those rows
     */
    public static RowSet range(long from, long to) {
        RowMapBuilder builder = new RowMapBuilder();
        builder.addRange(from, to);
        return (RowSet) builder.build();
    }

    /** Rounds a number of rows up to whole spans. */
    static long align(long rows) {
        return rows + Span.ROWS - 1 & -Span.ROWS;
    }

    List<@Nullable Span> spans() {
        return Arrays.asList(spans);
    }

    @Override
    public long size() {
        return before[spans.length];
    }

    @Override
    public boolean hasNone() {
        return false;
    }

    /** Whether these are all rows from 0 on. */
    boolean isWhole() {
        return size() == 0 || at(size() - 1) == size() - 1;
    }

    /**
     * Counts rows.
     *
     * @param row any row of the space
     * @return how many chosen rows are less
     */
    public long rank(long row) {
        int index = (int) Math.min(row >>> 16, spans.length);
        Span span = index == spans.length ? null : spans[index];
        return before[index] + (span == null ? 0 : span.rank((int) (row & Span.ROWS - 1)));
    }

    /** The span that holds the row with an index. */
    private int spanOf(long index) {
        int found = Arrays.binarySearch(before, index);
        int span = found < 0 ? ~found - 1 : found;
        while (before[span + 1] == index) {
            span++;
        }
        return span;
    }

    @Override
    public long at(long index) {
        long[] row = new long[1];
        fill(index, 1, row);
        return row[0];
    }

    @Override
    public void fill(long from, int count, long[] out) {
        int done = 0;
        while (done < count) {
            long next = from + done;
            int index = spanOf(next);
            int part = (int) Math.min(count - done, before[index + 1] - next);
            Span span = spans[index];
            if (span != null) {
                span.fill((int) (next - before[index]), part, (long) index << 16, out, done);
            }
            done += part;
        }
    }

    @Override
    public long runStart(long from, int count) {
        int index = spanOf(from);
        Span span = spans[index];
        if (span == null || before[index + 1] < from + count) {
            return -1;
        }
        int start = span.runStart((int) (from - before[index]), count);
        return start < 0 ? -1 : ((long) index << 16) + start;
    }
}
