/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.Arrays;

/** Finds points near a place: the plane is cut into squares as wide as the tolerance, nine of which are looked at. */
final class CellGrid {

    /** Rounding must not put two points within the tolerance two squares apart. */
    private static final double SLACK = 1 + 1e-6;

    private static final double FARTHEST = 0x1p62;

    private final double cell;
    private final double mostSquared;
    private int[] heads = {};
    private int[] next = {};
    private double[] xs = {};
    private double[] ys = {};
    private int[] found = new int[64];
    private int mask;
    private int size;

    CellGrid(double tolerance) {
        this.cell = tolerance > 0 ? tolerance * SLACK : 1;
        this.mostSquared = tolerance * tolerance;
    }

    /** Forgets all points and makes room. */
    void reset(int points) {
        int slots = Math.max(16, Integer.highestOneBit(Math.max(1, points)) << 2);
        if (heads.length < slots) {
            heads = new int[slots];
        }
        if (next.length < points) {
            next = new int[points];
            xs = new double[points];
            ys = new double[points];
        }
        Arrays.fill(heads, 0, slots, 0);
        mask = slots - 1;
        size = 0;
    }

    /** Adds a point; points have the numbers 0, 1, 2 … */
    void add(double x, double y) {
        int slot = slot(square(x), square(y));
        xs[size] = x;
        ys[size] = y;
        next[size] = heads[slot];
        heads[slot] = ++size;
    }

    /** What is farther off than squares can be counted shares the last one, so that it has neighbours, too. */
    private long square(double coordinate) {
        return (long) Math.max(-FARTHEST, Math.min(FARTHEST, Math.floor(coordinate / cell)));
    }

    private int slot(long column, long row) {
        long mixed = column * 0x9E3779B1L + row * 0x85EBCA77L;
        return (int) (mixed ^ mixed >>> 15) & mask;
    }

    /** Finds the points within the tolerance; they are in {@link #found()} then, ascending. */
    int near(double x, double y) {
        int count = 0;
        long middle = square(x);
        long level = square(y);
        for (long column = middle - 1; column <= middle + 1; column++) {
            for (long row = level - 1; row <= level + 1; row++) {
                for (int i = heads[slot(column, row)] - 1; i >= 0; i = next[i] - 1) {
                    // squares may share a slot
                    if (distanceSquared(i, x, y) <= mostSquared && square(xs[i]) == column && square(ys[i]) == row) {
                        count = insert(i, count);
                    }
                }
            }
        }
        return count;
    }

    private int insert(int point, int count) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        int at = count;
        while (at > 0 && found[at - 1] > point) {
            found[at] = found[at - 1];
            at--;
        }
        found[at] = point;
        return count + 1;
    }

    double distanceSquared(int point, double x, double y) {
        return (xs[point] - x) * (xs[point] - x) + (ys[point] - y) * (ys[point] - y);
    }

    int[] found() {
        return found;
    }
}
