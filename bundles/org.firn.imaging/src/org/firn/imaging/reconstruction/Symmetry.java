/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A rotation point group in its usual setting: C<i>n</i> about z; D<i>n</i> with a twofold axis along x as well; T with
 * twofold axes along x, y, z and a threefold one along (1,1,1); O with fourfold axes along x, y, z (Heymann et al.
 * 2005). For T note that some programs put a threefold axis on z instead.
 */
public final class Symmetry {
    private static final int MOST = 1024;

    private final String name;
    private final List<double[]> operators;

    private Symmetry(String name, List<double[]> operators) {
        this.name = name;
        this.operators = operators;
    }

    /**
     * Reads a group name such as {@code C1}, {@code c4}, {@code D7}, {@code T} or {@code O}.
     *
     * @throws IllegalArgumentException when the name is not one of these
     */
    public static Symmetry parse(String text) {
        String name = text.trim().toUpperCase(Locale.ROOT);
        List<double[]> generators = new ArrayList<>();
        if (name.matches("[CD][1-9][0-9]{0,2}")) {
            generators.add(aboutZ(2 * Math.PI / Integer.parseInt(name.substring(1))));
            if (name.startsWith("D")) {
                generators.add(new double[] {1, 0, 0, 0, -1, 0, 0, 0, -1});
            }
        } else if (name.equals("T") || name.equals("O")) {
            generators.add(new double[] {0, 0, 1, 1, 0, 0, 0, 1, 0});
            generators.add(aboutZ(name.equals("O") ? Math.PI / 2 : Math.PI));
        } else {
            throw new IllegalArgumentException(
                    "The symmetry '" + text + "' is not known; use C1, C2 ... C999, D1 ... D999, T or O");
        }
        return new Symmetry(name, closure(generators));
    }

    private static double[] aboutZ(double angle) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return new double[] {c, s, 0, -s, c, 0, 0, 0, 1};
    }

    private static List<double[]> closure(List<double[]> generators) {
        List<double[]> group = new ArrayList<>();
        group.add(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1});
        for (int i = 0; i < group.size() && group.size() <= 2 * MOST; i++) {
            for (double[] generator : generators) {
                double[] product = multiply(group.get(i), generator);
                if (group.stream().noneMatch(known -> same(known, product))) {
                    group.add(product);
                }
            }
        }
        return List.copyOf(group);
    }

    private static boolean same(double[] a, double[] b) {
        double difference = 0;
        for (int i = 0; i < 9; i++) {
            difference = Math.max(difference, Math.abs(a[i] - b[i]));
        }
        return difference < 1e-4;
    }

    static double[] multiply(double[] a, double[] b) {
        double[] result = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < 3; i++) {
                    result[3 * row + column] += a[3 * row + i] * b[3 * i + column];
                }
            }
        }
        return result;
    }

    /** Returns the name in capitals, for instance {@code C4}. */
    public String name() {
        return name;
    }

    /** Returns the number of operators, at least 1. */
    public int order() {
        return operators.size();
    }

    /** Returns copies of the operators, nine matrix elements each, row by row; the identity is the first. */
    public List<double[]> operators() {
        return operators.stream().map(double[]::clone).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
