/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

/**
 * Triangles in space. Not to be changed.
 *
 * @param points x, y, z of each vertex, in voxels of the volume
 * @param normals x, y, z of the unit normal at each vertex, pointing away from high values
 * @param triangles three vertex numbers each, counter-clockwise when seen from outside
 */
public record Mesh(float[] points, float[] normals, int[] triangles) {

    /** No triangle. */
    public static final Mesh EMPTY = new Mesh(new float[0], new float[0], new int[0]);

    /** How many triangles there are. */
    public int triangleCount() {
        return triangles.length / 3;
    }

    /** The distance in voxels from a place to the farthest vertex; 0 without any. */
    public double reach(double x, double y, double z) {
        double most = 0;
        for (int i = 0; i < points.length; i += 3) {
            double dx = points[i] - x;
            double dy = points[i + 1] - y;
            double dz = points[i + 2] - z;
            most = Math.max(most, dx * dx + dy * dy + dz * dz);
        }
        return Math.sqrt(most);
    }

    /** The area in squared voxels. */
    public double area() {
        double sum = 0;
        for (int t = 0; t < triangles.length; t += 3) {
            double[] n = crossProduct(t);
            sum += Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) / 2;
        }
        return sum;
    }

    /** The volume inside a closed mesh in cubic voxels; positive when its triangles look outwards. */
    public double enclosedVolume() {
        double sum = 0;
        for (int t = 0; t < triangles.length; t += 3) {
            int a = 3 * triangles[t];
            double[] n = crossProduct(t);
            sum += (points[a] * n[0] + points[a + 1] * n[1] + points[a + 2] * n[2]) / 6;
        }
        return sum;
    }

    private double[] crossProduct(int triangle) {
        int a = 3 * triangles[triangle];
        int b = 3 * triangles[triangle + 1];
        int c = 3 * triangles[triangle + 2];
        double ux = points[b] - points[a];
        double uy = points[b + 1] - points[a + 1];
        double uz = points[b + 2] - points[a + 2];
        double vx = points[c] - points[a];
        double vy = points[c + 1] - points[a + 1];
        double vz = points[c + 2] - points[a + 2];
        return new double[] {uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx};
    }
}
