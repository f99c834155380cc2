/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;

/** A detector whose pixels differ in sensitivity; some are dead, some hot. Belongs to a seed; immutable. */
final class Detector {
    private static final double SMOOTH_VARIATION = 0.06;
    private static final double PIXEL_VARIATION = 0.03;

    private final DetectorSettings settings;
    private final float[] sensitivity;
    private final int[] dead;
    private final int[] hot;

    Detector(DetectorSettings settings, long seed) {
        this.settings = settings;
        Dice dice = new Dice(seed, -2);
        this.sensitivity = sensitivity(settings, dice);
        this.dead = dice.distinct(settings.deadPixels(), sensitivity.length);
        this.hot = dice.distinct(settings.hotPixels(), sensitivity.length);
    }

    private static float[] sensitivity(DetectorSettings settings, Dice dice) {
        int width = settings.width();
        int height = settings.height();
        Image smooth = new Image(width, height);
        for (int i = 0; i < smooth.pixels().length; i++) {
            smooth.pixels()[i] = (float) dice.normal();
        }
        Fourier2D fourier = new Fourier2D(width, height);
        Spectrum spectrum = fourier.forward(smooth);
        double sigma = Math.min(width, height) / 16.0;
        Spectra.filter(spectrum, f -> Math.exp(-2 * Math.PI * Math.PI * sigma * sigma * f * f));
        smooth = fourier.inverseDestroying(spectrum);
        double scale = SMOOTH_VARIATION / 2 / smooth.standardDeviation();
        float[] result = new float[width * height];
        for (int i = 0; i < result.length; i++) {
            double value = 1 + scale * smooth.pixels()[i] + PIXEL_VARIATION * dice.normal();
            result[i] = (float) Math.max(0.7, Math.min(1.3, value));
        }
        return result;
    }

    /** Returns the gain reference: the factor that makes the response even, 0 for dead pixels. */
    Image gain() {
        Image gain = new Image(settings.width(), settings.height());
        for (int i = 0; i < sensitivity.length; i++) {
            gain.pixels()[i] = 1 / sensitivity[i];
        }
        for (int i : dead) {
            gain.pixels()[i] = 0;
        }
        return gain;
    }

    /**
     * Counts electrons.
     *
     * @param contrast picture of the specimen, larger than the detector: how much of the beam is missing
     * @param margin by how many pixels it is larger on the left and at the top
     * @param sampler for the counts
     * @param dice of the movie
     */
    short[] expose(Image contrast, int margin, PoissonSampler sampler, Dice dice) {
        short[] counts = new short[sensitivity.length];
        float dose = (float) settings.countsPerFrame();
        int width = settings.width();
        for (int y = 0; y < settings.height(); y++) {
            int from = (y + margin) * contrast.width() + margin;
            for (int x = 0; x < width; x++) {
                float transmitted = Math.max(0.05f, Math.min(3f, 1 - contrast.pixels()[from + x]));
                int i = y * width + x;
                counts[i] = (short) Math.min(0xFFFF, sampler.draw(dose * transmitted * sensitivity[i], dice));
            }
        }
        for (int i : dead) {
            counts[i] = 0;
        }
        for (int i : hot) {
            counts[i] = (short) hotCount();
        }
        return counts;
    }

    /** As much as fits a byte, but well above what a pixel counts. */
    private int hotCount() {
        return (int) Math.min(0xFFFF, Math.max(250, 4 * settings.countsPerFrame()));
    }

    /** Largest mean that {@link #expose} can ask of the sampler. */
    static int largestMean(DetectorSettings settings) {
        return (int) Math.ceil(settings.countsPerFrame() * 3 * 1.3) + 1;
    }
}
