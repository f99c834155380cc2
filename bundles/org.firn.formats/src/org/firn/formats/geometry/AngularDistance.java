/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import java.util.List;

/**
 * How far apart two assignments of orientations to the same images are, modulo the symmetry of the volume: orientations
 * A and A · g are one for each element g of the group. Both assignments must refer to the same volume, placed as the
 * group's setting says.
 *
 * <p>Immutable, so safe for use by many threads. The methods over {@link Orientations} create no garbage per pair; a
 * pair with a NaN angle gives NaN.
 *
 * @since 1.0
 */
public final class AngularDistance {

    private final double[] group;

    private AngularDistance(double[] group) {
        this.group = group;
    }

    /** The distance modulo a group; C1 for none. */
    public static AngularDistance modulo(SymmetryGroup group) {
        return new AngularDistance(group.quaternions());
    }

    /**
     * The smallest angle by which one has to turn to get from one orientation to an equivalent of the other: a metric
     * on the orientations modulo the group.
     *
     * @return degrees, 0 to 180; with T never more than 90, with O 62.8, with I 44.5
     */
    public double rotation(EulerAngles a, EulerAngles b) {
        double[] distance = new double[1];
        rotations(Orientations.of(List.of(a)), Orientations.of(List.of(b)), distance);
        return distance[0];
    }

    /**
     * The smallest angle between the projection directions (psi plays no part): a metric on the directions modulo the
     * group. It is at most that of {@link #rotation}. The two directions from which a volume shows mirrored images are
     * different directions.
     *
     * @return degrees, 0 to 180
     */
    public double direction(EulerAngles a, EulerAngles b) {
        double[] distance = new double[1];
        directions(Orientations.of(List.of(a)), Orientations.of(List.of(b)), distance);
        return distance[0];
    }

    /**
     * By how much the image is turned in its plane from b to a, psi of a less psi of b when the directions agree, for
     * the equivalent of a that is nearest by {@link #rotation}; after the projection direction has been moved along
     * its great circle. When a and b change places, only the sign changes.
     *
     * @return degrees, −180 to 180
     */
    public double inPlane(EulerAngles a, EulerAngles b) {
        double[] distance = new double[1];
        inPlanes(Orientations.of(List.of(a)), Orientations.of(List.of(b)), distance);
        return distance[0];
    }

    /**
     * {@link #rotation(EulerAngles, EulerAngles)} of each pair.
     *
     * @param result gets the distances in degrees; elements behind the last pair stay as they are
     * @throws IllegalArgumentException when there are not equally many, or the result is too short
     */
    public void rotations(Orientations a, Orientations b, double[] result) {
        check(a.size(), b.size(), result);
        PairSearch search = new PairSearch(group);
        for (int i = 0; i < a.size(); i++) {
            search.nearestRotation(a.quaternions(), b.quaternions(), 4 * i);
            result[i] = search.rotation();
        }
    }

    /**
     * {@link #direction(EulerAngles, EulerAngles)} of each pair.
     *
     * @param result gets the distances in degrees; elements behind the last pair stay as they are
     * @throws IllegalArgumentException when there are not equally many, or the result is too short
     */
    public void directions(Orientations a, Orientations b, double[] result) {
        check(a.size(), b.size(), result);
        PairSearch search = new PairSearch(group);
        for (int i = 0; i < a.size(); i++) {
            search.nearestDirection(a.quaternions(), b.quaternions(), 4 * i);
            result[i] = search.direction();
        }
    }

    /**
     * {@link #inPlane(EulerAngles, EulerAngles)} of each pair.
     *
     * @param result gets the signed differences in degrees; elements behind the last pair stay as they are
     * @throws IllegalArgumentException when there are not equally many, or the result is too short
     */
    public void inPlanes(Orientations a, Orientations b, double[] result) {
        check(a.size(), b.size(), result);
        PairSearch search = new PairSearch(group);
        for (int i = 0; i < a.size(); i++) {
            search.nearestRotation(a.quaternions(), b.quaternions(), 4 * i);
            result[i] = search.inPlane();
        }
    }

    /**
     * The distance between the origins of each pair, in the unit of the columns (Å for those of RELION 3.1).
     *
     * <p>No symmetry is asked for, since none has a say: the origin s says where the image shows the centre of the
     * volume, at −s, and each element leaves that centre in its place, so A and A · g go with the same s. That holds
     * for origins that count in the image, after the rotation, as RELION's, not for shifts in the frame of the volume.
     *
     * @param result gets the distances; elements behind the last pair stay as they are
     * @throws IllegalArgumentException when the columns are not equally long, or the result is too short
     */
    public static void shifts(double[] xa, double[] ya, double[] xb, double[] yb, double[] result) {
        check(xa.length, ya.length, result);
        check(xa.length, xb.length, result);
        check(xa.length, yb.length, result);
        for (int i = 0; i < xa.length; i++) {
            double x = xa[i] - xb[i];
            double y = ya[i] - yb[i];
            result[i] = Math.sqrt(x * x + y * y);
        }
    }

    private static void check(int a, int b, double[] result) {
        if (a != b || result.length < a) {
            throw new IllegalArgumentException("pairs need two columns of the same length and a result as long, not of "
                    + a + " and " + b + " rows and a result of " + result.length
                    + "; match the rows of the two sets first");
        }
    }
}
