/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * A unit quaternion w + x·i + y·j + z·k; it and its negative mean the same rotation, that of the matrix of
 * {@link #toRotation}.
 */
record Quaternion(double w, double x, double y, double z) {

    static final Quaternion IDENTITY = new Quaternion(1, 0, 0, 0);

    /** The turn by 360°/fold about an axis of any length. */
    static Quaternion about(double x, double y, double z, int fold) {
        double half = Math.PI / fold;
        double s = Math.sin(half) / Math.sqrt(x * x + y * y + z * z);
        return new Quaternion(Math.cos(half), s * x, s * y, s * z);
    }

    /** The one of the matrix Rz(psi) · Ry(tilt) · Rz(rot) of {@link EulerAngles}; angles in degrees. */
    static Quaternion of(double rot, double tilt, double psi) {
        double half = Math.toRadians(tilt) / 2;
        double sum = Math.toRadians(rot + psi) / 2;
        double difference = Math.toRadians(rot - psi) / 2;
        double c = Math.cos(half);
        double s = Math.sin(half);
        // the minus signs: RELION's matrices turn the frame, not the object
        return new Quaternion(
                c * Math.cos(sum), s * Math.sin(difference), -s * Math.cos(difference), -c * Math.sin(sum));
    }

    /** The one of a rotation, with w not negative; by its largest component, so that no small one is divided by. */
    static Quaternion of(Rotation r) {
        double[] squares = {
            1 + r.xx() + r.yy() + r.zz(),
            1 + r.xx() - r.yy() - r.zz(),
            1 - r.xx() + r.yy() - r.zz(),
            1 - r.xx() - r.yy() + r.zz()
        };
        Quaternion q;
        if (squares[0] >= 1) {
            q = new Quaternion(squares[0], r.zy() - r.yz(), r.xz() - r.zx(), r.yx() - r.xy());
        } else if (squares[1] >= squares[2] && squares[1] >= squares[3]) {
            q = new Quaternion(r.zy() - r.yz(), squares[1], r.xy() + r.yx(), r.xz() + r.zx());
        } else if (squares[2] >= squares[3]) {
            q = new Quaternion(r.xz() - r.zx(), r.xy() + r.yx(), squares[2], r.yz() + r.zy());
        } else {
            q = new Quaternion(r.yx() - r.xy(), r.xz() + r.zx(), r.yz() + r.zy(), squares[3]);
        }
        return q.w() < 0 ? q.negated().normalized() : q.normalized();
    }

    static Quaternion at(double[] components, int offset) {
        return new Quaternion(
                components[offset], components[offset + 1], components[offset + 2], components[offset + 3]);
    }

    void put(double[] components, int offset) {
        components[offset] = w;
        components[offset + 1] = x;
        components[offset + 2] = y;
        components[offset + 3] = z;
    }

    /** The product this · other: {@code other} is applied first. */
    Quaternion times(Quaternion other) {
        return new Quaternion(
                w * other.w - x * other.x - y * other.y - z * other.z,
                w * other.x + x * other.w + y * other.z - z * other.y,
                w * other.y - x * other.z + y * other.w + z * other.x,
                w * other.z + x * other.y - y * other.x + z * other.w);
    }

    double dot(Quaternion other) {
        return w * other.w + x * other.x + y * other.y + z * other.z;
    }

    /** The other one of the same rotation. */
    Quaternion negated() {
        return new Quaternion(-w, -x, -y, -z);
    }

    /** This, with length 1. */
    Quaternion normalized() {
        double length = Math.sqrt(dot(this));
        return new Quaternion(w / length, x / length, y / length, z / length);
    }

    Rotation toRotation() {
        return new Rotation(
                1 - 2 * (y * y + z * z),
                2 * (x * y - w * z),
                2 * (x * z + w * y),
                2 * (x * y + w * z),
                1 - 2 * (x * x + z * z),
                2 * (y * z - w * x),
                2 * (x * z - w * y),
                2 * (y * z + w * x),
                1 - 2 * (x * x + y * y));
    }
}
