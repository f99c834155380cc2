/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * A motion x ↦ R x + t, a matrix of 4 by 4 whose last row is 0 0 0 1.
 *
 * @param rotation R; may contain a mirror
 * @param x of t in px
 * @param y of t in px
 * @param z of t in px
 * @since 1.0
 */
public record RigidTransform(Rotation rotation, double x, double y, double z) {

    /** How far R·Rᵀ may be from the identity: files give matrices with few digits. */
    private static final double TOLERANCE = 1e-3;

    /**
     * The one of a matrix.
     *
     * @param rows 12 or 16 elements, row by row
     * @throws IllegalArgumentException when there are other than 12 or 16, or it is no motion
     */
    public static RigidTransform of(double... rows) {
        if (rows.length != 12 && rows.length != 16) {
            throw new IllegalArgumentException(
                    "a matrix of 3 or 4 rows of 4 has 12 or 16 elements, not " + rows.length);
        }
        Rotation r = new Rotation(rows[0], rows[1], rows[2], rows[4], rows[5], rows[6], rows[8], rows[9], rows[10]);
        double fault = r.times(r.transposed()).distance(Rotation.IDENTITY);
        if (!(fault <= TOLERANCE)) {
            throw new IllegalArgumentException("the matrix is no rotation: R times its transposed differs from the"
                    + " identity by " + fault + "; it may be scaled, or have values that are no numbers");
        }
        return new RigidTransform(r, rows[3], rows[7], rows[11]);
    }

    /** The 16 elements, row by row. */
    public double[] rows() {
        Rotation r = rotation;
        return new double[] {r.xx(), r.xy(), r.xz(), x, r.yx(), r.yy(), r.yz(), y, r.zx(), r.zy(), r.zz(), z, 0, 0, 0, 1
        };
    }

    /** The moved point. */
    public double[] apply(double px, double py, double pz) {
        double[] p = rotation.apply(px, py, pz);
        return new double[] {p[0] + x, p[1] + y, p[2] + z};
    }

    /** The motion that undoes this one. */
    public RigidTransform inverse() {
        Rotation back = rotation.transposed();
        double[] t = back.apply(x, y, z);
        return new RigidTransform(back, -t[0], -t[1], -t[2]);
    }
}
