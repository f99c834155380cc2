/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a surface cuts a cube, for each of the 256 ways in which its corners can be inside (high) or outside (low):
 * marching cubes (Lorensen and Cline, "Marching cubes: a high resolution 3D surface construction algorithm", Computer
 * Graphics 21, 1987). The table is not copied from anywhere but derived here, face by face: on each face the cut edges
 * are joined to segments that have the inside on one side, and the segments of all faces close to loops, which are cut
 * into triangles. A face with two inside corners across from each other is ambiguous; the segments always separate its
 * inside corners, in both cubes that share it, so that the surface has no holes (Nielson and Hamann, "The asymptotic
 * decider", Visualization 1991, on why consistency is what matters).
 *
 * <p>Corner c is at x = c & 1, y = c >> 1 & 1, z = c >> 2. Edge e runs along the axis e / 4 from the corner
 * {@link #EDGE_START}{@code [e]}.
 */
final class CubeCases {
    /** The lower corner of each of the 12 edges: four along x, four along y, four along z. */
    static final int[] EDGE_START = {0, 2, 4, 6, 0, 1, 4, 5, 0, 1, 2, 3};

    /** The corners of each face, counter-clockwise when seen from outside the cube. */
    private static final int[][] FACES = {
        {0, 4, 6, 2}, {1, 3, 7, 5}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 2, 3, 1}, {4, 5, 7, 6}
    };

    /** Edges in threes, one triangle each, by the bits of the inside corners. */
    static final int[][] TRIANGLES = derive();

    private CubeCases() {}

    private static int[][] derive() {
        int[][] table = new int[256][];
        for (int inside = 0; inside < 256; inside++) {
            table[inside] = triangles(inside);
        }
        return table;
    }

    private static int[] triangles(int inside) {
        int[] next = new int[12];
        Arrays.fill(next, -1);
        for (int[] face : FACES) {
            join(face, inside, next);
        }
        List<Integer> edges = new ArrayList<>();
        for (int start = 0; start < 12; start++) {
            int first = start;
            int middle = next[first];
            if (middle < 0) {
                continue;
            }
            next[first] = -1;
            int last = next[middle];
            next[middle] = -1;
            while (last != first) {
                edges.addAll(List.of(first, middle, last));
                middle = last;
                last = next[middle];
                next[middle] = -1;
            }
        }
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Joins the edge where the walk around a face goes into the inside to that where it comes out again. */
    private static void join(int[] face, int inside, int[] next) {
        for (int i = 0; i < 4; i++) {
            if (isIn(inside, face[i]) && !isIn(inside, face[(i + 1) % 4])) {
                int k = i;
                while (isIn(inside, face[(k + 3) % 4])) {
                    k = (k + 3) % 4;
                }
                next[edge(face[(k + 3) % 4], face[k])] = edge(face[i], face[(i + 1) % 4]);
            }
        }
    }

    private static boolean isIn(int inside, int corner) {
        return (inside >> corner & 1) != 0;
    }

    /** The edge between two corners that are neighbours. */
    private static int edge(int a, int b) {
        int axis = Integer.numberOfTrailingZeros(a ^ b);
        int lower = Math.min(a, b);
        for (int e = 4 * axis; e < 4 * axis + 4; e++) {
            if (EDGE_START[e] == lower) {
                return e;
            }
        }
        throw new IllegalArgumentException("corners " + a + " and " + b + " have no edge in common");
    }
}
