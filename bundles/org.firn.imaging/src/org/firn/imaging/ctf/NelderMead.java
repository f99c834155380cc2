/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** Finds a minimum of a function of a few variables without derivatives (Nelder and Mead 1965). */
final class NelderMead {
    private final ToDoubleFunction<double[]> function;
    private final int limit;

    /** A vertex of the simplex. */
    private record Vertex(double[] x, double value) {}

    NelderMead(ToDoubleFunction<double[]> function, int limit) {
        this.function = function;
        this.limit = limit;
    }

    /**
     * Minimises.
     *
     * @param start first guess
     * @param steps size of the first simplex in each direction
     * @param tolerance ends when the simplex is smaller than this in every direction
     * @return the best point
     */
    double[] minimise(double[] start, double[] steps, double tolerance) {
        int n = start.length;
        Vertex[] simplex = new Vertex[n + 1];
        simplex[0] = vertex(start);
        for (int i = 0; i < n; i++) {
            double[] x = start.clone();
            x[i] += steps[i];
            simplex[i + 1] = vertex(x);
        }
        for (int evaluations = n + 1; evaluations < limit; ) {
            Arrays.sort(simplex, Comparator.comparingDouble(Vertex::value));
            if (extent(simplex) < tolerance) {
                break;
            }
            evaluations += improve(simplex);
        }
        Arrays.sort(simplex, Comparator.comparingDouble(Vertex::value));
        return simplex[0].x();
    }

    private int improve(Vertex[] simplex) {
        int n = simplex.length - 1;
        double[] centre = new double[n];
        for (int v = 0; v < n; v++) {
            for (int i = 0; i < n; i++) {
                centre[i] += simplex[v].x()[i] / n;
            }
        }
        Vertex worst = simplex[n];
        Vertex reflected = between(centre, worst.x(), -1);
        if (reflected.value() < simplex[0].value()) {
            Vertex expanded = between(centre, worst.x(), -2);
            simplex[n] = expanded.value() < reflected.value() ? expanded : reflected;
            return 2;
        }
        if (reflected.value() < simplex[n - 1].value()) {
            simplex[n] = reflected;
            return 1;
        }
        Vertex contracted = between(centre, worst.x(), reflected.value() < worst.value() ? -0.5 : 0.5);
        if (contracted.value() < Math.min(worst.value(), reflected.value())) {
            simplex[n] = contracted;
            return 2;
        }
        for (int v = 1; v <= n; v++) {
            simplex[v] = between(simplex[0].x(), simplex[v].x(), 0.5);
        }
        return 2 + n;
    }

    private Vertex between(double[] centre, double[] point, double factor) {
        double[] x = new double[centre.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = centre[i] + factor * (point[i] - centre[i]);
        }
        return vertex(x);
    }

    private Vertex vertex(double[] x) {
        double value = function.applyAsDouble(x);
        return new Vertex(x, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
    }

    private static double extent(Vertex[] simplex) {
        double extent = 0;
        for (int v = 1; v < simplex.length; v++) {
            for (int i = 0; i < simplex.length - 1; i++) {
                extent =
                        Math.max(extent, Math.abs(simplex[v].x()[i] - simplex[0].x()[i]));
            }
        }
        return extent;
    }
}
