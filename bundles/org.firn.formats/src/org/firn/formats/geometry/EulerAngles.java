/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * An orientation as ZYZ Euler angles, as RELION names and means them.
 *
 * <p>The volume's frame is turned by {@code rot} about z, then by {@code tilt} about the new y, then by {@code psi}
 * about the new z. Many angles are one orientation (at tilt 0 only rot + psi counts; rot 180° is rot −180°), so compare
 * {@linkplain #toRotation() rotations}, not angles.
 *
 * @param rot first angle in degrees
 * @param tilt second angle in degrees
 * @param psi third angle in degrees
 */
public record EulerAngles(double rot, double tilt, double psi) {

    /**
     * The matrix A = Rz(psi) · Ry(tilt) · Rz(rot) of frame rotations, which takes coordinates in the volume to
     * coordinates in the projection.
     */
    public Rotation toRotation() {
        double a = Math.toRadians(rot);
        double b = Math.toRadians(tilt);
        double g = Math.toRadians(psi);
        double ca = Math.cos(a);
        double sa = Math.sin(a);
        double cb = Math.cos(b);
        double sb = Math.sin(b);
        double cg = Math.cos(g);
        double sg = Math.sin(g);
        return new Rotation(
                cg * cb * ca - sg * sa,
                cg * cb * sa + sg * ca,
                -cg * sb,
                -sg * cb * ca - cg * sa,
                -sg * cb * sa + cg * ca,
                sg * sb,
                sb * ca,
                sb * sa,
                cb);
    }
}
