/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

/** Value, gradient and curvature of a correlation map at one place, computed from its Fourier terms. */
final class CorrelationTop {
    private double value;
    private double squares;
    private double gradientX;
    private double gradientY;
    private double xx;
    private double xy;
    private double yy;

    /**
     * Adds every other term of one row: the product of a frame with the conjugate of the sum of all other frames.
     *
     * @param own terms of the frame, real and imaginary parts
     * @param total terms of the sum of all frames
     * @param from first term
     * @param to end of the row
     * @param firstKx x frequency of the first term, rad/px
     * @param stepKx and from one used term to the next
     * @param ky y frequency, rad/px
     */
    void addRow(float[] own, float[] total, int from, int to, double firstKx, double stepKx, double ky) {
        double sumRe = 0;
        double sumIm = 0;
        double sumXRe = 0;
        double sumXIm = 0;
        double sumXxRe = 0;
        double sumSquares = 0;
        double kx = firstKx;
        for (int i = 2 * from; i < 2 * to; i += 4, kx += stepKx) {
            float a = own[i];
            float b = own[i + 1];
            float c = total[i] - a;
            float d = total[i + 1] - b;
            double re = a * c + b * d;
            double im = b * c - a * d;
            sumRe += re;
            sumIm += im;
            sumXRe += kx * re;
            sumXIm += kx * im;
            sumXxRe += kx * kx * re;
            sumSquares += re * re + im * im;
        }
        value += sumRe;
        squares += sumSquares;
        gradientX -= sumXIm;
        gradientY -= ky * sumIm;
        xx += sumXxRe;
        xy += ky * sumXRe;
        yy += ky * ky * sumRe;
    }

    /** Returns the description from the terms of both. */
    CorrelationTop plus(CorrelationTop other) {
        CorrelationTop sum = new CorrelationTop();
        sum.value = value + other.value;
        sum.squares = squares + other.squares;
        sum.gradientX = gradientX + other.gradientX;
        sum.gradientY = gradientY + other.gradientY;
        sum.xx = xx + other.xx;
        sum.xy = xy + other.xy;
        sum.yy = yy + other.yy;
        return sum;
    }

    /** Returns the height over the standard deviation of the whole map (by Parseval's theorem). */
    double significance() {
        return squares > 0 ? Math.sqrt(2) * value / Math.sqrt(squares) : 0;
    }

    /** Returns the Newton step to the top, px; where the map is not curved like a top, a step uphill. */
    double[] step(double limit) {
        double determinant = xx * yy - xy * xy;
        boolean convex = determinant > 0 && xx > 0;
        double x = convex ? (yy * gradientX - xy * gradientY) / determinant : gradientX;
        double y = convex ? (xx * gradientY - xy * gradientX) / determinant : gradientY;
        double length = Math.hypot(x, y);
        double scale = length == 0 || convex && length <= limit ? 1 : limit / length;
        return new double[] {x * scale, y * scale};
    }
}
