/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.coordinates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Points of several sets that are the same thing, in one plane. Two points can be the same when they are of different
 * sets and no farther apart than a radius; a cluster has one point of each set at most, and no two of its points are
 * farther apart than the radius. Pairs are joined from the nearest to the farthest (of two sets this is the matching of
 * nearest neighbours), so neither the order of the points nor that of the sets has a say, but for points in the very
 * same place.
 *
 * <p>Costs n log n for n points of which a bounded number lie within the radius of each. Not thread-safe.
 */
final class PointClusters {

    /** So that the number of a cell, row times columns plus column, stays below 2^31. */
    private static final double MOST_CELLS = 40_000;

    private record Pair(double square, int first, int second) {}

    private final double[] x;
    private final double[] y;
    private final int[] set;
    private final double square;
    private final int[] next;

    private PointClusters(double[] x, double[] y, int[] set, double radius) {
        this.x = x;
        this.y = y;
        this.set = set;
        this.square = radius * radius;
        this.next = new int[x.length];
        Arrays.setAll(next, i -> i);
    }

    /**
     * Finds the clusters.
     *
     * @param set the number of the set of each point
     * @param radius 0 or more, in the unit of the coordinates
     * @return the points of each cluster, those of low sets first; the clusters in the order of their first points. A
     *         point with a NaN is alone
     */
    static List<int[]> of(double[] x, double[] y, int[] set, double radius) {
        PointClusters clusters = new PointClusters(x, y, set, radius);
        List<Pair> pairs = clusters.pairs(radius);
        pairs.sort(clusters.nearestFirst());
        for (Pair pair : pairs) {
            clusters.join(pair.first(), pair.second());
        }
        return clusters.list();
    }

    private List<Pair> pairs(double radius) {
        double left = least(x);
        double top = least(y);
        double extent = Math.max(-least(negated(x)) - left, -least(negated(y)) - top);
        double size = Math.max(radius, extent / MOST_CELLS);
        double edge = size > 0 ? size : 1;
        // a frame of empty cells, so that neighbours need no check of the borders
        int columns = (int) (extent / edge) + 3;
        long[] cells = new long[x.length];
        for (int i = 0; i < x.length; i++) {
            long cell = ((int) ((y[i] - top) / edge) + 1L) * columns + (int) ((x[i] - left) / edge) + 1;
            cells[i] = cell << Integer.SIZE | i;
        }
        Arrays.sort(cells);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            long cell = cells[i] >> Integer.SIZE;
            addPairs(pairs, cells, i, i + 1, cell + 1);
            addPairs(pairs, cells, i, lowerBound(cells, cell + columns - 1), cell + columns + 1);
        }
        return pairs;
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    private static double least(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            if (value < least) {
                least = value;
            }
        }
        return Double.isInfinite(least) ? 0 : least;
    }

    private static int lowerBound(long[] cells, long cell) {
        int found = Arrays.binarySearch(cells, cell << Integer.SIZE);
        return found < 0 ? -found - 1 : found;
    }

    private void addPairs(List<Pair> pairs, long[] cells, int place, int from, long lastCell) {
        int a = (int) cells[place];
        for (int i = from; i < cells.length && cells[i] >> Integer.SIZE <= lastCell; i++) {
            int b = (int) cells[i];
            double distance = distance(a, b);
            if (set[a] != set[b] && distance <= square) {
                pairs.add(before(a, b) ? new Pair(distance, a, b) : new Pair(distance, b, a));
            }
        }
    }

    private double distance(int a, int b) {
        double dx = x[a] - x[b];
        double dy = y[a] - y[b];
        return dx * dx + dy * dy;
    }

    private boolean before(int a, int b) {
        return byPlace().compare(a, b) < 0;
    }

    private Comparator<Integer> byPlace() {
        return Comparator.<Integer>comparingDouble(i -> x[i])
                .thenComparingDouble(i -> y[i])
                .thenComparingInt(i -> i);
    }

    private Comparator<Pair> nearestFirst() {
        return Comparator.comparingDouble(Pair::square)
                .thenComparing(Pair::first, byPlace())
                .thenComparing(Pair::second, byPlace());
    }

    /** Clusters are rings: exchanging the successors of one point of each of two rings joins them. */
    private void join(int first, int second) {
        int a = first;
        do {
            int b = second;
            do {
                if (set[a] == set[b] || !(distance(a, b) <= square)) {
                    return;
                }
                b = next[b];
            } while (b != second);
            a = next[a];
        } while (a != first);
        int successor = next[first];
        next[first] = next[second];
        next[second] = successor;
    }

    private List<int[]> list() {
        List<int[]> clusters = new ArrayList<>();
        boolean[] listed = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            if (!listed[i]) {
                clusters.add(ring(i, listed));
            }
        }
        return clusters;
    }

    private int[] ring(int start, boolean[] listed) {
        List<Integer> points = new ArrayList<>();
        int point = start;
        do {
            listed[point] = true;
            points.add(point);
            point = next[point];
        } while (point != start);
        return points.stream()
                .sorted(Comparator.comparingInt(i -> set[i]))
                .mapToInt(i -> i)
                .toArray();
    }
}
