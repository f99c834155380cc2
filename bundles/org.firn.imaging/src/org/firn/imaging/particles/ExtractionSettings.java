/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

/**
 * How particles are cut out and prepared. Start from {@link #ofBox(int)}.
 *
 * @param boxSize side of the square cut out of the micrograph, px; even
 * @param outputSize side of the resulting image, px; even, at most {@code boxSize}; smaller means resampling by
 *        Fourier cropping
 * @param edge what happens at the border of the micrograph
 * @param invert whether to change the sign, so that dark particles become bright
 * @param removeRamp whether to subtract a plane fitted to the background
 * @param normalise whether to bring the background to mean 0 and standard deviation 1
 * @param backgroundRadius the background is what lies outside this circle about the centre, px of the result
 * @param dustLimit pixels this many standard deviations off the mean are replaced by noise; positive infinity keeps all
 * @param phaseFlip whether to change the sign of the Fourier terms where the contrast transfer function is negative
 */
public record ExtractionSettings(
        int boxSize,
        int outputSize,
        EdgePolicy edge,
        boolean invert,
        boolean removeRamp,
        boolean normalise,
        double backgroundRadius,
        double dustLimit,
        boolean phaseFlip) {
    /** Radius of the circle for a given box as most programs choose it: three quarters of half the box. */
    private static final double USUAL_RADIUS = 0.375;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException naming the value that is out of range
     */
    public ExtractionSettings {
        require(boxSize >= 8 && boxSize % 2 == 0, "box size", boxSize, "even and at least 8 px");
        require(
                outputSize >= 8 && outputSize % 2 == 0 && outputSize <= boxSize,
                "output size",
                outputSize,
                "even, at least 8 px and at most the box size of " + boxSize + " px");
        require(
                backgroundRadius > 0 && backgroundRadius <= 0.5 * outputSize,
                "background radius",
                backgroundRadius,
                "positive and at most half the output size of " + outputSize + " px");
        require(dustLimit > 0, "dust limit", dustLimit, "positive");
    }

    private static void require(boolean condition, String name, double value, String range) {
        if (!condition) {
            throw new IllegalArgumentException(
                    "Particle extraction: the " + name + " is " + value + " but must be " + range);
        }
    }

    /**
     * Returns the usual settings: no resampling, inverted, ramp removed, normalised, no dust removal, no phase
     * flipping; particles at the border are rejected.
     *
     * @param boxSize px, even
     */
    public static ExtractionSettings ofBox(int boxSize) {
        return new ExtractionSettings(
                boxSize,
                boxSize,
                EdgePolicy.REJECT,
                true,
                true,
                true,
                USUAL_RADIUS * boxSize,
                Double.POSITIVE_INFINITY,
                false);
    }

    /** Returns these settings with another size of the result, px; the background radius is scaled with it. */
    public ExtractionSettings withOutputSize(int size) {
        return new ExtractionSettings(
                boxSize,
                size,
                edge,
                invert,
                removeRamp,
                normalise,
                backgroundRadius * size / outputSize,
                dustLimit,
                phaseFlip);
    }

    /** Returns these settings with another radius of the background circle, px of the result. */
    public ExtractionSettings withBackgroundRadius(double radius) {
        return new ExtractionSettings(
                boxSize, outputSize, edge, invert, removeRamp, normalise, radius, dustLimit, phaseFlip);
    }

    /** Returns these settings with another treatment of the border. */
    public ExtractionSettings withEdge(EdgePolicy policy) {
        return new ExtractionSettings(
                boxSize, outputSize, policy, invert, removeRamp, normalise, backgroundRadius, dustLimit, phaseFlip);
    }

    /** Returns these settings with or without a change of sign. */
    public ExtractionSettings withInvert(boolean value) {
        return new ExtractionSettings(
                boxSize, outputSize, edge, value, removeRamp, normalise, backgroundRadius, dustLimit, phaseFlip);
    }

    /** Returns these settings with or without ramp removal and normalisation. */
    public ExtractionSettings withNormalise(boolean ramp, boolean background) {
        return new ExtractionSettings(
                boxSize, outputSize, edge, invert, ramp, background, backgroundRadius, dustLimit, phaseFlip);
    }

    /** Returns these settings with another limit for dust, standard deviations. */
    public ExtractionSettings withDustLimit(double limit) {
        return new ExtractionSettings(
                boxSize, outputSize, edge, invert, removeRamp, normalise, backgroundRadius, limit, phaseFlip);
    }

    /** Returns these settings with or without phase flipping. */
    public ExtractionSettings withPhaseFlip(boolean value) {
        return new ExtractionSettings(
                boxSize, outputSize, edge, invert, removeRamp, normalise, backgroundRadius, dustLimit, value);
    }
}
