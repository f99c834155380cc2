/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

/**
 * What determines the contrast transfer function of one image.
 *
 * @param defocusU defocus along the direction of {@code angle}, Å, positive for underfocus
 * @param defocusV defocus perpendicular to it, Å
 * @param angle direction of defocusU, degrees from the x axis towards the y axis
 * @param voltage acceleration voltage, kV
 * @param sphericalAberration Cs, mm
 * @param amplitudeContrast fraction of amplitude contrast, 0 to below 1
 * @param phaseShift additional phase shift of a phase plate, degrees
 */
public record CtfParameters(
        double defocusU,
        double defocusV,
        double angle,
        double voltage,
        double sphericalAberration,
        double amplitudeContrast,
        double phaseShift) {
    /** Checks the values. */
    public CtfParameters {
        if (!(voltage > 0) || !(amplitudeContrast >= 0 && amplitudeContrast < 1)) {
            throw new IllegalArgumentException("CTF with a voltage of " + voltage + " kV and an amplitude contrast of "
                    + amplitudeContrast + ": the voltage must be positive and the contrast from 0 to below 1");
        }
        if (!Double.isFinite(defocusU + defocusV + angle + sphericalAberration + phaseShift)) {
            throw new IllegalArgumentException("CTF with values that are not numbers: defocus " + defocusU + ", "
                    + defocusV + " Å, angle " + angle + "°, Cs " + sphericalAberration + " mm, phase shift "
                    + phaseShift + "°");
        }
    }

    /**
     * Describes a microscope, with no defocus yet.
     *
     * @param voltage kV
     * @param sphericalAberration mm
     * @param amplitudeContrast fraction
     * @return parameters with defocus and phase shift 0
     */
    public static CtfParameters ofMicroscope(double voltage, double sphericalAberration, double amplitudeContrast) {
        return new CtfParameters(0, 0, 0, voltage, sphericalAberration, amplitudeContrast, 0);
    }

    /** Returns these parameters with another defocus (Å) and direction (degrees). */
    public CtfParameters withDefocus(double u, double v, double direction) {
        return new CtfParameters(u, v, direction, voltage, sphericalAberration, amplitudeContrast, phaseShift);
    }

    /** Returns these parameters with another phase shift, degrees. */
    public CtfParameters withPhaseShift(double degrees) {
        return new CtfParameters(defocusU, defocusV, angle, voltage, sphericalAberration, amplitudeContrast, degrees);
    }

    /** Returns the same function with defocusU not below defocusV and an angle from 0 to below 180 degrees. */
    public CtfParameters canonical() {
        boolean swap = defocusV > defocusU;
        double direction = (swap ? angle + 90 : angle) % 180;
        direction = direction < 0 ? direction + 180 : direction;
        return withDefocus(swap ? defocusV : defocusU, swap ? defocusU : defocusV, direction >= 180 ? 0 : direction);
    }

    /** Returns the mean of the two defoci, Å. */
    public double meanDefocus() {
        return (defocusU + defocusV) / 2;
    }

    /** Returns the difference of the two defoci, Å. */
    public double astigmatism() {
        return defocusU - defocusV;
    }

    /**
     * Returns the relativistic wavelength of the electrons, Å.
     *
     * @param voltage kV
     */
    public static double wavelength(double voltage) {
        double volts = 1000 * voltage;
        return 12.2643247 / Math.sqrt(volts * (1 + 0.978466e-6 * volts));
    }
}
