/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.ArrayList;
import java.util.List;

/** Divides rows by number, or at random; see {@link org.firn.tables.view.TableView} for how exactly. */
public final class RowSplits {

    private RowSplits() {}

    /**
     * Chooses rows at random, in order.
     *
     * @param size the rows of the view
     * @param count how many to choose
     * @param seed of the generator
     * @return the chosen rows
     */
    public static RowMap sample(long size, long count, long seed) {
        SplitMix random = new SplitMix(seed);
        RowMapBuilder rows = new RowMapBuilder();
        long missing = count;
        for (long row = 0; missing > 0; row++) {
            if (random.nextDouble() * (size - row) < missing) {
                rows.add(row);
                missing--;
            }
        }
        return rows.build();
    }

    /**
     * Cuts into parts.
     *
     * @param size the rows of the view
     * @param parts how many parts
     * @return the rows of each part
     */
    public static List<RowMap> ordered(long size, int parts) {
        List<RowMap> maps = new ArrayList<>();
        long from = 0;
        for (int i = 0; i < checked(parts); i++) {
            long to = from + size / parts + (i < size % parts ? 1 : 0);
            maps.add(RowSet.range(from, to));
            from = to;
        }
        return maps;
    }

    /**
     * Divides at random.
     *
     * @param size the rows of the view
     * @param parts how many parts
     * @param seed of the generator
     * @return the rows of each part, in order
     */
    public static List<RowMap> random(long size, int parts, long seed) {
        int[] part = new int[Math.toIntExact(size)];
        for (int i = 0; i < part.length; i++) {
            part[i] = i % checked(parts);
        }
        SplitMix random = new SplitMix(seed);
        for (int i = part.length - 1; i > 0; i--) {
            int other = (int) ((random.next() >>> 1) % (i + 1));
            int moved = part[i];
            part[i] = part[other];
            part[other] = moved;
        }
        return byPart(part, checked(parts));
    }

    /**
     * Collects the rows of each part.
     *
     * @param part for each row the number of its part, or -1
     * @param parts how many parts
     * @return the rows of each part, in order
     */
    static List<RowMap> byPart(int[] part, int parts) {
        int[] starts = new int[parts + 1];
        int known = 0;
        for (int number : part) {
            if (number >= 0) {
                starts[number + 1]++;
                known++;
            }
        }
        for (int i = 0; i < parts; i++) {
            starts[i + 1] += starts[i];
        }
        int[] rows = new int[known];
        int[] next = starts.clone();
        for (int row = 0; row < part.length; row++) {
            if (part[row] >= 0) {
                rows[next[part[row]]++] = row;
            }
        }
        List<RowMap> maps = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            RowMapBuilder builder = new RowMapBuilder();
            for (int k = starts[i]; k < starts[i + 1]; k++) {
                builder.add(rows[k]);
            }
            maps.add(builder.build());
        }
        return maps;
    }

    private static int checked(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("Rows can be divided into 1 part or more, not into " + parts);
        }
        return parts;
    }
}
