/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

import org.firn.imaging.FftSize;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;

/**
 * Responses of one micrograph to Laplacian-of-Gaussian filters of several sizes, on a reduced grid.
 *
 * <p>The filter of width sigma responds most to a disc of diameter {@code 2 sqrt(2) sigma} (Lindeberg 1998; Zivanov et
 * al. 2018). It is applied to the Fourier transform, which is cropped first: nothing above three times the filter's
 * centre frequency matters.
 */
final class LogFilterBank {
    private static final double DIAMETER_PER_SIGMA = 2 * Math.sqrt(2);
    /** Smallest filter width on the reduced grid, px: finer sampling would add time, not information. */
    private static final double MIN_SIGMA = 1.6;

    private static final double CLIP = 5;
    /** About so many pixels tell mean and deviation well enough. */
    private static final int SAMPLE = 65536;

    private final Spectrum spectrum;
    private final Fourier2D fft;
    private final double stepX;
    private final double stepY;
    private final double pixelSize;

    /**
     * Transforms and reduces a micrograph.
     *
     * @param micrograph left unchanged
     * @param pixelSize Å/px
     * @param smallest diameter of the smallest blob that will be asked for, Å
     * @param sign 1 when particles are bright, -1 when they are dark
     */
    LogFilterBank(Image micrograph, double pixelSize, double smallest, int sign) {
        double reduction = Math.max(1, smallest / DIAMETER_PER_SIGMA / MIN_SIGMA / pixelSize);
        int width = reducedSize(micrograph.width(), reduction);
        int height = reducedSize(micrograph.height(), reduction);
        Image clean = clipped(micrograph, sign);
        Spectrum full = new Fourier2D(clean.width(), clean.height()).forward(clean);
        this.spectrum = Spectra.resize(full, width, height);
        this.fft = new Fourier2D(width, height);
        this.stepX = (double) micrograph.width() / width;
        this.stepY = (double) micrograph.height() / height;
        this.pixelSize = pixelSize;
    }

    private static int reducedSize(int size, double reduction) {
        return Math.min(size, FftSize.atLeast((int) Math.ceil(size / reduction)));
    }

    /** Subtracts the mean and cuts hot pixels and NaN, which would ring through the whole transform. */
    private static Image clipped(Image micrograph, int sign) {
        float[] pixels = micrograph.pixels();
        float mean = 0;
        float limit = Float.MAX_VALUE;
        int step = Math.max(1, pixels.length / SAMPLE) | 1;
        for (int pass = 0; pass < 3; pass++) {
            double sum = 0;
            double squares = 0;
            long count = 0;
            for (int i = 0; i < pixels.length; i += step) {
                double value = (double) pixels[i] - mean;
                if (Math.abs(value) <= limit) {
                    sum += value;
                    squares += value * value;
                    count++;
                }
            }
            double offset = count > 0 ? sum / count : 0;
            mean += (float) offset;
            limit = count > 0 ? (float) (CLIP * Math.sqrt(Math.max(0, squares / count - offset * offset))) : 0;
        }
        Image result = new Image(micrograph.width(), micrograph.height());
        float[] clean = result.pixels();
        for (int i = 0; i < clean.length; i++) {
            float value = Math.max(-limit, Math.min(limit, pixels[i] - mean));
            clean[i] = Float.isNaN(value) ? 0 : sign * value;
        }
        return result;
    }

    /** Returns the response to blobs of a diameter (Å) at every point of the reduced grid; positive at particles. */
    Image response(double diameter) {
        double sigma = diameter / DIAMETER_PER_SIGMA / (pixelSize * stepX);
        double a = 2 * Math.PI * Math.PI * sigma * sigma;
        Spectrum filtered = spectrum.copy();
        Spectra.filter(filtered, f -> 2 * a * f * f * Math.exp(-a * f * f));
        return fft.inverseDestroying(filtered);
    }

    /** Returns the number of micrograph pixels from one point of the reduced grid to the next along x. */
    double stepX() {
        return stepX;
    }

    /** Returns the number of micrograph pixels from one point of the reduced grid to the next along y. */
    double stepY() {
        return stepY;
    }

    /**
     * Returns how many local maxima above a height white noise of standard deviation 1 (after filtering) is expected
     * to have: {@code area * l (2 pi)^(-3/2) h exp(-h^2 / 2)} with the spectral moment {@code l = 3 / (2 sigma^2)} of
     * this filter (Adler 1981, excursion sets of Gaussian fields).
     *
     * @param height in standard deviations
     * @param area Å²
     * @param diameter of the filter, Å
     */
    static double expectedNoisePeaks(double height, double area, double diameter) {
        double sigma = diameter / DIAMETER_PER_SIGMA;
        return area * 1.5 / (sigma * sigma) * Math.pow(2 * Math.PI, -1.5) * height * Math.exp(-0.5 * height * height);
    }
}
