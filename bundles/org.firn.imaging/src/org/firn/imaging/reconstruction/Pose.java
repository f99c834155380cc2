/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Rotation;

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

    /** Returns A. */
    public Rotation rotation() {
        return new EulerAngles(rot, tilt, psi).toRotation();
    }
}
