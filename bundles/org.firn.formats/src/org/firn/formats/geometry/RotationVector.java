/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * A rotation as cryoSPARC stores it: a vector along the axis, whose length is the angle in radians, in the sense that
 * A = I + sin θ · K + (1 − cos θ) · K² with K = [[0, z, −y], [−z, 0, x], [y, −x, 0]] for the unit axis (x, y, z): the
 * transposed of the usual formula of Rodrigues.
 *
 * @since 1.0
 */
public record RotationVector(double x, double y, double z) {

    /** The vector of a rotation, of length 0 to π. */
    public static RotationVector of(Rotation rotation) {
        Quaternion q = Quaternion.of(rotation);
        double sine = Math.sqrt(q.x() * q.x() + q.y() * q.y() + q.z() * q.z());
        double angle = 2 * Math.atan2(sine, q.w());
        // towards the identity angle / sine goes to 2
        double scale = sine == 0 ? -2 : -angle / sine;
        return new RotationVector(scale * q.x(), scale * q.y(), scale * q.z());
    }

    /** The rotation. */
    public Rotation toRotation() {
        double angle = Math.sqrt(x * x + y * y + z * z);
        double scale = angle == 0 ? -0.5 : -Math.sin(angle / 2) / angle;
        return new Quaternion(Math.cos(angle / 2), scale * x, scale * y, scale * z).toRotation();
    }
}
