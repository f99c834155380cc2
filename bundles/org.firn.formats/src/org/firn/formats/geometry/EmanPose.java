/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * A pose as EMAN2's {@code Transform} of type {@code eman}: the frame is turned by az about z, by alt about the new x
 * and by phi about the new z; then moved; then, for a mirror image, mirrored along x.
 *
 * <p>In terms of the SPIDER angles az = φ + 90°, alt = θ, phi = ψ − 90°. IMAGIC's α, β, γ are az, alt, phi.
 *
 * @param az degrees; also alt and phi
 * @param tx px; also ty and tz
 * @since 1.0
 */
public record EmanPose(double az, double alt, double phi, double tx, double ty, double tz, boolean mirror) {

    private static final double QUARTER = 90;

    /** EMAN2's form of a pose. */
    public static EmanPose of(Pose pose) {
        EulerAngles angles = pose.angles();
        return new EmanPose(
                angles.rot() + QUARTER,
                angles.tilt(),
                angles.psi() - QUARTER,
                -pose.shiftX(),
                -pose.shiftY(),
                -pose.shiftZ(),
                pose.mirrored());
    }

    /** The pose. */
    public Pose toPose() {
        return new Pose(rotation(), -tx, -ty, -tz, mirror);
    }

    /** The matrix Rz(phi) · Rx(alt) · Rz(az) of frame rotations. */
    public Rotation rotation() {
        return new EulerAngles(az - QUARTER, alt, phi + QUARTER).toRotation();
    }
}
