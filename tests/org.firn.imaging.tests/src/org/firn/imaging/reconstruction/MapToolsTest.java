/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.firn.imaging.Volume;
import org.junit.jupiter.api.Test;

class MapToolsTest {
    @Test
    void theResolutionIsWhereTheCurveFallsBelowTheThreshold() {
        FscCurve curve = new FscCurve(new double[] {1, 1, 0.9, 0.7, 0.3, 0.1, 0.2}, 12, 2);
        assertEquals(12 * 2 / 3.5, curve.resolution(0.5), 1e-9);
        assertEquals(3.5 / 24, 1 / curve.resolution(0.5), 1e-9);
        assertEquals(4.0, curve.resolution(0.05), 1e-9, "never below: Nyquist");
        assertTrue(curve.reachesNyquist(0.05));
        assertTrue(!curve.reachesNyquist(0.143));
    }

    @Test
    void aMapCorrelatesWithItselfAndNotWithNoise() {
        Volume a = noise(1);
        Volume b = noise(2);
        for (double value : FscCurve.between(a, a, 1).correlation()) {
            assertEquals(1, value, 1e-6);
        }
        assertTrue(Math.abs(FscCurve.between(a, b, 1).correlation()[8]) < 0.2);
        assertThrows(IllegalArgumentException.class, () -> FscCurve.between(a, new Volume(8, 8, 8), 1));
    }

    @Test
    void theLowPassFilterRemovesExactlyWhatIsFiner() {
        int size = 24;
        Volume map = new Volume(size, size, size);
        for (int i = 0; i < map.voxels().length; i++) {
            int x = i % size;
            int z = i / size / size;
            map.voxels()[i] = (float) (5 + Math.cos(2 * Math.PI * 3 * x / size) + Math.cos(2 * Math.PI * 8 * z / size));
        }
        Volume filtered = MapFilters.lowPass(map, size * 2.0 / 5.5, 2);
        for (int i = 0; i < map.voxels().length; i++) {
            assertEquals(5 + Math.cos(2 * Math.PI * 3 * (i % size) / size), filtered.voxels()[i], 1e-4);
        }
    }

    @Test
    void theMaskIsOneInsideZeroOutsideAndSoftBetween() {
        Volume mask = MapFilters.sphericalMask(32, 8, 4);
        assertEquals(1, mask.get(16, 16, 24), 1e-6);
        assertEquals(0.5, mask.get(16, 26, 16), 1e-6);
        assertEquals(0, mask.get(28, 16, 16), 1e-6);
        assertEquals(1, MapFilters.sphericalMask(32, 8, 0).get(24, 16, 16));
        assertEquals(0, MapFilters.sphericalMask(32, 8, 0).get(25, 16, 16));
    }

    private static Volume noise(long seed) {
        Random random = new Random(seed);
        Volume volume = new Volume(20, 20, 20);
        for (int i = 0; i < volume.voxels().length; i++) {
            volume.voxels()[i] = (float) random.nextGaussian();
        }
        return volume;
    }
}
