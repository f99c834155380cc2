/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectrum;
import org.firn.imaging.Volume;

/** Transforms of images whose origin is the centre pixel {@code n / 2} instead of the first pixel. */
final class CentredTransform {
    private CentredTransform() {}

    /** Returns the spectrum of an image with its centre pixel as origin. */
    static Spectrum forward(Fourier2D fft, Image image) {
        return fft.forward(roll(image, -(image.width() / 2), -(image.height() / 2)));
    }

    /** Returns the image of a spectrum whose origin is the centre pixel; the spectrum is destroyed. */
    static Image inverseDestroying(Fourier2D fft, Spectrum spectrum) {
        return roll(fft.inverseDestroying(spectrum), spectrum.width() / 2, spectrum.height() / 2);
    }

    private static Image roll(Image image, int dx, int dy) {
        int width = image.width();
        int height = image.height();
        Image result = new Image(width, height);
        int shift = Math.floorMod(dx, width);
        for (int y = 0; y < height; y++) {
            int to = Math.floorMod(y + dy, height) * width;
            System.arraycopy(image.pixels(), y * width, result.pixels(), to + shift, width - shift);
            System.arraycopy(image.pixels(), y * width + width - shift, result.pixels(), to, shift);
        }
        return result;
    }

    /**
     * Copies the cube about the centre of a volume into another one in which the centre is voxel 0 of each axis, or
     * back, multiplying by a separable window.
     *
     * @param small cube with its centre at {@code n / 2}
     * @param large cube with its centre at 0, cyclic
     * @param window factor at each index of the small cube
     * @param toLarge direction of the copy
     */
    static void exchange(Volume small, Volume large, double[] window, boolean toLarge) {
        int n = small.width();
        int size = large.width();
        for (int z = 0; z < n; z++) {
            int planeZ = Math.floorMod(z - n / 2, size);
            for (int y = 0; y < n; y++) {
                int inSmall = (z * n + y) * n;
                int inLarge = (planeZ * size + Math.floorMod(y - n / 2, size)) * size;
                double factor = window[z] * window[y];
                for (int x = 0; x < n; x++) {
                    int other = inLarge + Math.floorMod(x - n / 2, size);
                    float scale = (float) (factor * window[x]);
                    if (toLarge) {
                        large.voxels()[other] = small.voxels()[inSmall + x] * scale;
                    } else {
                        small.voxels()[inSmall + x] = large.voxels()[other] * scale;
                    }
                }
            }
        }
    }

    /** Returns, for each index of a box of n points, one over the transform of the gridding kernel. */
    static double[] gridCorrection(int n) {
        double[] window = new double[n];
        double centre = KaiserBessel.transform(0);
        for (int i = 0; i < n; i++) {
            window[i] = centre / KaiserBessel.transform((double) (i - n / 2) / (n * KaiserBessel.OVERSAMPLING));
        }
        return window;
    }
}
