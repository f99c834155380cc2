/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * A 3 x 3 matrix, in rows; for orientations a rotation, which takes coordinates in the volume to coordinates in the
 * projection.
 *
 * <p>With A such a matrix and s the origin in px, the point v of a volume is seen at (A v)<sub>xy</sub> − s in its
 * projection, both counted from the centre, which is the pixel n/2 (integer division, 0 for the first).
 *
 * @param xx row x, column x; and so on
 */
public record Rotation(
        double xx, double xy, double xz, double yx, double yy, double yz, double zx, double zy, double zz) {

    /** No rotation. */
    public static final Rotation IDENTITY = new Rotation(1, 0, 0, 0, 1, 0, 0, 0, 1);
    /** The mirror that turns the sign of x. */
    static final Rotation MIRROR_X = new Rotation(-1, 0, 0, 0, 1, 0, 0, 0, 1);
    /** The view from behind: a half turn about y. */
    static final Rotation HALF_TURN_Y = new Rotation(-1, 0, 0, 0, 1, 0, 0, 0, -1);

    /** The matrix product this · other: {@code other} is applied first. */
    public Rotation times(Rotation other) {
        return new Rotation(
                xx * other.xx + xy * other.yx + xz * other.zx,
                xx * other.xy + xy * other.yy + xz * other.zy,
                xx * other.xz + xy * other.yz + xz * other.zz,
                yx * other.xx + yy * other.yx + yz * other.zx,
                yx * other.xy + yy * other.yy + yz * other.zy,
                yx * other.xz + yy * other.yz + yz * other.zz,
                zx * other.xx + zy * other.yx + zz * other.zx,
                zx * other.xy + zy * other.yy + zz * other.zy,
                zx * other.xz + zy * other.yz + zz * other.zz);
    }

    /** The transposed matrix: of a rotation, its inverse. */
    public Rotation transposed() {
        return new Rotation(xx, yx, zx, xy, yy, zy, xz, yz, zz);
    }

    /**
     * This matrix times a vector.
     *
     * @return a new array of three: x, y, z
     */
    public double[] apply(double x, double y, double z) {
        return new double[] {xx * x + xy * y + xz * z, yx * x + yy * y + yz * z, zx * x + zy * y + zz * z};
    }

    /** The determinant: 1 for a rotation, −1 when a mirror is in it. */
    public double determinant() {
        return xx * (yy * zz - yz * zy) - xy * (yx * zz - yz * zx) + xz * (yx * zy - yy * zx);
    }

    /**
     * Whether this is a rotation: orthogonal, and without a mirror.
     *
     * @param tolerance how far an element of A·Aᵀ may be from that of the identity
     */
    public boolean isRotation(double tolerance) {
        return determinant() > 0 && times(transposed()).distance(IDENTITY) <= tolerance;
    }

    /** The largest absolute difference between elements. */
    public double distance(Rotation other) {
        double[] mine = elements();
        double[] others = other.elements();
        double largest = 0;
        for (int i = 0; i < mine.length; i++) {
            largest = Math.max(largest, Math.abs(mine[i] - others[i]));
        }
        return largest;
    }

    /** The angle by which one has to turn to get from this orientation to the other, in degrees, 0 to 180. */
    public double angleTo(Rotation other) {
        Rotation r = times(other.transposed());
        double sine = Math.hypot(Math.hypot(r.zy - r.yz, r.xz - r.zx), r.yx - r.xy) / 2;
        double cosine = (r.xx + r.yy + r.zz - 1) / 2;
        return Math.toDegrees(Math.atan2(sine, cosine));
    }

    /**
     * The Euler angles of this rotation, tilt in 0° to 180°, rot and psi in −180° to 180°; rot is 0 where the tilt is
     * 0° or 180°. The angles give this very matrix again even next to these poles, since psi is taken from what is left
     * after rot, not from the small elements.
     */
    public EulerAngles toEulerAngles() {
        double tilt = Math.atan2(Math.hypot(zx, zy), zz);
        double rot = zx == 0 && zy == 0 ? 0 : Math.atan2(zy, zx);
        double sine = Math.sin(rot);
        double cosine = Math.cos(rot);
        double psi = Math.atan2(xy * cosine - xx * sine, yy * cosine - yx * sine);
        return new EulerAngles(Math.toDegrees(rot), Math.toDegrees(tilt), Math.toDegrees(psi));
    }

    private double[] elements() {
        return new double[] {xx, xy, xz, yx, yy, yz, zx, zy, zz};
    }
}
