/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Distances modulo a group: known angles, the axioms of a metric, and a naive search with matrices beside it. */
class AngularDistanceTest {

    private static final double EXACT = 1e-10;
    private static final int ROUNDS = 200;

    static List<String> names() {
        return List.of("C1", "C2", "C5", "D2", "D3", "D7", "T", "O", "I1", "I2", "I3", "I4");
    }

    @ParameterizedTest
    @CsvSource({
        "C1, 0,0,100, 0,0,0, 100",
        "C1, 10,20,30, 10,20,-150, 180",
        "C4, 0,0,100, 0,0,0, 10",
        "C4, 0,0,46, 0,0,0, 44",
        "C4, 50,60,70, 140,60,70, 0",
        "C4, 50,60,70, 50,61,70, 1",
        "D2, 0,180,0, 0,0,0, 0",
        "D2, 30,120,0, -30,60,180, 0",
        "T, 0,0,120, 0,0,0, 0",
        "T, 0,0,180, 0,0,0, 60",
        "O, 0,90,0, 0,0,0, 0",
        "O, 0,50,0, 0,0,0, 40",
        "I1, 0,90,0, 0,0,0, 44.4775122",
        "I1, 0,0,180, 0,0,0, 0",
        "I3, 0,0,75, 0,0,0, 3"
    })
    void knownAngles(
            String name, double rot, double tilt, double psi, double rot2, double tilt2, double psi2, double angle) {
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse(name));
        assertEquals(
                angle, distance.rotation(new EulerAngles(rot, tilt, psi), new EulerAngles(rot2, tilt2, psi2)), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("names")
    void agreesWithASearchOverAllMatrices(String name) {
        SymmetryGroup group = SymmetryGroup.parse(name);
        AngularDistance distance = AngularDistance.modulo(group);
        Random random = new Random(11);
        for (int i = 0; i < ROUNDS; i++) {
            EulerAngles a = any(random);
            EulerAngles b = any(random);
            double turn = 180;
            double tip = 180;
            for (Rotation g : group.elements()) {
                Rotation equivalent = a.toRotation().times(g);
                turn = Math.min(turn, equivalent.angleTo(b.toRotation()));
                tip = Math.min(tip, tip(equivalent, b.toRotation()));
            }
            assertEquals(turn, distance.rotation(a, b), EXACT);
            assertEquals(tip, distance.direction(a, b), 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void anEquivalentOrientationIsTheSame(String name) {
        SymmetryGroup group = SymmetryGroup.parse(name);
        AngularDistance distance = AngularDistance.modulo(group);
        Random random = new Random(12);
        for (Rotation g : group.elements()) {
            EulerAngles a = any(random);
            EulerAngles b = any(random);
            EulerAngles equivalent = a.toRotation().times(g).toEulerAngles();
            assertEquals(0, distance.rotation(a, equivalent), EXACT);
            assertEquals(0, distance.direction(a, equivalent), EXACT);
            assertEquals(0, distance.inPlane(a, equivalent), EXACT);
            assertEquals(distance.rotation(a, b), distance.rotation(equivalent, b), EXACT);
            assertEquals(distance.rotation(b, a), distance.rotation(b, equivalent), EXACT);
            assertEquals(distance.direction(a, b), distance.direction(equivalent, b), EXACT);
            assertEquals(distance.inPlane(a, b), distance.inPlane(equivalent, b), EXACT);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAMetric(String name) {
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse(name));
        Random random = new Random(13);
        for (int i = 0; i < ROUNDS; i++) {
            EulerAngles a = any(random);
            EulerAngles b = any(random);
            EulerAngles c = any(random);
            assertEquals(0, distance.rotation(a, a), EXACT);
            assertTrue(distance.rotation(a, b) > 0);
            assertEquals(distance.rotation(a, b), distance.rotation(b, a), EXACT);
            assertTrue(distance.rotation(a, c) <= distance.rotation(a, b) + distance.rotation(b, c) + EXACT);
            assertEquals(0, distance.direction(a, a), EXACT);
            assertEquals(distance.direction(a, b), distance.direction(b, a), EXACT);
            assertTrue(distance.direction(a, c) <= distance.direction(a, b) + distance.direction(b, c) + EXACT);
        }
    }

    /**
     * The corners of the fundamental zones in Rodrigues space lie farthest from the identity: for Cn there is no bound,
     * for Dn they are those of a prism, tan² = 1/cos²(π/2n) + tan²(π/2n) of half the angle; for T, O and I those of an
     * octahedron, a truncated cube and a dodecahedron (Morawiec and Field, Phil. Mag. A 73 (1996) 1113).
     */
    @ParameterizedTest
    @CsvSource({
        "C1,180",
        "C5,180",
        "D2,120",
        "D3,104.4775",
        "D4,98.4211",
        "D6,93.8415",
        "T,90",
        "O,62.7994",
        "I1,44.4776",
        "I3,44.4776"
    })
    void neverExceedsTheLargestAngleOfTheGroupAndComesNearIt(String name, double bound) {
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse(name));
        Random random = new Random(14);
        double largest = 0;
        for (int i = 0; i < 5000; i++) {
            EulerAngles a = any(random);
            EulerAngles b = any(random);
            double turn = distance.rotation(a, b);
            largest = Math.max(largest, turn);
            assertTrue(distance.direction(a, b) <= turn + EXACT, "turning the whole turns the direction");
            assertTrue(Math.abs(distance.inPlane(a, b)) <= turn + EXACT);
        }
        assertTrue(largest <= bound + 1e-4, name + " " + largest);
        assertTrue(largest > 0.9 * bound, name + " " + largest);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theDirectionDoesNotDependOnPsi(String name) {
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse(name));
        Random random = new Random(15);
        for (int i = 0; i < ROUNDS; i++) {
            EulerAngles a = any(random);
            EulerAngles b = any(random);
            EulerAngles turned = new EulerAngles(a.rot(), a.tilt(), 360 * random.nextDouble());
            assertEquals(distance.direction(a, b), distance.direction(turned, b), EXACT);
        }
    }

    @Test
    void directionsOfMirroredImagesAreNotTheSame() {
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse("C4"));
        assertEquals(180, distance.direction(new EulerAngles(0, 180, 0), new EulerAngles(0, 0, 0)), EXACT);
        assertEquals(30, distance.direction(new EulerAngles(20, 50, 7), new EulerAngles(110, 80, -9)), EXACT);
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsAddedToPsiIsTheInPlaneDifference(String name) {
        SymmetryGroup group = SymmetryGroup.parse(name);
        AngularDistance distance = AngularDistance.modulo(group);
        Random random = new Random(16);
        for (Rotation g : group.elements()) {
            EulerAngles b = any(random);
            double added = 20 * random.nextDouble() - 10; // less than half the way to any equivalent
            Rotation turned = new EulerAngles(b.rot(), b.tilt(), b.psi() + added).toRotation();
            EulerAngles a = turned.times(g).toEulerAngles();
            assertEquals(added, distance.inPlane(a, b), EXACT);
            assertEquals(-added, distance.inPlane(b, a), EXACT);
            assertEquals(Math.abs(added), distance.rotation(a, b), EXACT);
            assertEquals(0, distance.direction(a, b), EXACT);
        }
    }

    @Test
    void theInPlaneDifferenceIsThatAfterTheDirectionHasBeenMoved() {
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse("C1"));
        EulerAngles a = new EulerAngles(40, 70, 100);
        EulerAngles b = new EulerAngles(40, 50, 85);
        assertEquals(20, distance.direction(a, b), EXACT);
        assertEquals(15, distance.inPlane(a, b), EXACT);
        double cosines = Math.cos(Math.toRadians(10)) * Math.cos(Math.toRadians(7.5));
        assertEquals(2 * Math.toDegrees(Math.acos(cosines)), distance.rotation(a, b), EXACT);
    }

    @Test
    void smallAnglesAreExact() {
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse("I2"));
        EulerAngles a = new EulerAngles(10, 20, 30);
        assertEquals(1e-6, distance.rotation(a, new EulerAngles(10, 20, 30 + 1e-6)), 1e-12);
        assertEquals(1e-6, distance.direction(a, new EulerAngles(10, 20 + 1e-6, 30)), 1e-12);
    }

    static Stream<EulerAngles> poses() {
        Random random = new Random(17);
        return Stream.concat(
                Stream.of(new EulerAngles(0, 0, 0), new EulerAngles(180, 180, -180), new EulerAngles(720, -90, 400)),
                Stream.generate(() -> any(random)).limit(50));
    }

    @ParameterizedTest
    @MethodSource("poses")
    void aQuaternionMeansTheMatrixOfItsAngles(EulerAngles angles) {
        Quaternion q = Quaternion.of(angles.rot(), angles.tilt(), angles.psi());
        assertEquals(0, q.toRotation().distance(angles.toRotation()), 1e-14);
    }

    /** An image of a symmetric volume: where its points are seen with A and s, they are seen with A · g and s. */
    @Test
    void anEquivalentOrientationGoesWithTheSameOrigin() {
        SymmetryGroup group = SymmetryGroup.parse("D3");
        Rotation a = new EulerAngles(30, 40, 50).toRotation();
        double[] origin = {3.5, -2};
        for (Rotation g : group.elements()) {
            List<double[]> seen = seen(group, a, origin);
            for (double[] point : seen(group, a.times(g), origin)) {
                assertTrue(seen.stream().anyMatch(p -> Math.hypot(p[0] - point[0], p[1] - point[1]) < 1e-12));
            }
        }
        double[] result = new double[2];
        AngularDistance.shifts(v(3.5, 1), v(-2, 1), v(6.5, 1), v(2, 1), result);
        assertArrayEquals(v(5, 0), result);
    }

    private static List<double[]> seen(SymmetryGroup group, Rotation a, double[] origin) {
        return group.elements().stream()
                .map(h -> h.apply(4, 8, 16))
                .map(p -> a.apply(p[0], p[1], p[2]))
                .map(p -> v(p[0] - origin[0], p[1] - origin[1]))
                .toList();
    }

    @Test
    void manyPairsGiveWhatEachGives() {
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse("O"));
        Random random = new Random(18);
        List<EulerAngles> a = Stream.generate(() -> any(random)).limit(100).toList();
        List<EulerAngles> b = Stream.generate(() -> any(random)).limit(100).toList();
        double[] rotations = new double[101];
        double[] directions = new double[100];
        double[] inPlanes = new double[100];
        rotations[100] = 7;
        distance.rotations(Orientations.of(a), Orientations.of(b), rotations);
        distance.directions(Orientations.of(a), Orientations.of(b), directions);
        distance.inPlanes(Orientations.of(a), Orientations.of(b), inPlanes);
        for (int i = 0; i < 100; i++) {
            assertEquals(distance.rotation(a.get(i), b.get(i)), rotations[i]);
            assertEquals(distance.direction(a.get(i), b.get(i)), directions[i]);
            assertEquals(distance.inPlane(a.get(i), b.get(i)), inPlanes[i]);
        }
        assertEquals(7, rotations[100], "what is behind the last pair stays");
    }

    @Test
    void aMissingAngleGivesNoDistanceAndSparesTheOthers() {
        Orientations a = Orientations.of(v(10, 10), v(Double.NaN, 20), v(30, 30));
        Orientations b = Orientations.of(v(10, 10), v(20, 20), v(30, 31));
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse("T"));
        double[] result = new double[2];
        distance.rotations(a, b, result);
        assertArrayEquals(v(Double.NaN, 1), result, EXACT);
        distance.directions(a, b, result);
        assertArrayEquals(v(Double.NaN, 0), result, EXACT);
        distance.inPlanes(b, a, result);
        assertArrayEquals(v(Double.NaN, 1), result, EXACT);
    }

