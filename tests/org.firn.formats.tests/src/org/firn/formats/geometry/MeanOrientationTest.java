/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanOrientationTest {

    @Test
    void isHalfWayBetweenTwo() {
        EulerAngles a = new EulerAngles(10, 50, 170);
        EulerAngles b = new EulerAngles(10, 50, -170);
        assertMean(new EulerAngles(10, 50, 180), "C1", List.of(a, b));
        assertMean(new EulerAngles(10, 40, 0), "C1", List.of(new EulerAngles(10, 30, 0), new EulerAngles(10, 50, 0)));
    }

    @Test
    void equivalentsCountAsOne() {
        EulerAngles a = new EulerAngles(88, 60, 20);
        EulerAngles b = new EulerAngles(-88, 60, 20); // 4 degrees further in C4: 92
        assertMean(new EulerAngles(90, 60, 20), "C4", List.of(a, b));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1", "C3", "D2", "D7", "T", "O", "I1", "I4"})
    void isTheCentreOfPairsOfOppositeTurnsWhicheverEquivalentsAreGiven(String name) {
        List<Rotation> group = SymmetryGroup.parse(name).elements();
        Random random = new Random(21);
        for (int i = 0; i < 20; i++) {
            EulerAngles centre =
                    new EulerAngles(360 * random.nextDouble(), 180 * random.nextDouble(), 360 * random.nextDouble());
            List<EulerAngles> around = new ArrayList<>();
            for (int j = 0; j < 6; j++) {
                Rotation turn = Quaternion.about(random.nextGaussian(), random.nextGaussian(), 1, 90)
                        .toRotation();
                for (Rotation t : List.of(turn, turn.transposed())) {
                    Rotation g = group.get(random.nextInt(group.size()));
                    around.add(t.times(centre.toRotation()).times(g).toEulerAngles());
                }
            }
            assertMean(centre, name, around);
        }
    }

    @Test
    void anOutlierInFrontDoesNotKeepTheOthersFromTheirMean() {
        EulerAngles outlier = new EulerAngles(0, 0, 90);
        List<EulerAngles> angles = new ArrayList<>(List.of(outlier));
        for (int i = 0; i < 50; i++) {
            angles.add(new EulerAngles(120, 90, i - 25));
        }
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse("D2"));
        EulerAngles mean = mean("D2", Orientations.of(angles)).orElseThrow();
        assertTrue(distance.rotation(mean, new EulerAngles(120, 90, 0)) < 3);
    }

    @Test
    void isNotALesserMaximumNearTheFirst() {
        List<EulerAngles> angles = List.of(about(0), about(160), about(-160));
        double found = sum(mean("C1", Orientations.of(angles)).orElseThrow(), angles);
        for (int psi = 0; psi < 360; psi++) {
            assertTrue(found > sum(about(psi), angles) - 1e-9, "better at " + psi);
        }
    }

    private static EulerAngles about(double psi) {
        return new EulerAngles(0, 0, psi);
    }

    private static double sum(EulerAngles mean, List<EulerAngles> angles) {
        return angles.stream()
                .mapToDouble(a -> Math.toRadians(a.toRotation().angleTo(mean.toRotation())))
                .map(angle -> Math.cos(angle / 2))
                .sum();
    }

    @Test
    void missingAnglesDoNotCount() {
        double nan = Double.NaN;
        Orientations one = Orientations.of(new double[] {nan, 10}, new double[] {0, 20}, new double[] {0, 30});
        EulerAngles mean = mean("O", one).orElseThrow();
        assertEquals(0, mean.toRotation().distance(new EulerAngles(10, 20, 30).toRotation()), 1e-12);
        assertEquals(Optional.empty(), mean("O", Orientations.of(List.of())));
        assertEquals(Optional.empty(), mean("O", Orientations.of(List.of(new EulerAngles(0, nan, 0)))));
    }

    private static void assertMean(EulerAngles expected, String group, List<EulerAngles> angles) {
        EulerAngles mean = mean(group, Orientations.of(angles)).orElseThrow();
        assertEquals(0, AngularDistance.modulo(SymmetryGroup.parse(group)).rotation(expected, mean), 1e-5);
    }

    private static Optional<EulerAngles> mean(String group, Orientations orientations) {
        return MeanOrientation.modulo(SymmetryGroup.parse(group)).of(orientations);
    }
}
