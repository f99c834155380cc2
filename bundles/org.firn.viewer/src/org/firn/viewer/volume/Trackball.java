/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

/**
 * A rotation that is changed by dragging, as if a ball were turned (Shoemake, "ARCBALL: a user interface for specifying
 * three-dimensional orientation using a mouse", Graphics Interface 1992). On the screen x runs to the right, y upwards
 * and z towards the viewer, so nothing is ever mirrored. Immutable.
 *
 * @param w real part of the unit quaternion
 * @param x imaginary parts
 * @param y imaginary parts
 * @param z imaginary parts
 */
public record Trackball(double w, double x, double y, double z) {

    /** The volume seen along its z axis, from above. */
    public static final Trackball FRONT = new Trackball(1, 0, 0, 0);

    /**
     * Turns by a drag.
     *
     * @param fromX where it began: -1 at the left to 1 at the right of the ball
     * @param fromY -1 at the bottom to 1 at the top
     * @param toX where it is now
     * @param toY where it is now
     */
    public Trackball dragged(double fromX, double fromY, double toX, double toY) {
        double[] a = onBall(fromX, fromY);
        double[] b = onBall(toX, toY);
        double cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        return new Trackball(
                        1 + cosine, a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
                .normalised()
                .after(this);
    }

    private static double[] onBall(double x, double y) {
        double square = x * x + y * y;
        if (square <= 1) {
            return new double[] {x, y, Math.sqrt(1 - square)};
        }
        double length = Math.sqrt(square);
        return new double[] {x / length, y / length, 0};
    }

    /** Turns around an axis of the screen, by radians. */
    public Trackball turned(double axisX, double axisY, double axisZ, double angle) {
        double sine = Math.sin(angle / 2);
        return new Trackball(Math.cos(angle / 2), axisX * sine, axisY * sine, axisZ * sine).after(this);
    }

    private Trackball normalised() {
        double length = Math.sqrt(w * w + x * x + y * y + z * z);
        return length < 1e-12 ? FRONT : new Trackball(w / length, x / length, y / length, z / length);
    }

    private Trackball after(Trackball first) {
        return new Trackball(
                        w * first.w - x * first.x - y * first.y - z * first.z,
                        w * first.x + x * first.w + y * first.z - z * first.y,
                        w * first.y - x * first.z + y * first.w + z * first.x,
                        w * first.z + x * first.y - y * first.x + z * first.w)
                .normalised();
    }

    /** The matrix that turns the volume's axes to those of the screen, row by row. */
    public double[] matrix() {
        return new double[] {
            1 - 2 * (y * y + z * z),
            2 * (x * y - w * z),
            2 * (x * z + w * y),
            2 * (x * y + w * z),
            1 - 2 * (x * x + z * z),
            2 * (y * z - w * x),
            2 * (x * z - w * y),
            2 * (y * z + w * x),
            1 - 2 * (x * x + y * y)
        };
    }
}
