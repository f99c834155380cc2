/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Rotation;
import org.firn.formats.geometry.SymmetryGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosesTest {
    private static final double CLOSE = 1e-6;

    private static Poses one(double rot, double tilt, double psi, double x, double y) {
        return new Poses(
                new double[] {rot}, new double[] {tilt}, new double[] {psi}, new double[] {x}, new double[] {y});
    }

    private static Poses seen(String angles, double x, double y) {
        double[] values = Arrays.stream(angles.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return one(values[0], values[1], values[2], x, y);
    }

    private static Poses random(int count, long seed) {
        Random random = new Random(seed);
        double[][] values = new double[5][count];
        for (int i = 0; i < count; i++) {
            values[0][i] = 360 * random.nextDouble() - 180;
            values[1][i] = 180 * random.nextDouble();
            values[2][i] = 360 * random.nextDouble() - 180;
            values[3][i] = 20 * random.nextDouble() - 10;
            values[4][i] = 20 * random.nextDouble() - 10;
        }
        return new Poses(values[0], values[1], values[2], values[3], values[4]);
    }

    /** Distances computed with NumPy: the trace of A g Bᵀ for the matrices of the facts about RELION's convention. */
    @ParameterizedTest
    @CsvSource({
        "10 20 30, 14 23 31, C1, 5.782754691, 3.337428857",
        "10 20 30, 194 23 31, C1, 175.070976131, 42.972644256",
        "10 20 30, 194 23 31, D2, 5.782754691, 3.337428857",
        "100 60 -40, 12 120 140, C1, 180, 102.933815753",
        "100 60 -40, 12 120 140, D2, 68, 57.930000651"
    })
    void distancesAreThoseOfTheMatrices(String first, String second, String group, double rotation, double direction) {
        Poses.Distances found = Poses.distances(seen(first, 0, 0), seen(second, 3, 4), SymmetryGroup.parse(group));
        assertEquals(rotation, found.rotation()[0], CLOSE);
        assertEquals(direction, found.direction()[0], CLOSE);
        assertEquals(5, found.shift()[0], CLOSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1", "C7", "D3", "T", "O", "I1", "I2"})
    void aSymmetryOperationOnOneSetChangesNothing(String name) {
        SymmetryGroup group = SymmetryGroup.parse(name);
        Poses a = random(50, 1);
        Poses b = random(50, 2);
        Poses.Distances wanted = Poses.distances(a, b, group);
        Random random = new Random(3);
        for (int i = 0; i < a.size(); i++) {
            Rotation element = group.elements().get(random.nextInt(group.order()));
            EulerAngles moved = new EulerAngles(a.rot()[i], a.tilt()[i], a.psi()[i])
                    .toRotation()
                    .times(element)
                    .toEulerAngles();
            a.rot()[i] = moved.rot();
            a.tilt()[i] = moved.tilt();
            a.psi()[i] = moved.psi();
        }
        Poses.Distances found = Poses.distances(a, b, group);
        assertArrayEquals(wanted.rotation(), found.rotation(), CLOSE);
        assertArrayEquals(wanted.direction(), found.direction(), CLOSE);
    }

    @Test
    void exchangingTheSetsOnlyTurnsTheSignInThePlane() {
        SymmetryGroup group = SymmetryGroup.parse("D5");
        Poses.Distances one = Poses.distances(random(50, 1), random(50, 2), group);
        Poses.Distances other = Poses.distances(random(50, 2), random(50, 1), group);
        assertArrayEquals(one.rotation(), other.rotation(), CLOSE);
        assertArrayEquals(one.shift(), other.shift(), CLOSE);
        for (int i = 0; i < one.inPlane().length; i++) {
            assertEquals(one.inPlane()[i], -other.inPlane()[i], CLOSE);
        }
    }

    @Test
    void theImageOfAMirroredPoseShowsTheSamePointsInTheSamePlaces() {
        double[] point = {3, -5, 7};
        Rotation mirroredView = new EulerAngles(25, 50, 70).toRotation();
        double[] seen = mirroredView.apply(point[0], point[1], point[2]);
        double x = -(seen[0] - 4);
        double y = seen[1] + 2;
        Poses pose = one(25, 50, 70, 4, -2);
        pose.straighten(new double[] {1});
        double[] straight = new EulerAngles(pose.rot()[0], pose.tilt()[0], pose.psi()[0])
                .toRotation()
                .apply(point[0], point[1], point[2]);
        assertEquals(x, straight[0] - pose.x()[0], CLOSE);
        assertEquals(y, straight[1] - pose.y()[0], CLOSE);
    }

    @Test
    void aMirroredPoseInThePlaneIsHalfATurnFromOneThatIsNot() {
        Poses mirrored = one(0, 0, 30, 0, 0);
        mirrored.straighten(new double[] {1});
        SymmetryGroup none = SymmetryGroup.parse("C1");
        assertEquals(180, Poses.distances(mirrored, one(0, 0, 100, 0, 0), none).rotation()[0], CLOSE);
        Poses another = one(0, 0, 40, 0, 0);
        another.straighten(new double[] {1});
        assertEquals(10, Poses.distances(mirrored, another, none).rotation()[0], CLOSE);
    }

    @Test
    void theMeanIsHalfWayModuloTheGroup() {
        SymmetryGroup group = SymmetryGroup.parse("D2");
        Poses a = one(10, 20, 30, 1, 2);
        Poses b = one(194, 23, 31, 3, 0);
        Poses mean = Poses.mean(a, b, group, new boolean[] {true});
        assertEquals(5.782754691 / 2, Poses.distances(mean, a, group).rotation()[0], CLOSE);
        assertEquals(5.782754691 / 2, Poses.distances(mean, b, group).rotation()[0], CLOSE);
        assertEquals(2, mean.x()[0], CLOSE);
        assertEquals(1, mean.y()[0], CLOSE);
        assertTrue(Double.isNaN(Poses.mean(a, b, group, new boolean[1]).rot()[0]));
    }
}
