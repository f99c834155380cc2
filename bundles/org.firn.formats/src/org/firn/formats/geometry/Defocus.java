/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * The defocus of an image, as RELION and CTFFIND give it: Å, positive for underfocus.
 *
 * @param u along {@code angle}, Å
 * @param v perpendicular to it, Å
 * @param angle degrees from x towards y
 * @since 1.0
 */
public record Defocus(double u, double v, double angle) {

    private static final double ANGSTROM_PER_MICROMETRE = 1e4;
    private static final double HALF_TURN = 180;

    /**
     * From the mean and the difference, as EMAN2 has them.
     *
     * @param mean µm
     * @param difference u − v, µm
     * @param degrees direction of u
     */
    public static Defocus ofMean(double mean, double difference, double degrees) {
        double u = ANGSTROM_PER_MICROMETRE * (mean + difference / 2);
        return new Defocus(u, u - ANGSTROM_PER_MICROMETRE * difference, degrees).canonical();
    }

    /** The mean in µm, as EMAN2 has it. */
    public double meanMicrometres() {
        return (u + v) / 2 / ANGSTROM_PER_MICROMETRE;
    }

    /** The difference u − v in µm, as EMAN2 has it. */
    public double differenceMicrometres() {
        return (u - v) / ANGSTROM_PER_MICROMETRE;
    }

    /**
     * The same defocus with u not below v, and the angle from 0 to below 180. What is in this form already is not
     * changed.
     */
    public Defocus canonical() {
        double larger = v > u ? v : u;
        double smaller = v > u ? u : v;
        double direction = (v > u ? angle + HALF_TURN / 2 : angle) % HALF_TURN;
        direction = direction < 0 ? direction + HALF_TURN : direction;
        return new Defocus(larger, smaller, direction >= HALF_TURN ? 0 : direction);
    }
}
