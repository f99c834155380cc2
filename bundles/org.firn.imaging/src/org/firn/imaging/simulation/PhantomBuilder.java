/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes up a protein of about 165 Å: helices of pseudo-atoms packed at random into an asymmetric body (a few
 * overlapping ellipsoids with a channel), and a thin filling between them. It has no symmetry and differs from its
 * mirror image.
 */
final class PhantomBuilder {
    private static final int HELICES = 95;
    private static final int MOST_TRIES = 60_000;
    private static final double RESIDUE_RISE = 1.5;
    private static final double RESIDUE_TURN = Math.toRadians(100);
    private static final double HELIX_RADIUS = 2.3;
    private static final double SPACING = 7;
    private static final double FILLING_STEP = 7;
    private static final double EXTENT = 90;
    /** Centre and half axes of each ellipsoid, Å. */
    private static final double[][] BODY = {
        {0, 0, 0, 52, 34, 28},
        {38, 18, 34, 26, 24, 24},
        {-40, -22, 30, 14, 15, 40},
        {-14, 34, -36, 24, 16, 26},
        {46, -30, -20, 22, 14, 14}
    };

    private final Dice dice;
    private final List<double[]> helixAtoms = new ArrayList<>();

    PhantomBuilder(Dice dice) {
        this.dice = dice;
    }

    PseudoAtoms build() {
        int helices = 0;
        for (int attempt = 0; attempt < MOST_TRIES && helices < HELICES; attempt++) {
            List<double[]> helix = helix();
            if (fits(helix)) {
                helixAtoms.addAll(helix);
                helices++;
            }
        }
        List<double[]> filling = filling();
        int n = helixAtoms.size() + filling.size();
        double[][] columns = new double[5][n];
        for (int i = 0; i < n; i++) {
            boolean inHelix = i < helixAtoms.size();
            double[] atom = inHelix ? helixAtoms.get(i) : filling.get(i - helixAtoms.size());
            for (int axis = 0; axis < 3; axis++) {
                columns[axis][i] = atom[axis];
            }
            columns[3][i] = inHelix ? 1 : 0.55;
            columns[4][i] = inHelix ? 2.2 : 4.5;
        }
        return new PseudoAtoms(columns[0], columns[1], columns[2], columns[3], columns[4]).centred();
    }

    private static boolean isInside(double[] p) {
        boolean inChannel = Math.abs(p[0]) < 30 && square(p[1] + 4) + square(p[2] - 2) < 81;
        if (inChannel) {
            return false;
        }
        for (double[] part : BODY) {
            double sum = 0;
            for (int axis = 0; axis < 3; axis++) {
                sum += square((p[axis] - part[axis]) / part[3 + axis]);
            }
            if (sum < 1) {
                return true;
            }
        }
        return false;
    }

    private static double square(double value) {
        return value * value;
    }

    private List<double[]> helix() {
        double[] centre = {dice.uniform(-80, 80), dice.uniform(-80, 80), dice.uniform(-80, 80)};
        if (!isInside(centre)) {
            return List.of();
        }
        int residues = dice.integer(9, 24);
        double[] axis = unit(new double[] {dice.normal(), dice.normal(), dice.normal()});
        double[] u = unit(cross(axis, new double[] {dice.normal(), dice.normal(), dice.normal()}));
        double[] v = cross(axis, u);
        List<double[]> atoms = new ArrayList<>();
        for (int i = 0; i < residues; i++) {
            double cos = HELIX_RADIUS * Math.cos(i * RESIDUE_TURN);
            double sin = HELIX_RADIUS * Math.sin(i * RESIDUE_TURN);
            double rise = (i - residues / 2.0) * RESIDUE_RISE;
            double[] atom = new double[3];
            for (int a = 0; a < 3; a++) {
                atom[a] = centre[a] + cos * u[a] + sin * v[a] + rise * axis[a];
            }
            atoms.add(atom);
        }
        return atoms;
    }

    private boolean fits(List<double[]> helix) {
        long inside = helix.stream().filter(PhantomBuilder::isInside).count();
        if (helix.isEmpty() || inside < 0.95 * helix.size()) {
            return false;
        }
        for (double[] atom : helix) {
            for (double[] other : helixAtoms) {
                double distance = square(atom[0] - other[0]) + square(atom[1] - other[1]) + square(atom[2] - other[2]);
                if (distance < SPACING * SPACING) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<double[]> filling() {
        List<double[]> atoms = new ArrayList<>();
        for (double z = -EXTENT; z <= EXTENT; z += FILLING_STEP) {
            for (double y = -EXTENT; y <= EXTENT; y += FILLING_STEP) {
                for (double x = -EXTENT; x <= EXTENT; x += FILLING_STEP) {
                    double[] atom = {x + dice.uniform(-2, 2), y + dice.uniform(-2, 2), z + dice.uniform(-2, 2)};
                    if (isInside(atom)) {
                        atoms.add(atom);
                    }
                }
            }
        }
        return atoms;
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double[] unit(double[] a) {
        double length = Math.sqrt(square(a[0]) + square(a[1]) + square(a[2]));
        return new double[] {a[0] / length, a[1] / length, a[2] / length};
    }
}
