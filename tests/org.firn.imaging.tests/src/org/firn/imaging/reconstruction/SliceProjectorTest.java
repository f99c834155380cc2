/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.firn.imaging.Image;
import org.firn.imaging.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceProjectorTest {
    /** Angles, origins and projected centres that other programs agree on, for a ball at (4, 8, 16). */
    @ParameterizedTest
    @CsvSource({
        "150, 20, 170, 1.9956, 9.4178, 1.347, 0.238",
        "180, 90, 180, 0, 0, 16, 8",
        "90, 90, 180, 2, 0, 14, 4",
        "155, 35, 135, 0.5482, 8.5771, -0.240, 4.376",
        "170, 35, -5, -3.4823, 1.7895, -6.994, -11.312",
        "0, 0, 0, 0, 0, 4, 8",
        "180, 90, 90, 0, 0, -8, 16"
    })
    void aMarkedPointIsImagedWhereOtherProgramsImageIt(
            double rot, double tilt, double psi, double originX, double originY, double x, double y) {
        Volume map = Phantoms.volume(64, List.of(new Phantoms.Ball(4, 8, 16, 2, 1)));
        Image image = new SliceProjector(map).project(new Pose(rot, tilt, psi, originX, originY));
        double[] centroid = centroid(image, x, y);
        assertEquals(x, centroid[0], 0.02);
        assertEquals(y, centroid[1], 0.02);
    }

    @ParameterizedTest
    @CsvSource({"32", "33"})
    void projectionsEqualTheSumsAlongTheBeam(int size) {
        List<Phantoms.Ball> balls = Phantoms.cluster(12, 8, 1.6, 5);
        SliceProjector projector = new SliceProjector(Phantoms.volume(size, balls));
        Random random = new Random(3);
        for (int i = 0; i < 5; i++) {
            Pose pose = Phantoms.randomPose(random, 2);
            Image expected = Phantoms.projection(size, balls, pose);
            Image actual = projector.project(pose);
            double largest = expected.statistics().maximum();
            for (int p = 0; p < expected.pixels().length; p++) {
                assertEquals(expected.pixels()[p], actual.pixels()[p], 0.01 * largest);
            }
        }
    }

    @Test
    void aForkGivesTheSameProjection() {
        SliceProjector projector = new SliceProjector(Phantoms.volume(24, Phantoms.cluster(5, 6, 2, 1)));
        Pose pose = Pose.ofAngles(10, 20, 30);
        assertArrayEquals(
                projector.project(pose).pixels(), projector.fork().project(pose).pixels());
    }

    @Test
    void aMapThatIsNoCubeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SliceProjector(new Volume(16, 16, 8)));
    }

    private static double[] centroid(Image image, double x, double y) {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        int size = image.width();
        for (int j = 0; j < size; j++) {
            for (int i = 0; i < size; i++) {
                if (Math.hypot(i - size / 2 - x, j - size / 2 - y) < 9) {
                    sum += image.get(i, j);
                    sumX += image.get(i, j) * (i - size / 2);
                    sumY += image.get(i, j) * (j - size / 2);
                }
            }
        }
        return new double[] {sumX / sum, sumY / sum};
    }
}
