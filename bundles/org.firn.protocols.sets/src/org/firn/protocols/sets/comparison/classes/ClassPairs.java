/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.classes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.firn.protocols.sets.comparison.classes.Contingency.Cell;

/**
 * Which class of one classification is which of another: the pairs that have the most items together. Exact by the
 * Hungarian method up to {@value #MOST_CLASSES} classes; with more, the pairs are taken from the largest on.
 */
final class ClassPairs {
    private static final int MOST_CLASSES = 1500;

    private ClassPairs() {}

    /** Whether the assignment of so many classes is the best there is. */
    static boolean isExact(Contingency contingency) {
        return Math.max(contingency.firstClasses().length, contingency.secondClasses().length) <= MOST_CLASSES;
    }

    /** The cells of the assigned pairs, each class in one at most; pairs without common items are none. */
    static Set<Cell> assigned(Contingency contingency) {
        return isExact(contingency) ? best(contingency) : greedy(contingency);
    }

    private static Set<Cell> best(Contingency contingency) {
        double[][] counts = new double[contingency.firstClasses().length][contingency.secondClasses().length];
        for (Cell cell : contingency.cells()) {
            counts[cell.first()][cell.second()] = cell.count();
        }
        int[] partners = Assignment.greatest(counts);
        Set<Cell> assigned = new HashSet<>();
        for (Cell cell : contingency.cells()) {
            if (partners[cell.first()] == cell.second()) {
                assigned.add(cell);
            }
        }
        return assigned;
    }

    static Set<Cell> greedy(Contingency contingency) {
        List<Cell> cells = new ArrayList<>(contingency.cells());
        cells.sort(Comparator.comparingLong(cell -> -cell.count()));
        Set<Integer> first = new HashSet<>();
        Set<Integer> second = new HashSet<>();
        Set<Cell> assigned = new HashSet<>();
        for (Cell cell : cells) {
            if (!first.contains(cell.first()) && !second.contains(cell.second())) {
                first.add(cell.first());
                second.add(cell.second());
                assigned.add(cell);
            }
        }
        return assigned;
    }
}
