/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * A pose in the columns of FREALIGN and cisTEM: PHI, THETA and PSI are RELION's rot, tilt and psi, and the shifts, in
 * Å, have the opposite sign.
 *
 * <p>Published tools disagree about this: pyem's command line reads it so, scipion-em-cistem takes PSI for rot, PHI for
 * psi and the shifts with their sign. The two agree only where THETA and PHI are 0 and nothing is shifted. Firn follows
 * pyem.
 *
 * @param psi degrees; also theta and phi
 * @param shiftX Å; also shiftY
 * @since 1.0
 */
public record FrealignPose(double psi, double theta, double phi, double shiftX, double shiftY) {

    /**
     * FREALIGN's columns of a pose.
     *
     * @param pixelSize Å/px of the image
     */
    public static FrealignPose of(Pose pose, double pixelSize) {
        RelionPose r = RelionPose.of(pose, pixelSize);
        return new FrealignPose(r.psi(), r.tilt(), r.rot(), -r.originX(), -r.originY());
    }

    /**
     * The pose.
     *
     * @param pixelSize Å/px of the image
     */
    public Pose toPose(double pixelSize) {
        return new RelionPose(phi, theta, psi, -shiftX, -shiftY, 0).toPose(pixelSize);
    }
}
