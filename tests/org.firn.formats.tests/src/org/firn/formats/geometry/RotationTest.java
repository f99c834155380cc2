/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Vectors of the projection conventions: a matrix M that takes image to reference (its rotation R and its shift t in
 * px), the angles and origins that mean the same, and where a sphere at (4, 8, 16) is seen. RELION's relion_project has
 * confirmed the last for a1, a3, a4, a5 and a7 to 0.02 px.
 */
class RotationTest {

    private static final double ROUNDED = 2e-7;

    private record Vector(String id, Rotation r, double[] t, EulerAngles angles, double[] origin, double[] seen) {

        @Override
        public String toString() {
            return id;
        }
    }

    @SuppressWarnings("checkstyle:MethodLength") // a table
    static List<Vector> vectors() {
        return List.of(
                new Vector(
                        "a1",
                        new Rotation(
                                .71461016,
                                .63371837,
                                -.29619813,
                                -.61309201,
                                .77128059,
                                .17101008,
                                .33682409,
                                .059391174,
                                .93969262),
                        v(4, 8, 12),
                        new EulerAngles(150, 20, 170),
                        v(1.9956, 9.4178, 11.4596),
                        v(1.347, 0.238)),
                new Vector(
                        "a2",
                        new Rotation(0, 0, -1, 0, 1, 0, 1, 0, 0),
                        v(0, 0, 0),
                        new EulerAngles(180, 90, 180),
                        v(0, 0, 0),
                        v(16, 8)),
                new Vector(
                        "a3",
                        new Rotation(0, 1, 0, 0, 0, 1, 1, 0, 0),
                        v(0, 4, 2),
                        new EulerAngles(90, 90, 180),
                        v(2, 0, 4),
                        v(14, 4)),
                new Vector(
                        "a4",
                        new Rotation(
                                .22612257,
                                .82379508,
                                -.51983678,
                                -.88564873,
                                .39606407,
                                .24240388,
                                .40557978,
                                .40557978,
                                .81915206),
                        v(7, 3, 4),
                        new EulerAngles(155, 35, 135),
                        v(.5482, 8.5771, .3650),
                        v(-0.240, 4.376)),
                new Vector(
                        "a5",
                        new Rotation(
                                -.78850311,
                                -.24329656,
                                -.56486255,
                                .22753462,
                                -.96866286,
                                .099600501,
                                -.57139379,
                                -.049990479,
                                .81915206),
                        v(5, -3, -2),
                        new EulerAngles(170, 35, -5),
                        v(-3.4823, 1.7895, -4.7614),
                        v(-6.994, -11.312)),
                new Vector("a6", Rotation.IDENTITY, v(0, 0, 0), new EulerAngles(0, 0, 0), v(0, 0, 0), v(4, 8)),
                new Vector(
                        "a7",
                        new Rotation(0, 0, -1, -1, 0, 0, 0, 1, 0),
                        v(0, 0, 0),
                        new EulerAngles(180, 90, 90),
                        v(0, 0, 0),
                        v(-8, 16)),
                new Vector("i1", Rotation.IDENTITY, v(20, 0, 0), new EulerAngles(0, 0, 0), v(20, 0, 0), v(-16, 8)),
                new Vector(
                        "i2",
                        new Rotation(.93969262, .34202014, 0, -.34202014, .93969262, 0, 0, 0, 1),
                        v(-6.8404, 18.7939, 0),
                        new EulerAngles(-20, 0, 0),
                        v(-12.8558, 15.3210, 0),
                        v(4 * .93969 - 8 * .34202 + 12.8558, 4 * .34202 + 8 * .93969 - 15.3210)));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void anglesGiveTheMatrixOfTheProjection(Vector vector) {
        assertEquals(0, vector.angles.toRotation().distance(vector.r.transposed()), ROUNDED);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theMatrixGivesAnglesThatMeanTheSame(Vector vector) {
        Rotation a = vector.r.transposed();
        EulerAngles angles = a.toEulerAngles();
        assertEquals(0, angles.toRotation().distance(a), ROUNDED);
        assertTrue(angles.tilt() >= 0 && angles.tilt() <= 180);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theOriginIsTheShiftInTheFrameOfTheProjection(Vector vector) {
        Rotation a = vector.angles.toRotation();
        assertArrayEquals(vector.origin, a.apply(vector.t[0], vector.t[1], vector.t[2]), 1e-4);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aPointIsSeenWhereTheProjectionShowsIt(Vector vector) {
        double[] point = vector.angles.toRotation().apply(4, 8, 16);
        assertEquals(vector.seen[0], point[0] - vector.origin[0], 1e-3);
        assertEquals(vector.seen[1], point[1] - vector.origin[1], 1e-3);
    }

    @Test
    void anglesAndMatricesAgreeEverywhereAlsoAtThePoles() {
        Random random = new Random(3);
        double[] tilts = {0, 1e-14, 1e-9, 1e-5, 1, 90, 179, 180 - 1e-9, 180};
        for (int i = 0; i < 2000; i++) {
            double tilt = i % 2 == 0 ? tilts[i / 2 % tilts.length] : 180 * random.nextDouble();
            Rotation a = new EulerAngles(720 * random.nextDouble() - 360, tilt, 720 * random.nextDouble() - 360)
                    .toRotation();
            assertTrue(a.isRotation(1e-14));
            assertEquals(0, a.toEulerAngles().toRotation().distance(a), 1e-14);
        }
    }

    @Test
    void rotIsZeroAtThePoles() {
        EulerAngles angles = new EulerAngles(50, 0, 20).toRotation().toEulerAngles();
        assertEquals(0, angles.rot());
        assertEquals(70, angles.psi(), 1e-12);
    }

    @Test
    void theAngleBetweenOrientationsIsExactAlsoWhenSmall() {
        Rotation a = new EulerAngles(10, 20, 30).toRotation();
        assertEquals(0, a.angleTo(a), 1e-7);
        assertEquals(1e-5, a.angleTo(new EulerAngles(10, 20, 30 + 1e-5).toRotation()), 1e-12);
        assertEquals(180, a.angleTo(new EulerAngles(10, 20, 210).toRotation()), 1e-12);
    }

    @Test
    void theProductAppliesTheRightFactorFirst() {
        Rotation first = new EulerAngles(10, 20, 30).toRotation();
        Rotation second = new EulerAngles(-40, 50, 60).toRotation();
        double[] v = first.apply(1, 2, 3);
        assertArrayEquals(second.apply(v[0], v[1], v[2]), second.times(first).apply(1, 2, 3), 1e-14);
    }

    @Test
    void aMirrorIsNoRotation() {
        Rotation mirror = new Rotation(-1, 0, 0, 0, 1, 0, 0, 0, 1);
        assertEquals(-1, mirror.determinant());
        assertFalse(mirror.isRotation(1e-9));
    }

    @Test
    void theWavelengthIsRelativistic() {
        assertEquals(0.01968762, Electrons.wavelength(300), 1e-8);
        assertEquals(0.02507949, Electrons.wavelength(200), 1e-8);
        assertEquals(0.03349235, Electrons.wavelength(120), 1e-8);
        assertThrows(IllegalArgumentException.class, () -> Electrons.wavelength(0));
        assertThrows(IllegalArgumentException.class, () -> Electrons.wavelength(Double.NaN));
    }

    private static double[] v(double... values) {
        return values;
    }
}
