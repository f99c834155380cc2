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
        RowMap rows = map instanceof RowList ? map : listOf(map);
        RowMapBuilder builder = new RowMapBuilder(chosen.size());
        long[] part = new long[Span.ROWS];
        for (long from = 0; from < chosen.size(); from += part.length) {
            int count = (int) Math.min(part.length, chosen.size() - from);
            chosen.fill(from, count, part);
            for (int i = 0; i < count; i++) {
                builder.add(part[i] < 0 ? RowMap.NONE : rows.at(part[i]));
            }
        }
        return builder.build();
    }

    /** A map whose rows are found at once in any order. */
    private static RowMap listOf(RowMap map) {
        int[] rows = new int[Math.toIntExact(map.size())];
        long[] part = new long[Span.ROWS];
        for (int from = 0; from < rows.length; from += part.length) {
            int count = Math.min(part.length, rows.length - from);
            map.fill(from, count, part);
            for (int i = 0; i < count; i++) {
                rows[from + i] = Math.toIntExact(part[i]);
            }
        }
        return new RowList(rows, map.hasNone());
    }

    private static RowMap choose(RowMap map, RowSet chosen) {
        RowMapBuilder builder = new RowMapBuilder(chosen.size());
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
        RowMapBuilder builder =
                new RowMapBuilder(maps.stream().mapToLong(RowMap::size).sum());
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
        List<@Nullable Span> spans = new ArrayList<>();
        long[] words = wordsOf(chosen, size);
        for (int from = 0; from < words.length; from += BitSpan.WORDS) {
            long[] others = new long[BitSpan.WORDS];
            for (int i = 0; i < Math.min(BitSpan.WORDS, words.length - from); i++) {
                long left = size - ((long) from + i << 6);
                others[i] = ~words[from + i] & (left < Long.SIZE ? (1L << left) - 1 : -1L);
            }
            spans.add(RowMapBuilder.span(new BitSpan(others)));
        }
        return new RowSet(spans);
    }

    /** A bit for each chosen row. */
    private static long[] wordsOf(RowMap chosen, long size) {
        long[] words = new long[Math.toIntExact(size + 63 >>> 6)];
        long[] part = new long[Span.ROWS];
        for (long from = 0; from < chosen.size(); from += part.length) {
            int count = (int) Math.min(part.length, chosen.size() - from);
            chosen.fill(from, count, part);
            for (int i = 0; i < count; i++) {
                words[(int) (part[i] >>> 6)] |= 1L << (part[i] & 63);
            }
        }
        return words;
    }
}
