/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

/**
 * How much of the signal at a frequency survives an exposure, after Grant and Grigorieff 2015 (eLife 4, e06980,
 * equation 3): critical exposure {@code 0.245 k^-1.665 + 2.81} e/Å² at 300 kV, 0.8 times that at 200 kV.
 *
 * @param voltage acceleration voltage, kV; the published factor 1 at 300 kV and 0.8 at 200 kV is interpolated linearly
 *     and not extended beyond
 * @param dosePerFrame exposure of one frame, e/Å²
 * @param preExposure exposure before the first frame, e/Å²
 */
public record DoseWeighting(double voltage, double dosePerFrame, double preExposure) {
    /** Checks the values. */
    public DoseWeighting {
        if (!(dosePerFrame > 0) || !(preExposure >= 0) || !(voltage > 0)) {
            throw new IllegalArgumentException("Dose weighting with " + dosePerFrame + " e/Å² a frame, " + preExposure
                    + " e/Å² before and " + voltage + " kV: dose and voltage must be positive");
        }
    }

    /**
     * Returns the exposure after which a signal has fallen to 1/e of its power.
     *
     * @param frequency 1/Å, positive
     * @return e/Å²
     */
    public double criticalExposure(double frequency) {
        double scale = 0.8 + 0.2 * Math.min(1, Math.max(0, (voltage - 200) / 100));
        return scale * (0.245 * Math.pow(frequency, -1.665) + 2.81);
    }

    /**
     * Returns the amplitude factor of a frame: {@code exp(-N / (2 Nc))} with N the exposure at the end of the frame.
     *
     * @param frame from 0
     * @param frequency 1/Å; 0 gives 1
     * @return between 0 and 1
     */
    public double attenuation(int frame, double frequency) {
        if (frequency <= 0) {
            return 1;
        }
        double exposure = preExposure + (frame + 1) * dosePerFrame;
        return Math.exp(-exposure / (2 * criticalExposure(frequency)));
    }

    /**
     * Returns the weights of some frames at a frequency, scaled so that the noise of the weighted sum is that of the
     * plain sum at every frequency (their squares add up to the number of frames).
     *
     * @param firstFrame number of the first frame that is summed, from 0
     * @param count how many frames are summed
     * @param frequency 1/Å
     * @return one weight a frame
     */
    public double[] weights(int firstFrame, int count, double frequency) {
        double[] weights = new double[count];
        double squares = 0;
        for (int i = 0; i < count; i++) {
            weights[i] = attenuation(firstFrame + i, frequency);
            squares += weights[i] * weights[i];
        }
        // At very high exposure all weights can underflow; equal weights are then the limit of the quotient.
        double scale = squares > 0 ? Math.sqrt(count / squares) : 0;
        for (int i = 0; i < count; i++) {
            weights[i] = squares > 0 ? weights[i] * scale : 1;
        }
        return weights;
    }
}
