/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.firn.imaging.Volume;
import org.junit.jupiter.api.Test;

class IsosurfaceTest {
    private static final double RADIUS = 20;

    /** High inside a sphere: 0 at its surface, falling outwards by 1 a voxel. */
    private static Volume sphere(int size, double x, double y, double z) {
        Volume volume = new Volume(size, size, size);
        for (int k = 0; k < size; k++) {
            for (int j = 0; j < size; j++) {
                for (int i = 0; i < size; i++) {
                    volume.set(i, j, k, (float) (RADIUS - Math.hypot(Math.hypot(i - x, j - y), k - z)));
                }
            }
        }
        return volume;
    }

    private static Mesh surface(Volume volume, int step) {
        return Isosurface.of(volume, 0, step, () -> false);
    }

    @Test
    void aSphereHasItsAreaAndVolume() {
        Mesh mesh = surface(sphere(64, 31.3, 32.1, 30.7), 1);
        assertEquals(1, mesh.area() / (4 * Math.PI * RADIUS * RADIUS), 0.01);
        assertEquals(1, mesh.enclosedVolume() / (4 / 3.0 * Math.PI * Math.pow(RADIUS, 3)), 0.01);
        Mesh coarse = surface(sphere(64, 31.3, 32.1, 30.7), 2);
        assertEquals(1, coarse.enclosedVolume() / mesh.enclosedVolume(), 0.02);
        assertTrue(coarse.triangleCount() < mesh.triangleCount() / 3);
    }

    @Test
    void normalsPointOutwardsAndTrianglesLookOutwards() {
        Mesh mesh = surface(sphere(64, 31.3, 32.1, 30.7), 1);
        float[] points = mesh.points();
        float[] normals = mesh.normals();
        for (int i = 0; i < points.length; i += 3) {
            double outwards = ((points[i] - 31.3) * normals[i]
                            + (points[i + 1] - 32.1) * normals[i + 1]
                            + (points[i + 2] - 30.7) * normals[i + 2])
                    / RADIUS;
            assertEquals(1, outwards, 0.02);
        }
        assertTrue(mesh.enclosedVolume() > 0);
    }

    @Test
    void everyEdgeOfTheMeshBelongsToTwoTrianglesInOppositeDirections() {
        Random random = new Random(3);
        Volume noise = new Volume(9, 8, 7);
        for (int i = 0; i < noise.voxels().length; i++) {
            noise.voxels()[i] = random.nextFloat() - 0.5f;
        }
        Mesh mesh = surface(noise, 1);
        Map<Long, Integer> edges = new HashMap<>();
        int[] t = mesh.triangles();
        for (int i = 0; i < t.length; i += 3) {
            for (int k = 0; k < 3; k++) {
                long from = t[i + k];
                long to = t[i + (k + 1) % 3];
                edges.merge(from << 32 | to, 1, Integer::sum);
                edges.merge(to << 32 | from, -1, Integer::sum);
            }
        }
        assertTrue(mesh.triangleCount() > 500);
        assertTrue(edges.values().stream().allMatch(count -> count == 0), "closed, whatever the values");
    }

    @Test
    void everyCaseOfACubeCutsExactlyTheEdgesBetweenInsideAndOutside() {
        for (int inside = 0; inside < 256; inside++) {
            boolean[] used = new boolean[12];
            for (int edge : CubeCases.TRIANGLES[inside]) {
                used[edge] = true;
            }
            for (int edge = 0; edge < 12; edge++) {
                int start = CubeCases.EDGE_START[edge];
                int end = start | 1 << edge / 4;
                boolean cut = (inside >> start & 1) != (inside >> end & 1);
                assertEquals(cut, used[edge], "case " + inside + ", edge " + edge);
            }
        }
        assertEquals(3, CubeCases.TRIANGLES[1].length);
        assertEquals(12, CubeCases.TRIANGLES[0b01101001].length, "four corners apart from each other");
    }

    @Test
    void aVolumeThatIsInsideAllOverIsClosedAtItsBorder() {
        Volume full = new Volume(4, 5, 6);
        Arrays.fill(full.voxels(), 1);
        full.set(1, 1, 1, Float.NaN);
        Mesh mesh = surface(full, 1);
        double hole = 4 / 3.0; // the octahedron between the six neighbours
        assertEquals(3 * 4 * 5 - hole, mesh.enclosedVolume(), 1e-3);
        assertArrayEquals(new int[0], surface(new Volume(3, 3, 3), 1).triangles());
    }

    @Test
    void itCanBeGivenUp() {
        Volume volume = sphere(64, 32, 32, 32);
        assertThrows(CancellationException.class, () -> Isosurface.of(volume, 0, 1, () -> true));
    }
}
