/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows that are chosen, by their places in what is shown: any number of ranges, so that all of millions cost no more
 * than one. Used by one thread.
 */
public final class RowChoice {

    /**
     * Rows that follow each other.
     *
     * @param first the first place, from 0
     * @param end the place after the last
     */
    public record Span(long first, long end) {

        /** The number of rows. */
        public long count() {
            return end - first;
        }
    }

    private final TreeMap<Long, Long> endByFirst = new TreeMap<>();
    private long anchor;
    private long focus;

    /** Chooses one row and no other. */
    public void only(long place) {
        endByFirst.clear();
        add(place, place + 1);
        anchor = place;
        focus = place;
    }

    /** Chooses what is between the row that was last chosen alone, or toggled, and this one, and nothing else. */
    public void extendTo(long place) {
        endByFirst.clear();
        add(Math.min(anchor, place), Math.max(anchor, place) + 1);
        focus = place;
    }

    /** Chooses a row in addition, or no longer. */
    public void toggle(long place) {
        if (contains(place)) {
            remove(place, place + 1);
        } else {
            add(place, place + 1);
        }
        anchor = place;
        focus = place;
    }

    /** Chooses so many rows from the first one on. */
    public void all(long size) {
        endByFirst.clear();
        if (size > 0) {
            add(0, size);
        }
    }

    /** Chooses what was not chosen of so many rows, and no longer what was. */
    public void invert(long size) {
        List<Span> old = spans();
        all(size);
        old.forEach(span -> remove(span.first, span.end));
    }

    /** Chooses nothing. */
    public void clear() {
        endByFirst.clear();
        anchor = 0;
        focus = 0;
    }

    private void add(long first, long end) {
        long from = first;
        long to = end;
        Map.Entry<Long, Long> left = endByFirst.floorEntry(first);
        if (left != null && left.getValue() >= first) {
            from = left.getKey();
            to = Math.max(to, left.getValue());
        }
        for (Map.Entry<Long, Long> next = endByFirst.ceilingEntry(from);
                next != null && next.getKey() <= to;
                next = endByFirst.ceilingEntry(from)) {
            to = Math.max(to, next.getValue());
            endByFirst.remove(next.getKey());
        }
        endByFirst.put(from, to);
    }

    private void remove(long first, long end) {
        for (Span span : spans()) {
            if (span.first < end && span.end > first) {
                endByFirst.remove(span.first);
                if (span.first < first) {
                    endByFirst.put(span.first, first);
                }
                if (span.end > end) {
                    endByFirst.put(end, span.end);
                }
            }
        }
    }

    /** Whether a row is chosen. */
    public boolean contains(long place) {
        Map.Entry<Long, Long> span = endByFirst.floorEntry(place);
        return span != null && place < span.getValue();
    }

    /** The number of rows that are chosen. */
    public long count() {
        return endByFirst.entrySet().stream()
                .mapToLong(span -> span.getValue() - span.getKey())
                .sum();
    }

    /** The row that the keyboard moves from. */
    public long focus() {
        return focus;
    }

    /** What is chosen, ascending, with gaps between. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        endByFirst.forEach((first, end) -> spans.add(new Span(first, end)));
        return spans;
    }
}
