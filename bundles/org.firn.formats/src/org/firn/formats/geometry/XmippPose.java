/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * A pose in the columns of Xmipp ({@code angleRot}, …, {@code shiftX}, …, {@code flip}), whose meaning depends on what
 * the images were aligned to. For projections it is that of RELION, with shifts in px. For an alignment in the plane it
 * is the motion from the image to the reference: the angle is that of the motion, of the opposite sign, and the shift
 * comes after it; a flip comes last.
 *
 * @param rot degrees; also tilt and psi
 * @param shiftX px; also shiftY and shiftZ
 * @param flip whether the image is mirrored
 * @since 1.0
 */
public record XmippPose(
        double rot, double tilt, double psi, double shiftX, double shiftY, double shiftZ, boolean flip) {

    /** The columns of a projection; never flipped. */
    public static XmippPose ofProjection(Pose pose) {
        RelionPose r = RelionPose.of(pose, 1);
        return new XmippPose(r.rot(), r.tilt(), r.psi(), r.originX(), r.originY(), r.originZ(), false);
    }

    /**
     * The columns of an alignment in the plane.
     *
     * @throws IllegalArgumentException when the pose is tilted
     */
    public static XmippPose ofPlane(Pose pose) {
        Pose plane = pose.inPlane();
        RigidTransform motion = plane.toReference();
        Rotation r = plane.mirrored() ? Rotation.MIRROR_X.times(motion.rotation()) : motion.rotation();
        double psi = Math.toDegrees(Math.atan2(r.xy(), r.xx()));
        return new XmippPose(0, 0, psi, motion.x(), motion.y(), 0, plane.mirrored());
    }

    /**
     * The columns of the alignment of a volume to a volume: the angles and the shift of the motion itself.
     *
     * @throws IllegalArgumentException when the pose is mirrored
     */
    public static XmippPose ofVolume(Pose pose) {
        if (pose.mirrored()) {
            throw new IllegalArgumentException("Xmipp's alignments of volumes have no mirror");
        }
        RigidTransform motion = pose.toReference();
        EulerAngles angles = motion.rotation().toEulerAngles();
        return new XmippPose(angles.rot(), angles.tilt(), angles.psi(), motion.x(), motion.y(), motion.z(), false);
    }

    /** The pose, when the columns mean a projection. */
    public Pose projection() {
        return new Pose(rotation(), shiftX, shiftY, shiftZ, flip);
    }

    /** The pose, when the columns mean an alignment in the plane. */
    public Pose plane() {
        Rotation r = new EulerAngles(0, 0, psi).toRotation();
        return Pose.of(new RigidTransform(flip ? Rotation.MIRROR_X.times(r) : r, shiftX, shiftY, 0));
    }

    /** The pose, when the columns mean an alignment of a volume. */
    public Pose volume() {
        return Pose.of(new RigidTransform(rotation(), shiftX, shiftY, shiftZ));
    }

    private Rotation rotation() {
        return new EulerAngles(rot, tilt, psi).toRotation();
    }
}
