/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

/**
 * The orientation and position of a particle in its image: a point x of the map is imaged at {@code (A x)_xy - s} with
 * {@code A = Rz(psi) Ry(tilt) Rz(rot)} (Heymann et al. 2005, J. Struct. Biol. 151, 196; the frame is rotated, ZYZ).
 *
 * @param rot first Euler angle, about z, degree
 * @param tilt second Euler angle, about the new y, degree
 * @param psi third Euler angle, about the new z: in the plane of the image, degree
 * @param originX x of the origin s, px
 * @param originY y of the origin s, px
 */
public record Pose(double rot, double tilt, double psi, double originX, double originY) {

    /** Returns a centred pose. */
    public static Pose ofAngles(double rot, double tilt, double psi) {
        return new Pose(rot, tilt, psi, 0, 0);
    }

    /** Returns the nine elements of A, row by row. */
    public double[] matrix() {
        double a = Math.toRadians(rot);
        double b = Math.toRadians(tilt);
        double g = Math.toRadians(psi);
        double ca = Math.cos(a);
        double sa = Math.sin(a);
        double cb = Math.cos(b);
        double sb = Math.sin(b);
        double cg = Math.cos(g);
        double sg = Math.sin(g);
        return new double[] {
            cg * cb * ca - sg * sa,
            cg * cb * sa + sg * ca,
            -cg * sb,
            -sg * cb * ca - cg * sa,
            -sg * cb * sa + cg * ca,
            sg * sb,
            sb * ca,
            sb * sa,
            cb
        };
    }
}
