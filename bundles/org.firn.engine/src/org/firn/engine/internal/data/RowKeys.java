/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.keys.Key;

/**
 * Which key the rows of a table come from: that of the item, or of the step, that made them. It is written into the
 * tags of the table's batches, so that rows and keys are published by the same act: {@code
 * FIRSTROW;KEY*ROWS,KEY*ROWS,...}. Used by one thread.
 */
public final class RowKeys {

    /**
     * Rows of one key.
     *
     * @param key what they come from
     * @param firstRow the number of the first one
     * @param rows how many there are
     */
    public record Segment(Key key, long firstRow, long rows) {}

    /** Makes the tag of one batch. Not thread-safe. */
    public static final class Batch {
        private final StringBuilder tag;
        private boolean empty = true;

        /** @param firstRow the number of its first row */
        public Batch(long firstRow) {
            tag = new StringBuilder().append(firstRow).append(';');
        }

        /** Adds the next rows. */
        public Batch add(Key key, long rows) {
            tag.append(empty ? "" : ",").append(key).append('*').append(rows);
            empty = false;
            return this;
        }

        /** Whether there are no rows. */
        public boolean isEmpty() {
            return empty;
        }

        @Override
        public String toString() {
            return tag.toString();
        }
    }

    private final List<Segment> segments = new ArrayList<>();

    /** Reads tags; those of another form, as other writers make them, say nothing. */
    public RowKeys(Collection<String> tags) {
        for (String tag : tags) {
            read(tag);
        }
        segments.sort(Comparator.comparingLong(Segment::firstRow));
    }

    /** Reads the tags of batches that came later: their rows follow those that are known. */
    public void add(Collection<String> tags) {
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        long known = last == null ? 0 : last.firstRow() + last.rows();
        for (Segment segment : new RowKeys(tags).segments) {
            if (segment.firstRow() >= known) {
                segments.add(segment);
            }
        }
    }

    /** The key of a row; null when nothing is known of it. */
    public @Nullable Key of(long row) {
        int low = 0;
        int high = segments.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Segment segment = segments.get(middle);
            if (row < segment.firstRow()) {
                high = middle - 1;
            } else if (row >= segment.firstRow() + segment.rows()) {
                low = middle + 1;
            } else {
                return segment.key();
            }
        }
        return null;
    }

    private void read(String tag) {
        int semicolon = tag.indexOf(';');
        try {
            long row = Long.parseLong(tag.substring(0, Math.max(0, semicolon)));
            for (String part : tag.substring(semicolon + 1).split(",")) {
                int star = part.indexOf('*');
                long rows = Long.parseLong(part.substring(star + 1));
                segments.add(new Segment(Key.parse(part.substring(0, star)), row, rows));
                row += rows;
            }
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return;
        }
    }

    /** In the order of the rows. */
    public List<Segment> segments() {
        return segments;
    }

    /** Finds the keys of rows that are asked for in rising order. Not thread-safe. */
    public final class Walk {
        private int next;

        /** The key of a row; null when nothing is known of it. */
        public @Nullable Key at(long row) {
            while (next < segments.size()
                    && segments.get(next).firstRow() + segments.get(next).rows() <= row) {
                next++;
            }
            return next < segments.size() && segments.get(next).firstRow() <= row
                    ? segments.get(next).key()
                    : null;
        }
    }

    /** A new walk from the first row. */
    public Walk walk() {
        return new Walk();
    }
}
