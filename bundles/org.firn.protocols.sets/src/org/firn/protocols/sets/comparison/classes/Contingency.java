/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.classes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often each class of one classification meets each class of another: only pairs that meet are held. Immutable.
 *
 * <p>The indices are 1 for two classifications that are the same but for the names of their classes, do not change when
 * the two are exchanged, and are NaN where there is nothing to tell, as without items.
 */
final class Contingency {

    /** A pair of classes that have items in common. */
    record Cell(int first, int second, long count) {}

    private final long[] firstClasses;
    private final long[] secondClasses;
    private final long[] firstSizes;
    private final long[] secondSizes;
    private final List<Cell> cells = new ArrayList<>();
    private final long items;

    /** The classes of each item, one as long as the other. */
    Contingency(long[] first, long[] second) {
        items = first.length;
        firstClasses = distinct(first);
        secondClasses = distinct(second);
        firstSizes = new long[firstClasses.length];
        secondSizes = new long[secondClasses.length];
        long[] pairs = new long[first.length];
        for (int i = 0; i < pairs.length; i++) {
            long row = Arrays.binarySearch(firstClasses, first[i]);
            pairs[i] = row << Integer.SIZE | Arrays.binarySearch(secondClasses, second[i]);
        }
        Arrays.sort(pairs);
        count(pairs);
    }

    private static long[] distinct(long[] classes) {
        long[] sorted = classes.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private void count(long[] pairs) {
        for (int from = 0, to = 0; from < pairs.length; from = to) {
            while (to < pairs.length && pairs[to] == pairs[from]) {
                to++;
            }
            Cell cell = new Cell((int) (pairs[from] >> Integer.SIZE), (int) pairs[from], to - from);
            cells.add(cell);
            firstSizes[cell.first()] += cell.count();
            secondSizes[cell.second()] += cell.count();
        }
    }

    /** The number of items. */
    long items() {
        return items;
    }

    /** The ids of the first classes, ascending; cells have places in it. */
    long[] firstClasses() {
        return firstClasses;
    }

    /** The ids of the second classes, ascending. */
    long[] secondClasses() {
        return secondClasses;
    }

    /** The number of items of a first class by its place. */
    long firstSize(int place) {
        return firstSizes[place];
    }

    /** The number of items of a second class by its place. */
    long secondSize(int place) {
        return secondSizes[place];
    }

    /** The pairs that meet, by first and second class. */
    List<Cell> cells() {
        return cells;
    }

    /** The share of what is in both classes of what is in any of them. */
    double jaccard(Cell cell) {
        return (double) cell.count() / (firstSizes[cell.first()] + secondSizes[cell.second()] - cell.count());
    }

    /** The share of pairs of items that both classifications put together, or both apart (Rand, 1971). */
    double randIndex() {
        double all = pairs(items);
        return (all + 2 * pairsTogether() - pairs(firstSizes) - pairs(secondSizes)) / all;
    }

    /**
     * The Rand index, less what chance gives for classes of these sizes, so that 0 is chance (Hubert and Arabie, 1985).
     */
    double adjustedRandIndex() {
        double first = pairs(firstSizes);
        double second = pairs(secondSizes);
        double chance = first * second / pairs(items);
        double most = (first + second) / 2;
        // all in one class, or each in its own, in both: the same classification
        return most == chance ? 1 : (pairsTogether() - chance) / (most - chance);
    }

    /** The mutual information as a share of the mean of both entropies (NMI with the sum, Vinh et al., 2010). */
    double normalizedMutualInformation() {
        double first = entropy(firstSizes);
        double second = entropy(secondSizes);
        double both = entropy(cells.stream().mapToLong(Cell::count).toArray());
        return first + second == 0 ? 1 : Math.max(0, 2 * (first + second - both) / (first + second));
    }

    private double pairsTogether() {
        return pairs(cells.stream().mapToLong(Cell::count).toArray());
    }

    private static double pairs(long... sizes) {
        double pairs = 0;
        for (long size : sizes) {
            pairs += 0.5 * size * (size - 1);
        }
        return pairs;
    }

    private double entropy(long[] sizes) {
        double entropy = 0;
        for (long size : sizes) {
            double share = (double) size / items;
            entropy -= share * Math.log(share);
        }
        return entropy;
    }
}
