/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.firn.imaging.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CtfTest {
    private static final CtfParameters EXAMPLE =
            CtfParameters.ofMicroscope(300, 2.7, 0.1).withDefocus(15000, 14000, 30);

    /** Values that another program printed for the same parameters. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.10000",
        ".01953125, 0, 0.43328",
        "0, .01953125, 0.42262",
        ".03125, .01171875, 0.90498",
        ".01171875, -.03125, 0.87534",
        ".046875, .02734375, 0.30700"
    })
    void agreesWithPublishedValues(double kx, double ky, double expected) {
        assertEquals(expected, new Ctf(EXAMPLE).at(kx, ky), 1e-5);
    }

    @ParameterizedTest
    @CsvSource({"300, 0.01968762", "200, 0.02507949", "120, 0.03349235"})
    void wavelengthIsRelativistic(double voltage, double expected) {
        assertEquals(expected, CtfParameters.wavelength(voltage), 1e-8);
    }

    @Test
    void aPhasePlateOfNinetyDegreesTurnsSineIntoCosine() {
        double gamma = new Ctf(EXAMPLE).phase(0.02, 0.01);
        assertEquals(Math.cos(gamma), new Ctf(EXAMPLE.withPhaseShift(90)).at(0.02, 0.01), 1e-12);
    }

    @Test
    void halfPlaneAndImageHoldTheFunctionAtTheirFrequencies() {
        Ctf ctf = new Ctf(EXAMPLE);
        double pixel = 2;
        float[] half = ctf.halfPlane(64, 48, pixel);
        Image image = ctf.image(64, pixel);
        double step = 1 / (64 * pixel);
        assertEquals(ctf.at(5 * step, 3 / (48 * pixel)), half[3 * 33 + 5], 1e-6);
        assertEquals(ctf.at(5 * step, -3 / (48 * pixel)), half[45 * 33 + 5], 1e-6);
        assertEquals(ctf.at(-7 * step, 4 * step), image.get(25, 36), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "2520, 2510, 45, 2520, 2510, 45",
        "2520, 2530, 45, 2530, 2520, 135",
        "10, 20, -170, 20, 10, 100",
        "3, 2, 180, 3, 2, 0",
        "3, 2, -30, 3, 2, 150"
    })
    void canonicalFormPutsTheLargerDefocusFirst(
            double u, double v, double angle, double newU, double newV, double newAngle) {
        CtfParameters canonical = EXAMPLE.withDefocus(u, v, angle).canonical();
        assertEquals(EXAMPLE.withDefocus(newU, newV, newAngle), canonical);
        double before = new Ctf(EXAMPLE.withDefocus(u, v, angle)).at(0.1, 0.05);
        assertEquals(before, new Ctf(canonical).at(0.1, 0.05), 1e-9);
    }

    @Test
    void refusesWhatIsNoMicroscope() {
        assertThrows(IllegalArgumentException.class, () -> CtfParameters.ofMicroscope(0, 2.7, 0.1));
        assertThrows(IllegalArgumentException.class, () -> CtfParameters.ofMicroscope(300, 2.7, 1));
        assertThrows(IllegalArgumentException.class, () -> EXAMPLE.withDefocus(Double.NaN, 1, 0));
    }
}
