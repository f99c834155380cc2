/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

/**
 * Gaussian blobs that stand for groups of atoms.
 *
 * @param x coordinates, Å, relative to the centre of mass
 * @param y coordinates, Å
 * @param z coordinates, Å
 * @param weight integral of each blob
 * @param sigma width (standard deviation) of each blob, Å
 */
record PseudoAtoms(double[] x, double[] y, double[] z, double[] weight, double[] sigma) {
    int count() {
        return x.length;
    }

    double totalWeight() {
        double sum = 0;
        for (double w : weight) {
            sum += w;
        }
        return sum;
    }

    double smallestSigma() {
        double smallest = Double.MAX_VALUE;
        for (double s : sigma) {
            smallest = Math.min(smallest, s);
        }
        return smallest;
    }

    /** Radius of the sphere about the centre that holds all blob centres, Å. */
    double radius() {
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            square = Math.max(square, x[i] * x[i] + y[i] * y[i] + z[i] * z[i]);
        }
        return Math.sqrt(square);
    }

    /** Returns the same with the centre of mass at the origin. */
    PseudoAtoms centred() {
        double total = totalWeight();
        double[][] moved = {x.clone(), y.clone(), z.clone()};
        for (double[] axis : moved) {
            double sum = 0;
            for (int i = 0; i < axis.length; i++) {
                sum += weight[i] * axis[i];
            }
            for (int i = 0; i < axis.length; i++) {
                axis[i] -= sum / total;
            }
        }
        return new PseudoAtoms(moved[0], moved[1], moved[2], weight, sigma);
    }
}
