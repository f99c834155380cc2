/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.ctf;

import java.util.List;

/**
 * A contrast transfer function as far as two of one image can differ: the mean defocus, the astigmatism as a vector at
 * twice its angle (of length defocusU − defocusV), and the phase shift. In the direction φ the defocus is
 * mean + (x cos 2φ + y sin 2φ) / 2.
 *
 * @param mean (defocusU + defocusV) / 2, in Å
 * @param x (defocusU − defocusV) cos 2α with α the angle of defocusU, in Å
 * @param y (defocusU − defocusV) sin 2α, in Å
 * @param phaseShift of a phase plate, in degrees
 */
record CtfEstimate(double mean, double x, double y, double phaseShift) {

    /**
     * As the columns of a table have it.
     *
     * @param u defocus in Å, as v
     * @param angle of u, in degrees
     * @param phaseShift in degrees; NaN for none
     */
    static CtfEstimate of(double u, double v, double angle, double phaseShift) {
        double twice = Math.toRadians(2 * angle);
        // without astigmatism its angle says nothing, and may be missing
        double x = u == v ? 0 : (u - v) * Math.cos(twice);
        double y = u == v ? 0 : (u - v) * Math.sin(twice);
        return new CtfEstimate((u + v) / 2, x, y, Double.isNaN(phaseShift) ? 0 : phaseShift);
    }

    /** The mean of some; phase shifts are averaged from that of the first on, so that 179° and −179° give 180°. */
    static CtfEstimate mean(List<CtfEstimate> estimates) {
        double mean = 0;
        double x = 0;
        double y = 0;
        double turn = 0;
        CtfEstimate first = estimates.get(0);
        for (CtfEstimate estimate : estimates) {
            mean += estimate.mean / estimates.size();
            x += estimate.x / estimates.size();
            y += estimate.y / estimates.size();
            turn += estimate.turnFrom(first) / estimates.size();
        }
        return new CtfEstimate(mean, x, y, first.phaseShift + turn);
    }

    /** Whether all of it is known. */
    boolean isKnown() {
        return !Double.isNaN(mean + x + y);
    }

    /** The greatest defocus, in Å. */
    double u() {
        return mean + Math.hypot(x, y) / 2;
    }

    /** The least defocus, in Å. */
    double v() {
        return mean - Math.hypot(x, y) / 2;
    }

    /** The direction of the greatest defocus, in degrees, from 0 to below 180. */
    double angle() {
        double angle = Math.toDegrees(Math.atan2(y, x)) / 2;
        return angle < 0 ? angle + 180 : angle;
    }

    /** The difference of the mean defocus, in Å, 0 or more. */
    double defocusDifference(CtfEstimate other) {
        return Math.abs(mean - other.mean);
    }

    /** The length of the difference of the vectors of astigmatism, in Å. */
    double astigmatismDifference(CtfEstimate other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /**
     * Up to which resolution the phases of two functions of one image differ by less than 90° in every direction.
     *
     * <p>The phase is γ(k, φ) = −π λ z(φ) k² + π/2 Cs λ³ k⁴ − p, with the defocus z, the phase shift p and terms that
     * belong to the microscope. In a difference that of Cs cancels, and Δγ = −(π λ Δz(φ) k² + Δp), where Δz(φ) runs
     * from Δmean − |Δastigmatism|/2 to Δmean + |Δastigmatism|/2. So π/2 is first reached at
     * k² = (π/2 ∓ Δp) / (π λ |Δz|) at one of these ends; without phase shifts at a resolution of √(2 λ |Δz|).
     *
     * @param wavelength λ in Å
     * @return Å; 0 when they never differ by so much, infinite when the phase shifts alone do
     */
    double agreementResolution(CtfEstimate other, double wavelength) {
        double turn = Math.toRadians(turnFrom(other));
        double difference = mean - other.mean;
        double spread = astigmatismDifference(other) / 2;
        return Math.max(
                resolution(difference + spread, turn, wavelength), resolution(difference - spread, turn, wavelength));
    }

    private static double resolution(double defocus, double turn, double wavelength) {
        double left = Math.PI / 2 - Math.signum(defocus) * turn;
        if (Math.abs(turn) >= Math.PI / 2) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.sqrt(Math.PI * wavelength * Math.abs(defocus) / left);
    }

    /** By how much this phase shift is greater, in degrees, −180 to 180. */
    private double turnFrom(CtfEstimate other) {
        return Math.IEEEremainder(phaseShift - other.phaseShift, 360);
    }
}
