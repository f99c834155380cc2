/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

/** Linear least squares of a few unknowns by normal equations. */
final class LeastSquares {
    private final int unknowns;
    private final double[][] matrix;

    LeastSquares(int unknowns) {
        this.unknowns = unknowns;
        this.matrix = new double[unknowns][unknowns + 1];
    }

    /** Adds the equation {@code sum(row[i] * x[i]) = value}. */
    void add(double[] row, double value, double weight) {
        for (int i = 0; i < unknowns; i++) {
            for (int j = 0; j < unknowns; j++) {
                matrix[i][j] += weight * row[i] * row[j];
            }
            matrix[i][unknowns] += weight * row[i] * value;
        }
    }

    /** Solves by elimination with pivoting; unknowns that nothing determines become 0. */
    double[] solve() {
        double[][] a = new double[unknowns][];
        double largest = 0;
        for (int i = 0; i < unknowns; i++) {
            a[i] = matrix[i].clone();
            largest = Math.max(largest, Math.abs(a[i][i]));
        }
        boolean[] determined = new boolean[unknowns];
        for (int column = 0; column < unknowns; column++) {
            int pivot = column;
            for (int i = column + 1; i < unknowns; i++) {
                if (Math.abs(a[i][column]) > Math.abs(a[pivot][column])) {
                    pivot = i;
                }
            }
            double[] row = a[pivot];
            a[pivot] = a[column];
            a[column] = row;
            determined[column] = Math.abs(row[column]) > 1e-13 * largest;
            for (int i = 0; i < unknowns && determined[column]; i++) {
                double factor = i == column ? 0 : a[i][column] / row[column];
                for (int j = column; j <= unknowns && factor != 0; j++) {
                    a[i][j] -= factor * row[j];
                }
            }
        }
        double[] x = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            x[i] = determined[i] ? a[i][unknowns] / a[i][i] : 0;
        }
        return x;
    }

    /** The first {@code count} Chebyshev polynomials at {@code t} from -1 to 1. */
    static void chebyshev(double t, int count, double[] values, int offset) {
        for (int i = 0; i < count; i++) {
            values[offset + i] = i == 0 ? 1 : i == 1 ? t : 2 * t * values[offset + i - 1] - values[offset + i - 2];
        }
    }
}
