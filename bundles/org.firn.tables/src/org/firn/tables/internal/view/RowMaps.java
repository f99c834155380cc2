/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Makes row maps from row maps. */
public final class RowMaps {

    private RowMaps() {}

    /** The map of chosen rows of a view: first {@code chosen}, then {@code map}. */
    static RowMap compose(RowMap map, RowMap chosen) {
        if (map instanceof RowSet set && set.isWhole()) {
            return chosen;
        }
        if (chosen instanceof RowSet set) {
            return set.isWhole() && set.size() == map.size() ? map : choose(map, set);
        }
        long[] rows = new long[Math.toIntExact(map.size())];
        map.fill(0, rows.length, rows);
        RowMapBuilder builder = new RowMapBuilder();
        long[] part = new long[Span.ROWS];
        for (long from = 0; from < chosen.size(); from += part.length) {
            int count = (int) Math.min(part.length, chosen.size() - from);
            chosen.fill(from, count, part);
            for (int i = 0; i < count; i++) {
                builder.add(part[i] < 0 ? RowMap.NONE : rows[(int) part[i]]);
            }
        }
        return builder.build();
    }

    private static RowMap choose(RowMap map, RowSet chosen) {
        RowMapBuilder builder = new RowMapBuilder();
        long[] rows = new long[Span.ROWS];
        long[] places = new long[Span.ROWS];
        List<@Nullable Span> spans = chosen.spans();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span == null) {
                continue;
            }
            int count = span.count();
            span.fill(0, count, 0, places, 0);
            int first = (int) places[0];
            map.fill(((long) i << 16) + first, (int) places[count - 1] - first + 1, rows);
            for (int k = 0; k < count; k++) {
                builder.add(rows[(int) places[k] - first]);
            }
        }
        return builder.build();
    }

    /** One map after the other, each with its own start in a common space: a multiple of the rows of a span. */
    static RowMap concat(List<RowMap> maps, long[] starts) {
        List<@Nullable Span> spans = new ArrayList<>();
        for (int i = 0; i < maps.size(); i++) {
            if (!(maps.get(i) instanceof RowSet set)) {
                return concatLists(maps, starts);
            }
            while (spans.size() < starts[i] >>> 16) {
                spans.add(null);
            }
            spans.addAll(set.spans());
        }
        return new RowSet(spans);
    }

    private static RowMap concatLists(List<RowMap> maps, long[] starts) {
        RowMapBuilder builder = new RowMapBuilder();
        long[] part = new long[Span.ROWS];
        for (int i = 0; i < maps.size(); i++) {
            RowMap map = maps.get(i);
            for (long from = 0; from < map.size(); from += part.length) {
                int count = (int) Math.min(part.length, map.size() - from);
                map.fill(from, count, part);
                for (int k = 0; k < count; k++) {
                    builder.add(part[k] < 0 ? RowMap.NONE : starts[i] + part[k]);
                }
            }
        }
        return builder.build();
    }

    /**
     * Counts all other rows of a view.
     *
     * @param chosen rows of the view
     * @param size the rows of the view
     * @return how many are not among the chosen ones
     */
    public static long complementSize(RowMap chosen, long size) {
        return chosen instanceof RowSet
                ? size - chosen.size()
                : complement(chosen, size).size();
    }

    /**
     * Gives all other rows of a view.
     *
     * @param chosen rows of the view
     * @param size the rows of the view
     * @return those that are not among the chosen ones
     */
    public static RowSet complement(RowMap chosen, long size) {
        RowMapBuilder builder = new RowMapBuilder();
        if (chosen.size() == 0) {
            builder.addRange(0, size);
            return (RowSet) builder.build();
        }
        long[] words = new long[Math.toIntExact(size + 63 >>> 6)];
        long[] part = new long[Span.ROWS];
        for (long from = 0; from < chosen.size(); from += part.length) {
            int count = (int) Math.min(part.length, chosen.size() - from);
            chosen.fill(from, count, part);
            for (int i = 0; i < count; i++) {
                words[(int) (part[i] >>> 6)] |= 1L << (part[i] & 63);
            }
        }
        for (int w = 0; w < words.length; w++) {
            long first = (long) w << 6;
            long left = size - first < 64 ? (1L << (size - first)) - 1 : -1L;
            for (long bits = ~words[w] & left; bits != 0; bits &= bits - 1) {
                builder.add(first + Long.numberOfTrailingZeros(bits));
            }
        }
        return (RowSet) builder.build();
    }
}
