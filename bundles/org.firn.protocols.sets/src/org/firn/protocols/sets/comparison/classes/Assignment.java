/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.classes;

import java.util.Arrays;

/**
 * The best assignment of rows to columns of a matrix, each at most once: the Hungarian method (Kuhn, Naval Research
 * Logistics Quarterly 2, 1955) as successive shortest paths with potentials. Costs rows² · columns for a matrix with at
 * most as many rows as columns. Not thread-safe.
 */
final class Assignment {
    private final double[][] weights;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    /** Of each column, from 1, its row, from 1; 0 for none. Column 0 holds the row that is being placed. */
    private final int[] rowOf;

    private final int[] cameFrom;

    private Assignment(double[][] weights) {
        this.weights = weights;
        columns = weights[0].length;
        rowPotential = new double[weights.length + 1];
        columnPotential = new double[columns + 1];
        rowOf = new int[columns + 1];
        cameFrom = new int[columns + 1];
    }

    /**
     * Finds the assignment with the greatest sum of weights.
     *
     * @param weights rows of the same length, finite
     * @return for each row its column, or −1 where there are more rows than columns
     */
    static int[] greatest(double[][] weights) {
        if (weights.length == 0 || weights[0].length == 0) {
            int[] none = new int[weights.length];
            Arrays.fill(none, -1);
            return none;
        }
        if (weights.length > weights[0].length) {
            return inverse(greatest(transposed(weights)), weights.length);
        }
        Assignment assignment = new Assignment(weights);
        for (int row = 1; row <= weights.length; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[weights.length];
        for (int column = 1; column <= assignment.columns; column++) {
            if (assignment.rowOf[column] > 0) {
                columnOf[assignment.rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private static double[][] transposed(double[][] weights) {
        double[][] transposed = new double[weights[0].length][weights.length];
        for (int row = 0; row < weights.length; row++) {
            for (int column = 0; column < transposed.length; column++) {
                transposed[column][row] = weights[row][column];
            }
        }
        return transposed;
    }

    private static int[] inverse(int[] assigned, int size) {
        int[] inverse = new int[size];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < assigned.length; i++) {
            inverse[assigned[i]] = i;
        }
        return inverse;
    }

    /** Finds the cheapest path from a row to a free column, the cost being the weight with the other sign. */
    private void place(int row) {
        double[] distance = new double[columns + 1];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        boolean[] done = new boolean[columns + 1];
        rowOf[0] = row;
        int column = 0;
        do {
            done[column] = true;
            column = nearest(column, distance, done);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    private int nearest(int from, double[] distance, boolean[] done) {
        int row = rowOf[from];
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= columns; column++) {
            if (!done[column]) {
                double reduced = -weights[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
                if (reduced < distance[column]) {
                    distance[column] = reduced;
                    cameFrom[column] = from;
                }
                if (distance[column] < least) {
                    least = distance[column];
                    nearest = column;
                }
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (done[column]) {
                rowPotential[rowOf[column]] += least;
                columnPotential[column] -= least;
            } else {
                distance[column] -= least;
            }
        }
        return nearest;
    }
}
