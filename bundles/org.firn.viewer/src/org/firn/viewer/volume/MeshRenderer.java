/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

import java.util.Arrays;

/**
 * Draws a mesh in parallel projection: one light from the viewer's upper left, Gouraud shading (Gouraud, "Continuous
 * shading of curved surfaces", IEEE Transactions on Computers C-20, 1971), and a depth for each pixel. Keeps its arrays
 * from frame to frame; used by one thread at a time.
 */
public final class MeshRenderer {
    private static final float AMBIENT = 0.25f;
    /** Direction to the light, of length 1, on the screen: left, up, and towards the viewer. */
    private static final float[] LIGHT = {-0.37f, 0.45f, 0.81f};

    /** Triangles overlap by this share, lest rounding open cracks between them. */
    private static final float EDGE = 1e-4f;

    private int width;
    private int height;
    private int[] argb = new int[0];
    private float[] depth = new float[0];
    private float[] places = new float[0];
    private float[] shades = new float[0];
    private final int[] palette = new int[256];

    /**
     * Draws.
     *
     * @param mesh what is drawn
     * @param size width, height and depth of the volume in voxels, which is shown around its middle
     * @param view how it is turned
     * @param zoom 1 shows the volume's diagonal in full
     * @param imageWidth px
     * @param imageHeight px
     * @param rgb the colour of the surface, 0xRRGGBB
     * @return ARGB values, the upper row first, transparent where nothing is; valid until the next call
     */
    public int[] draw(Mesh mesh, int[] size, Trackball view, double zoom, int imageWidth, int imageHeight, int rgb) {
        prepare(imageWidth, imageHeight, rgb);
        project(mesh, size, view, zoom);
        int[] triangles = mesh.triangles();
        for (int i = 0; i < triangles.length; i += 3) {
            fill(triangles[i], triangles[i + 1], triangles[i + 2]);
        }
        return argb;
    }

    private void prepare(int imageWidth, int imageHeight, int rgb) {
        if (width != imageWidth || height != imageHeight) {
            width = imageWidth;
            height = imageHeight;
            argb = new int[width * height];
            depth = new float[width * height];
        }
        Arrays.fill(argb, 0);
        Arrays.fill(depth, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < 256; i++) {
            palette[i] = 0xff000000 | part(rgb >> 16, i) << 16 | part(rgb >> 8, i) << 8 | part(rgb, i);
        }
    }

    private static int part(int colour, int shade) {
        return (colour & 0xff) * shade / 255;
    }

    private void project(Mesh mesh, int[] size, Trackball view, double zoom) {
        float[] points = mesh.points();
        float[] normals = mesh.normals();
        if (places.length < points.length) {
            places = new float[points.length];
            shades = new float[points.length / 3];
        }
        double diagonal =
                Math.sqrt((double) size[0] * size[0] + (double) size[1] * size[1] + (double) size[2] * size[2]);
        double scale = zoom * Math.min(width, height) / diagonal;
        double[] m = view.matrix();
        float[] r = new float[9];
        for (int i = 0; i < 9; i++) {
            r[i] = (float) m[i];
        }
        float s = (float) scale;
        float cx = (size[0] - 1) / 2f;
        float cy = (size[1] - 1) / 2f;
        float cz = (size[2] - 1) / 2f;
        for (int i = 0; i < points.length; i += 3) {
            float x = points[i] - cx;
            float y = points[i + 1] - cy;
            float z = points[i + 2] - cz;
            places[i] = width / 2f + s * (r[0] * x + r[1] * y + r[2] * z);
            places[i + 1] = height / 2f - s * (r[3] * x + r[4] * y + r[5] * z);
            places[i + 2] = s * (r[6] * x + r[7] * y + r[8] * z);
            shades[i / 3] = shade(r, normals[i], normals[i + 1], normals[i + 2]);
        }
    }

    private static float shade(float[] r, float x, float y, float z) {
        float light = LIGHT[0] * (r[0] * x + r[1] * y + r[2] * z)
                + LIGHT[1] * (r[3] * x + r[4] * y + r[5] * z)
                + LIGHT[2] * (r[6] * x + r[7] * y + r[8] * z);
        return 255 * (AMBIENT + (1 - AMBIENT) * Math.max(0, light));
    }

    private void fill(int a, int b, int c) {
        float ax = places[3 * a];
        float ay = places[3 * a + 1];
        float bx = places[3 * b];
        float by = places[3 * b + 1];
        float cx = places[3 * c];
        float cy = places[3 * c + 1];
        // the surface is closed: what looks away is hidden by what looks here
        float area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
        if (area >= 0) {
            return;
        }
        int left = Math.max(0, (int) Math.ceil(Math.min(ax, Math.min(bx, cx))));
        int right = Math.min(width - 1, (int) Math.floor(Math.max(ax, Math.max(bx, cx))));
        int top = Math.max(0, (int) Math.ceil(Math.min(ay, Math.min(by, cy))));
        int bottom = Math.min(height - 1, (int) Math.floor(Math.max(ay, Math.max(by, cy))));
        if (left > right || top > bottom) {
            return;
        }
        // weights of b and c, and with them depth and shade, are linear over the triangle
        float bStep = (cy - ay) / area;
        float cStep = (ay - by) / area;
        float depthA = places[3 * a + 2];
        float depthB = places[3 * b + 2] - depthA;
        float depthC = places[3 * c + 2] - depthA;
        float shadeB = shades[b] - shades[a];
        float shadeC = shades[c] - shades[a];
        for (int y = top; y <= bottom; y++) {
            float weightB = ((left - ax) * (cy - ay) - (cx - ax) * (y - ay)) / area;
            float weightC = ((bx - ax) * (y - ay) - (left - ax) * (by - ay)) / area;
            int at = y * width + left;
            for (int x = left; x <= right; x++, at++, weightB += bStep, weightC += cStep) {
                if (weightB >= -EDGE && weightC >= -EDGE && weightB + weightC <= 1 + EDGE) {
                    float z = depthA + weightB * depthB + weightC * depthC;
                    if (z > depth[at]) {
                        depth[at] = z;
                        int shade = (int) (shades[a] + weightB * shadeB + weightC * shadeC);
                        argb[at] = palette[Math.max(0, Math.min(255, shade))];
                    }
                }
            }
        }
    }
}
