/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import org.firn.imaging.Fourier3D;
import org.firn.imaging.Spectra;
import org.firn.imaging.Volume;
import org.firn.imaging.VolumeSpectrum;

/** Filters and masks for maps; none changes its argument. */
public final class MapFilters {
    private MapFilters() {}

    /**
     * Removes detail finer than a resolution, with a raised-cosine edge two shells wide on either side.
     *
     * @param map any map
     * @param resolution Å; at twice the pixel size or less nothing but the corners of Fourier space is removed
     * @param pixelSize Å per voxel
     */
    public static Volume lowPass(Volume map, double resolution, double pixelSize) {
        if (!(resolution > 0) || !(pixelSize > 0)) {
            throw new IllegalArgumentException("Low-pass filter: resolution " + resolution + " Å and pixel size "
                    + pixelSize + " Å must be positive");
        }
        Fourier3D fft = new Fourier3D(map.width(), map.height(), map.depth());
        VolumeSpectrum spectrum = fft.forward(map);
        double limit = pixelSize / resolution;
        double edge = 2.0 / map.width();
        for (int z = 0; z < map.depth(); z++) {
            double fz = Spectra.frequency(z, map.depth());
            for (int y = 0; y < map.height(); y++) {
                double fy = Spectra.frequency(y, map.height());
                int index = spectrum.index(0, y, z);
                for (int x = 0; x < spectrum.columns(); x++, index += 2) {
                    double fx = (double) x / map.width();
                    float factor = step((limit - Math.sqrt(fx * fx + fy * fy + fz * fz)) / edge);
                    spectrum.data()[index] *= factor;
                    spectrum.data()[index + 1] *= factor;
                }
            }
        }
        return fft.inverseDestroying(spectrum);
    }

    /** From 0 at -1 to 1 at 1 along a half period of a sine. */
    private static float step(double t) {
        return t >= 1 ? 1 : t <= -1 ? 0 : (float) (0.5 + 0.5 * Math.sin(0.5 * Math.PI * t));
    }

    /**
     * Makes a mask: 1 in a ball about the centre voxel, 0 outside, with a raised-cosine edge.
     *
     * @param size side of the cube, voxels
     * @param radius where the mask begins to fall, voxels
     * @param edge width of the edge outside the radius, voxels; 0 for a hard edge
     */
    public static Volume sphericalMask(int size, double radius, double edge) {
        Volume mask = new Volume(size, size, size);
        int centre = size / 2;
        int index = 0;
        for (int z = 0; z < size; z++) {
            for (int y = 0; y < size; y++) {
                double square = Math.pow(z - centre, 2) + Math.pow(y - centre, 2);
                for (int x = 0; x < size; x++) {
                    double distance = Math.sqrt(square + (x - centre) * (x - centre));
                    mask.voxels()[index++] =
                            edge > 0 ? step(1 - 2 * (distance - radius) / edge) : distance <= radius ? 1 : 0;
                }
            }
        }
        return mask;
    }

    /**
     * Multiplies a map with a mask.
     *
     * @throws IllegalArgumentException when the sizes differ
     */
    public static Volume masked(Volume map, Volume mask) {
        if (!map.sameSize(mask)) {
            throw new IllegalArgumentException("A mask of " + mask.width() + " x " + mask.height() + " x "
                    + mask.depth() + " voxels does not fit a map of " + map.width() + " x " + map.height() + " x "
                    + map.depth() + " voxels");
        }
        Volume result = map.copy();
        for (int i = 0; i < result.voxels().length; i++) {
            result.voxels()[i] *= mask.voxels()[i];
        }
        return result;
    }
}
