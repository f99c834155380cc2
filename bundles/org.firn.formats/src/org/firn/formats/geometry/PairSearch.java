/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * The arithmetic of {@link AngularDistance} on one pair of orientations after the other, without garbage. Not thread
 * safe.
 *
 * <p>With p and q the pair and g an element of the group, the turn from q to an equivalent of p is r = p·g·q*. Its
 * components are linear in those of g: Re(r) = Re(q*·p·g), and the z of r is Re(q*·(−k·p)·g). So the search over a
 * group costs one or two scalar products for each element. The cosine of half the angle of r is |w|, that of half the
 * angle between the projection directions √(w² + z²).
 */
final class PairSearch {

    private final double[] group;
    private final double[] inverse = new double[4];
    private final double[] rotated = new double[4];
    private final double[] real = new double[4];
    private final double[] axial = new double[4];
    private final double[] turn = new double[4];

    PairSearch(double[] group) {
        this.group = group;
    }

    /** The turn of the smallest angle from {@code q} at {@code i} to an equivalent of {@code p} at {@code i}. */
    void nearestRotation(double[] p, double[] q, int i) {
        prepare(p, q, i);
        int nearest = 0;
        double largest = -1;
        for (int g = 0; g < group.length; g += 4) {
            double w = Math.abs(realPart(real, g));
            if (w > largest) {
                largest = w;
                nearest = g;
            }
        }
        turn(p, i, nearest);
    }

    /** The turn that changes the projection direction least. */
    void nearestDirection(double[] p, double[] q, int i) {
        prepare(p, q, i);
        rotated[0] = p[i + 3];
        rotated[1] = p[i + 2];
        rotated[2] = -p[i + 1];
        rotated[3] = -p[i];
        times(inverse, 0, rotated, 0, axial);
        int nearest = 0;
        double largest = -1;
        for (int g = 0; g < group.length; g += 4) {
            double w = realPart(real, g);
            double z = realPart(axial, g);
            double square = w * w + z * z;
            if (square > largest) {
                largest = square;
                nearest = g;
            }
        }
        turn(p, i, nearest);
    }

    /** The angle of the turn found last, in degrees; exact also when small, where an arc cosine is not. */
    double rotation() {
        double sine = Math.sqrt(turn[1] * turn[1] + turn[2] * turn[2] + turn[3] * turn[3]);
        return Math.toDegrees(2 * Math.atan2(sine, Math.abs(turn[0])));
    }

    /** By how much the turn found last changes the projection direction, in degrees. */
    double direction() {
        double sine = Math.sqrt(turn[1] * turn[1] + turn[2] * turn[2]);
        double cosine = Math.sqrt(turn[0] * turn[0] + turn[3] * turn[3]);
        return Math.toDegrees(2 * Math.atan2(sine, cosine));
    }

    /** What the turn found last adds to psi, in degrees, −180 to 180. */
    double inPlane() {
        double sign = turn[0] < 0 ? -1 : 1;
        return Math.toDegrees(2 * Math.atan2(-sign * turn[3], sign * turn[0]));
    }

    private void prepare(double[] p, double[] q, int i) {
        inverse[0] = q[i];
        inverse[1] = -q[i + 1];
        inverse[2] = -q[i + 2];
        inverse[3] = -q[i + 3];
        times(inverse, 0, p, i, real);
    }

    private void turn(double[] p, int i, int element) {
        times(p, i, group, element, rotated);
        times(rotated, 0, inverse, 0, turn);
    }

    private double realPart(double[] left, int g) {
        return left[0] * group[g] - left[1] * group[g + 1] - left[2] * group[g + 2] - left[3] * group[g + 3];
    }

    private static void times(double[] p, int i, double[] q, int j, double[] product) {
        product[0] = p[i] * q[j] - p[i + 1] * q[j + 1] - p[i + 2] * q[j + 2] - p[i + 3] * q[j + 3];
        product[1] = p[i] * q[j + 1] + p[i + 1] * q[j] + p[i + 2] * q[j + 3] - p[i + 3] * q[j + 2];
        product[2] = p[i] * q[j + 2] - p[i + 1] * q[j + 3] + p[i + 2] * q[j] + p[i + 3] * q[j + 1];
        product[3] = p[i] * q[j + 3] + p[i + 1] * q[j + 2] - p[i + 2] * q[j + 1] + p[i + 3] * q[j];
    }
}
