/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.firn.imaging.Volume;

/**
 * Finds the surface where a volume has a level, by marching cubes, see {@link CubeCases}. Vertices lie on the edges of
 * the grid by linear interpolation and are shared by their triangles; normals are those of the volume's gradient.
 * Values outside the volume and values that are no numbers count as low, so that the mesh is closed.
 */
final class Isosurface {
    private final Volume volume;
    private final int step;
    private final float level;
    private final int nx;
    private final int ny;
    private final int nz;
    /** Vertices on the edges of the plane below, and of the plane that is worked on: three axes for each point. */
    private int[] below;

    private int[] here;
    private final float[] values = new float[8];
    private float[] points = new float[1 << 12];
    private int[] triangles = new int[1 << 12];
    private int pointCount;
    private int indexCount;

    private Isosurface(Volume volume, float level, int step) {
        this.volume = volume;
        this.level = level;
        this.step = step;
        nx = (volume.width() - 1) / step + 3;
        ny = (volume.height() - 1) / step + 3;
        nz = (volume.depth() - 1) / step + 3;
        below = new int[3 * nx * ny];
        here = new int[3 * nx * ny];
    }

    /**
     * Finds the surface.
     *
     * @param level values above it are inside
     * @param step take every so many voxels: more than 1 for a coarse surface in a fraction of the time
     * @param cancelled asked once a plane
     * @throws CancellationException when cancelled
     */
    static Mesh of(Volume volume, float level, int step, BooleanSupplier cancelled) {
        Isosurface surface = new Isosurface(volume, level, step);
        Arrays.fill(surface.here, -1);
        for (int z = 0; z < surface.nz - 1; z++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            int[] last = surface.below;
            surface.below = surface.here;
            surface.here = last;
            Arrays.fill(surface.here, -1);
            surface.plane(z);
        }
        return surface.mesh();
    }

    /** A value at a point of the padded grid; grid point 1 is voxel 0. */
    private float value(int x, int y, int z) {
        if (x < 1 || y < 1 || z < 1 || x > nx - 2 || y > ny - 2 || z > nz - 2) {
            return Float.NEGATIVE_INFINITY;
        }
        float value = volume.get((x - 1) * step, (y - 1) * step, (z - 1) * step);
        return Float.isNaN(value) ? Float.NEGATIVE_INFINITY : value;
    }

    private void plane(int z) {
        for (int y = 0; y < ny - 1; y++) {
            for (int corner = 0; corner < 8; corner += 2) {
                values[corner + 1] = value(0, y + (corner >> 1 & 1), z + (corner >> 2));
            }
            for (int x = 0; x < nx - 1; x++) {
                int inside = 0;
                for (int corner = 0; corner < 8; corner += 2) {
                    values[corner] = values[corner + 1];
                    values[corner + 1] = value(x + 1, y + (corner >> 1 & 1), z + (corner >> 2));
                    inside |= values[corner] > level ? 1 << corner : 0;
                    inside |= values[corner + 1] > level ? 2 << corner : 0;
                }
                if (inside != 0 && inside != 255) {
                    cube(x, y, z, CubeCases.TRIANGLES[inside]);
                }
            }
        }
    }

    private void cube(int x, int y, int z, int[] edges) {
        if (indexCount + edges.length > triangles.length) {
            triangles = Arrays.copyOf(triangles, 2 * triangles.length);
        }
        for (int edge : edges) {
            triangles[indexCount++] = vertex(x, y, z, edge);
        }
    }

    private int vertex(int x, int y, int z, int edge) {
        int start = CubeCases.EDGE_START[edge];
        int axis = edge / 4;
        int[] plane = (start >> 2) == 0 ? below : here;
        int place = 3 * ((y + (start >> 1 & 1)) * nx + x + (start & 1)) + axis;
        if (plane[place] < 0) {
            plane[place] = pointCount;
            float low = values[start];
            float high = values[start | 1 << axis];
            float share = share(low, high);
            if (3 * pointCount + 3 > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            int at = 3 * pointCount++;
            points[at] = (x - 1 + (start & 1)) * (float) step;
            points[at + 1] = (y - 1 + (start >> 1 & 1)) * (float) step;
            points[at + 2] = (z - 1 + (start >> 2)) * (float) step;
            points[at + axis] += share * step;
        }
        return plane[place];
    }

    /** Where the level lies between two values; beside a value that is not there, close to the one that is. */
    private float share(float low, float high) {
        if (low == Float.NEGATIVE_INFINITY) {
            return 1;
        }
        if (high == Float.NEGATIVE_INFINITY) {
            return 0;
        }
        float share = (level - low) / (high - low);
        return share >= 0 && share <= 1 ? share : 0.5f;
    }

    private Mesh mesh() {
        float[] places = Arrays.copyOf(points, 3 * pointCount);
        return new Mesh(places, normals(places), Arrays.copyOf(triangles, indexCount));
    }

    private float[] normals(float[] places) {
        float[] normals = new float[places.length];
        float[] steepest = new float[3];
        for (int i = 0; i < places.length; i += 3) {
            for (int axis = 0; axis < 3; axis++) {
                int ax = axis == 0 ? step : 0;
                int ay = axis == 1 ? step : 0;
                int az = axis == 2 ? step : 0;
                steepest[axis] = smooth(places[i] - ax, places[i + 1] - ay, places[i + 2] - az)
                        - smooth(places[i] + ax, places[i + 1] + ay, places[i + 2] + az);
            }
            double length =
                    Math.sqrt(steepest[0] * steepest[0] + steepest[1] * steepest[1] + steepest[2] * steepest[2]);
            for (int axis = 0; axis < 3; axis++) {
                normals[i + axis] = length > 0 ? (float) (steepest[axis] / length) : axis == 2 ? 1 : 0;
            }
        }
        return normals;
    }

    /** The value between voxels, trilinear; that of the border beyond it. */
    private float smooth(float x, float y, float z) {
        float cx = Math.max(0, Math.min(volume.width() - 1, x));
        float cy = Math.max(0, Math.min(volume.height() - 1, y));
        float cz = Math.max(0, Math.min(volume.depth() - 1, z));
        int x0 = (int) cx;
        int y0 = (int) cy;
        int z0 = (int) cz;
        int x1 = Math.min(volume.width() - 1, x0 + 1);
        int y1 = Math.min(volume.height() - 1, y0 + 1);
        int z1 = Math.min(volume.depth() - 1, z0 + 1);
        float lower = between(
                between(volume.get(x0, y0, z0), volume.get(x1, y0, z0), cx - x0),
                between(volume.get(x0, y1, z0), volume.get(x1, y1, z0), cx - x0),
                cy - y0);
        float upper = between(
                between(volume.get(x0, y0, z1), volume.get(x1, y0, z1), cx - x0),
                between(volume.get(x0, y1, z1), volume.get(x1, y1, z1), cx - x0),
                cy - y0);
        float value = between(lower, upper, cz - z0);
        return value - value == 0 ? value : 0;
    }

    private static float between(float a, float b, float share) {
        return a + (b - a) * share;
    }
}
