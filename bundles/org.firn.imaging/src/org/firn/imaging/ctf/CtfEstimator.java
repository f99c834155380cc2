/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.firn.imaging.FftSize;
import org.firn.imaging.Image;

/**
 * Estimates defocus and astigmatism from the rings in the power spectrum of a micrograph, after Rohou and Grigorieff
 * 2015: the power of overlapping tiles is averaged, its smooth part taken off, and the squared function fitted, first
 * by a search over a grid, then by a simplex method. The smooth part is fitted anew, along lines of equal phase,
 * whenever the defocus has become better.
 *
 * <p>Thread-safe: instances hold settings only.
 */
public final class CtfEstimator {
    private static final int SMALLEST_TILE = 128;
    /** Part of the Nyquist frequency that is used at most; interpolation and aliasing spoil the rest. */
    private static final double USABLE = 0.98;

    private final CtfParameters microscope;
    private final CtfSearch search;

    /**
     * Prepares for the micrographs of one microscope.
     *
     * @param microscope voltage, aberration, amplitude contrast and phase shift; its defocus is not looked at
     * @param search where to look
     */
    public CtfEstimator(CtfParameters microscope, CtfSearch search) {
        this.microscope = microscope;
        this.search = search;
    }

    /**
     * Estimates the function of a micrograph.
     *
     * @param micrograph sum of aligned frames, not dose-weighted
     * @param pixelSize Å/px
     * @param cancelled asked now and then
     * @return the function and how far it can be trusted
     * @throws IllegalArgumentException when the micrograph is too small, flat or holds values that are not numbers, or
     *     when its pixels are too large for the resolution range
     * @throws CancellationException when cancelled
     */
    public CtfEstimate estimate(Image micrograph, double pixelSize, BooleanSupplier cancelled) {
        double nyquist = USABLE / (2 * pixelSize);
        double highest = Math.min(1 / search.highestResolution(), nyquist);
        double lowest = 1 / search.lowestResolution();
        check(micrograph, pixelSize, lowest, highest);
        int size = tileSize(micrograph, pixelSize, highest);
        TilePower power = TilePower.of(micrograph, size, cancelled);
        double step = 1 / (size * pixelSize);
        double wavelength = CtfParameters.wavelength(microscope.voltage());
        PhaseSamples samples = PhaseSamples.ofTerms(power, pixelSize, microscope, lowest, highest);
        SmoothSpectrum baseline = SmoothSpectrum.fitBaseline(power.rings(), step, lowest, highest);
        CtfFit fit = new CtfFit(samples, step, baseline, search, highest, wavelength);
        double[] defocus = fit.run();
        PhaseSamples all = PhaseSamples.ofTerms(power, pixelSize, microscope, lowest, nyquist);
        CtfCurves curves = new CurveBuilder(all, defocus, step, lowest, nyquist, wavelength).build();
        CtfParameters parameters = samples.parameters(defocus);
        Image picture = new CtfDiagnostic(power, pixelSize, lowest, highest).picture(parameters, fit.smooth());
        return new CtfEstimate(parameters, fit.figureOfMerit(defocus), resolution(curves), curves, picture);
    }

    private static void check(Image micrograph, double pixelSize, double lowest, double highest) {
        if (Math.min(micrograph.width(), micrograph.height()) < SMALLEST_TILE) {
            throw new IllegalArgumentException("The micrograph is " + micrograph.width() + " x " + micrograph.height()
                    + " px; CTF estimation needs at least " + SMALLEST_TILE + " px a side");
        }
        if (!(highest > 1.5 * lowest)) {
            throw new IllegalArgumentException("With pixels of " + pixelSize + " Å nothing is left between the lowest"
                    + " resolution of " + 1 / lowest + " Å and Nyquist; use a larger value for the lowest resolution");
        }
        double deviation = micrograph.standardDeviation();
        if (micrograph.statistics().notFinite() > 0 || !(deviation > 0)) {
            throw new IllegalArgumentException("The micrograph is flat or holds values that are not numbers: "
                    + micrograph.statistics().notFinite() + " such values, standard deviation " + deviation);
        }
    }

    /** Tiles must be so large that even the finest ring has four samples. */
    private int tileSize(Image micrograph, double pixelSize, double highest) {
        double wavelength = CtfParameters.wavelength(microscope.voltage());
        double length = 8 * wavelength * search.maximumDefocus() * highest;
        int size = FftSize.atLeast(Math.max(SMALLEST_TILE, (int) (length / pixelSize)));
        return Math.min(size, FftSize.atMost(Math.min(micrograph.width(), micrograph.height())));
    }

    private static double resolution(CtfCurves curves) {
        double[] correlation = curves.correlation();
        for (int i = 0; i < correlation.length; i++) {
            if (correlation[i] < 0.5) {
                return 1 / curves.frequency()[Math.max(0, i - 1)];
            }
        }
        return 1 / curves.frequency()[correlation.length - 1];
    }
}
