/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import org.firn.imaging.Fourier3D;
import org.firn.imaging.FourierCorrelation;
import org.firn.imaging.Volume;

/**
 * A Fourier shell correlation curve (Harauz and van Heel 1986, Optik 73, 146).
 *
 * @param correlation coefficients of shells 0, 1, 2 ... up to Nyquist; shell i is at {@code i / (boxSize * pixelSize)}
 * @param boxSize side of the maps, voxels
 * @param pixelSize Å per voxel
 */
public record FscCurve(double[] correlation, int boxSize, double pixelSize) {
    /** Threshold for two independent half maps (Rosenthal and Henderson 2003). */
    public static final double HALF_MAPS = 0.143;
    /** Threshold for a map against a perfect reference. */
    public static final double HALF = 0.5;

    /** Copies the coefficients. */
    public FscCurve {
        correlation = correlation.clone();
        if (!(pixelSize > 0)) {
            throw new IllegalArgumentException("FSC: the pixel size is " + pixelSize + " Å but must be positive");
        }
    }

    /** Returns a copy of the coefficients. */
    @Override
    public double[] correlation() {
        return correlation.clone();
    }

    /**
     * Correlates two maps.
     *
     * @param a a cube
     * @param b a cube of the same size
     * @param pixelSize Å per voxel
     * @throws IllegalArgumentException when the maps differ in size or are no cubes
     */
    public static FscCurve between(Volume a, Volume b, double pixelSize) {
        if (!a.sameSize(b) || a.width() != a.height() || a.width() != a.depth()) {
            throw new IllegalArgumentException("FSC needs two cubes of one size, not " + sizes(a) + " and " + sizes(b)
                    + " voxels; crop or resample one of the maps");
        }
        Fourier3D fft = new Fourier3D(a.width(), a.height(), a.depth());
        return new FscCurve(FourierCorrelation.shells(fft.forward(a), fft.forward(b)), a.width(), pixelSize);
    }

    private static String sizes(Volume volume) {
        return volume.width() + " x " + volume.height() + " x " + volume.depth();
    }

    /** Returns the number of shells. */
    public int shells() {
        return correlation.length;
    }

    /** Returns the frequency of a shell, 1/Å. */
    public double frequency(int shell) {
        return shell / (boxSize * pixelSize);
    }

    /**
     * Returns where the curve first falls below a threshold, in Å; twice the pixel size (Nyquist) when it never does,
     * and positive infinity when it never is above.
     */
    public double resolution(double threshold) {
        double shell = FourierCorrelation.crossing(correlation, threshold);
        return shell > 0 ? boxSize * pixelSize / shell : Double.POSITIVE_INFINITY;
    }

    /** Tells whether the curve stays above a threshold up to Nyquist, so that the resolution is only a bound. */
    public boolean reachesNyquist(double threshold) {
        for (int i = 1; i < correlation.length; i++) {
            if (correlation[i] < threshold) {
                return false;
            }
        }
        return true;
    }
}
