/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

/** Correlation of two short sequences. */
final class Correlation {
    private Correlation() {}

    /** The correlation coefficient after a straight line has been taken off both; NaN values are left out of both. */
    static double withoutTrend(double[] a, double[] b) {
        LeastSquares lineA = new LeastSquares(2);
        LeastSquares lineB = new LeastSquares(2);
        for (int i = 0; i < a.length; i++) {
            if (!Double.isNaN(a[i] + b[i])) {
                lineA.add(new double[] {1, i}, a[i], 1);
                lineB.add(new double[] {1, i}, b[i], 1);
            }
        }
        double[] fitA = lineA.solve();
        double[] fitB = lineB.solve();
        double cross = 0;
        double squareA = 0;
        double squareB = 0;
        for (int i = 0; i < a.length; i++) {
            if (!Double.isNaN(a[i] + b[i])) {
                double p = a[i] - fitA[0] - fitA[1] * i;
                double q = b[i] - fitB[0] - fitB[1] * i;
                cross += p * q;
                squareA += p * p;
                squareB += q * q;
            }
        }
        double norm = Math.sqrt(squareA * squareB);
        return norm > 0 ? cross / norm : 0;
    }
}
