/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * A pose in the columns of RELION 3.1 and later ({@code rlnAngleRot}, …, {@code rlnOriginXAngst}, …). RELION 3.0 has
 * the same with shifts in px, which is this with a pixel size of 1.
 *
 * @param rot degrees; also tilt and psi
 * @param originX Å; also originY and originZ
 * @since 1.0
 */
public record RelionPose(double rot, double tilt, double psi, double originX, double originY, double originZ) {

    /**
     * RELION's columns of a pose.
     *
     * @param pixelSize Å/px of the image
     */
    public static RelionPose of(Pose pose, double pixelSize) {
        Pose plain = pose.unmirrored();
        EulerAngles angles = plain.angles();
        return new RelionPose(
                angles.rot(),
                angles.tilt(),
                angles.psi(),
                pixelSize * plain.shiftX(),
                pixelSize * plain.shiftY(),
                pixelSize * plain.shiftZ());
    }

    /**
     * The pose.
     *
     * @param pixelSize Å/px of the image
     */
    public Pose toPose(double pixelSize) {
        return new Pose(
                new EulerAngles(rot, tilt, psi).toRotation(),
                originX / pixelSize,
                originY / pixelSize,
                originZ / pixelSize,
                false);
    }
}
