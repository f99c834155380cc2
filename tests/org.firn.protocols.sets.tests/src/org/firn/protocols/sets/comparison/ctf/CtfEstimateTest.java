/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.firn.formats.geometry.Electrons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The resolutions were found with NumPy, by searching the first k on a grid (step 2.5e-6 1/Å, every 0.25°) where the
 * full phases, Cs and amplitude contrast included, differ by π/2.
 */
class CtfEstimateTest {
    private static final double WAVELENGTH = Electrons.wavelength(300);

    @ParameterizedTest
    @CsvSource({
        "15000 14000 30 0, 15300 14100 50 0, 4.81079, 200, 775.5600147728431",
        "15000 14000 30 90, 15300 14100 50 70, 4.35154, 200, 775.5600147728431",
        "15000 15000 0 0, 14600 14600 0 0, 3.96863, 400, 0",
        "20000 19000 10 10, 20100 18900 170 40, 4.78569, 0, 775.560014772843"
    })
    void theClosedFormIsWhereTheFullPhasesComeApart(
            String first, String second, double resolution, double defocus, double astigmatism) {
        CtfEstimate one = estimate(first);
        CtfEstimate other = estimate(second);
        assertEquals(resolution, one.agreementResolution(other, WAVELENGTH), 1e-4);
        assertEquals(resolution, other.agreementResolution(one, WAVELENGTH), 1e-4);
        assertEquals(defocus, one.defocusDifference(other), 1e-9);
        assertEquals(astigmatism, other.astigmatismDifference(one), 1e-9);
    }

    private static CtfEstimate estimate(String text) {
        double[] values =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return CtfEstimate.of(values[0], values[1], values[2], values[3]);
    }

    @Test
    void phaseShiftsThatDifferByNinetyDegreesAgreeNowhere() {
        CtfEstimate one = CtfEstimate.of(15000, 15000, 0, 0);
        assertEquals(
                Double.POSITIVE_INFINITY, one.agreementResolution(CtfEstimate.of(15000, 15000, 0, 90), WAVELENGTH));
        assertEquals(0, one.agreementResolution(one, WAVELENGTH));
    }

    @Test
    void anAngleIsTheSameAHalfTurnOnAndAPhaseShiftAFullTurn() {
        CtfEstimate one = CtfEstimate.of(15000, 14000, 179, -179);
        CtfEstimate other = CtfEstimate.of(15000, 14000, -1, 181);
        assertEquals(0, one.astigmatismDifference(other), 1e-9);
        assertEquals(0, one.agreementResolution(other, WAVELENGTH), 1e-5);
    }

    @Test
    void theMeanIsThatOfTheVectors() {
        CtfEstimate mean = CtfEstimate.mean(
                List.of(CtfEstimate.of(15000, 14000, 170, 179), CtfEstimate.of(15200, 14200, 10, -179)));
        assertEquals(14600, mean.mean(), 1e-9);
        assertEquals(0, Math.sin(Math.toRadians(2 * mean.angle())), 1e-12);
        // both vectors are 1000 Å long and 20° from the mean
        assertEquals(1000 * Math.cos(Math.toRadians(20)), mean.u() - mean.v(), 1e-9);
        assertEquals(180, mean.phaseShift(), 1e-9);
    }

    @Test
    void withoutAstigmatismItsAngleMayBeMissing() {
        CtfEstimate one = CtfEstimate.of(15000, 15000, Double.NaN, Double.NaN);
        assertEquals(0, one.agreementResolution(CtfEstimate.of(15000, 15000, 20, 0), WAVELENGTH));
    }
}
