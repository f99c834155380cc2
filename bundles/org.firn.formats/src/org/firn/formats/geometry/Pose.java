/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * Where an object is seen in an image: Firn's own form of a transform, to which every program's form is converted.
 *
 * <p>With A the rotation and s the shift, the point v of the object is seen at x where F x = (A v)<sub>xy</sub> − s;
 * all count in px from the centre, the pixel n/2 (integer division, 0 for the first). F is the identity, or turns the
 * sign of x when the image is a mirror image. So s is RELION's origin in px: the shift of the image, after it has been
 * mirrored when it must be, that brings the object to the centre. A transform in the plane is one with rot and tilt 0.
 *
 * @param rotation A, from coordinates of the object to those of the image
 * @param shiftX s along x in px
 * @param shiftY s along y in px
 * @param shiftZ s along z in px; 0 for images
 * @param mirrored whether the image must be mirrored along x before it is moved
 * @since 1.0
 */
public record Pose(Rotation rotation, double shiftX, double shiftY, double shiftZ, boolean mirrored) {

    private static final double DEGENERATE = 1e-6;

    /** One of an image that is no mirror image. */
    public static Pose of(EulerAngles angles, double shiftX, double shiftY) {
        return new Pose(angles.toRotation(), shiftX, shiftY, 0, false);
    }

    /**
     * The pose of a motion that takes the image to its reference, x<sub>ref</sub> = M x (Scipion, EMX, Xmipp's
     * matrices): A is the transposed rotation of M, and s = A t.
     *
     * @param toReference M; its rotation may contain a mirror
     * @return mirrored when the determinant is negative
     */
    public static Pose of(RigidTransform toReference) {
        Rotation m = toReference.rotation();
        boolean mirrored = m.determinant() < 0;
        Rotation a = (mirrored ? m.times(Rotation.MIRROR_X) : m).transposed();
        double[] s = a.apply(toReference.x(), toReference.y(), toReference.z());
        return new Pose(a, s[0], s[1], s[2], mirrored);
    }

    /** The motion that takes the image to its reference: {@link #of(RigidTransform)} the other way. */
    public RigidTransform toReference() {
        Rotation inverse = rotation.transposed();
        double[] t = inverse.apply(shiftX, shiftY, shiftZ);
        return new RigidTransform(mirrored ? inverse.times(Rotation.MIRROR_X) : inverse, t[0], t[1], t[2]);
    }

    /**
     * Where the image shows a point of the object.
     *
     * @param x of the point, in px from the centre of the volume; y and z alike
     * @return x and y in the image in px from its centre, and the height
     */
    public double[] project(double x, double y, double z) {
        double[] seen = rotation.apply(x, y, z);
        double sign = mirrored ? -1 : 1;
        return new double[] {sign * (seen[0] - shiftX), seen[1] - shiftY, seen[2] - shiftZ};
    }

    /** The angles of the rotation. */
    public EulerAngles angles() {
        return rotation.toEulerAngles();
    }

    /**
     * The same projection for a program that knows no mirror. A volume looks from behind like its mirror image, so the
     * direction is turned round: the projection is the same, the height changes its sign.
     *
     * @return this when it is not mirrored
     */
    public Pose unmirrored() {
        return mirrored ? turned(false) : this;
    }

    /**
     * The same projection as a transform in the plane: a view from behind (tilt 180°) becomes a mirror image.
     *
     * @throws IllegalArgumentException when the view is tilted, so that no transform in the plane shows it
     */
    public Pose inPlane() {
        if (!isInPlane(DEGENERATE)) {
            throw new IllegalArgumentException(
                    "a view with tilt " + angles().tilt() + " degrees is no transform in the plane");
        }
        return rotation.zz() > 0 ? this : turned(!mirrored);
    }

    /** Whether the projection can be had by moving and mirroring an image. */
    public boolean isInPlane(double tolerance) {
        return Math.abs(Math.abs(rotation.zz()) - 1) <= tolerance;
    }

    private Pose turned(boolean nowMirrored) {
        return new Pose(Rotation.HALF_TURN_Y.times(rotation), -shiftX, shiftY, -shiftZ, nowMirrored);
    }

    /** The same shifts in pixels of another size: 2 when the new pixels are half as large. */
    public Pose scaled(double factor) {
        return new Pose(rotation, factor * shiftX, factor * shiftY, factor * shiftZ, mirrored);
    }
}