    @Test
    void columnsOfUnequalLengthAreRefused() {
        AngularDistance distance = AngularDistance.modulo(SymmetryGroup.parse("C1"));
        Orientations one = Orientations.of(List.of(new EulerAngles(0, 0, 0)));
        Orientations two = Orientations.of(v(0, 0), v(0, 0), v(0, 0));
        assertEquals(2, two.size());
        assertRefused(() -> distance.rotations(one, two, new double[2]), "of 1 and 2 rows and a result of 2");
        assertRefused(() -> distance.directions(two, two, new double[1]), "of 2 and 2 rows and a result of 1");
        assertRefused(() -> distance.inPlanes(two, one, new double[2]), "of 2 and 1 rows and a result of 2");
        assertRefused(() -> AngularDistance.shifts(v(1), v(1), v(1), v(1, 2), v(0)), "of 1 and 2 rows");
        assertRefused(() -> Orientations.of(v(1), v(1, 2), v(1)), "rot has 1 rows, tilt 2, psi 1");
    }

    private static void assertRefused(Runnable call, String reason) {
        String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertTrue(message.contains(reason), message);
    }

    private static double tip(Rotation a, Rotation b) {
        double cosine = a.zx() * b.zx() + a.zy() * b.zy() + a.zz() * b.zz();
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }

    /** Evenly over all orientations. */
    private static EulerAngles any(Random random) {
        double tilt = Math.toDegrees(Math.acos(2 * random.nextDouble() - 1));
        return new EulerAngles(360 * random.nextDouble() - 180, tilt, 360 * random.nextDouble() - 180);
    }

    private static double[] v(double... values) {
        return values;
    }
}
