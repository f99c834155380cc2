/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import org.firn.formats.geometry.Rotation;
import org.firn.imaging.Image;

/** A finely sampled picture onto which projected Gaussian blobs are painted, at any place between its pixels. */
final class BlobCanvas {
    private static final double REACH = 4.2;

    private final Image image;
    private final double stepX;
    private final double stepY;

    /** Creates an empty canvas of the given size in px, with pixels of {@code stepX} by {@code stepY} Å. */
    BlobCanvas(int width, int height, double stepX, double stepY) {
        this.image = new Image(width, height);
        this.stepX = stepX;
        this.stepY = stepY;
    }

    Image image() {
        return image;
    }

    /**
     * Adds the projection of a group of blobs.
     *
     * @param atoms blobs
     * @param rotation from the group to the projection
     * @param centreX place of the group's origin, Å from the centre of the first pixel
     * @param centreY the same along y
     */
    void add(PseudoAtoms atoms, Rotation rotation, double centreX, double centreY) {
        for (int i = 0; i < atoms.count(); i++) {
            double x = rotation.xx() * atoms.x()[i] + rotation.xy() * atoms.y()[i] + rotation.xz() * atoms.z()[i];
            double y = rotation.yx() * atoms.x()[i] + rotation.yy() * atoms.y()[i] + rotation.yz() * atoms.z()[i];
            addBlob(centreX + x, centreY + y, atoms.weight()[i], atoms.sigma()[i]);
        }
    }

    /** Adds one blob at (x, y) Å; its integral over pixels is {@code weight}. */
    void addBlob(double x, double y, double weight, double sigma) {
        int reachX = (int) Math.ceil(REACH * sigma / stepX);
        int reachY = (int) Math.ceil(REACH * sigma / stepY);
        int left = (int) Math.round(x / stepX) - reachX;
        int top = (int) Math.round(y / stepY) - reachY;
        float[] across = profile(left, reachX, x / stepX, sigma / stepX, 1);
        float[] down = profile(top, reachY, y / stepY, sigma / stepY, weight);
        int from = Math.max(0, -left);
        int to = Math.min(across.length, image.width() - left);
        for (int j = Math.max(0, -top); j < Math.min(down.length, image.height() - top); j++) {
            int row = (top + j) * image.width() + left;
            float factor = down[j];
            for (int i = from; i < to; i++) {
                image.pixels()[row + i] += factor * across[i];
            }
        }
    }

    /** Samples of a normal distribution about {@code centre}, at pixels from {@code first}. */
    static float[] profile(int first, int reach, double centre, double sigma, double weight) {
        float[] values = new float[2 * reach + 1];
        double step = 1 / sigma;
        double t = (first - centre) * step;
        // exp(-(t + step)²/2) from exp(-t²/2) by multiplication: three exponentials in all.
        double value = weight / (Math.sqrt(2 * Math.PI) * sigma) * Math.exp(-0.5 * t * t);
        double ratio = Math.exp(-t * step - 0.5 * step * step);
        double change = Math.exp(-step * step);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) value;
            value *= ratio;
            ratio *= change;
        }
        return values;
    }
}
