/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

import java.util.OptionalDouble;

/**
 * What a {@link BlobPicker} looks for. Start from {@link #forParticle(double)} or {@link #forRange(double, double)} and
 * change what is known better.
 *
 * @param minDiameter diameter of the smallest blob looked for, Å
 * @param maxDiameter diameter of the largest blob looked for, Å
 * @param scales number of diameters tried, in a geometric series from the smallest to the largest
 * @param contrast whether particles are dark or bright
 * @param minDistance two picks are at least this far apart, Å
 * @param border picks are at least this far from the border of the micrograph, Å
 * @param falseShare largest share of picks that may be noise, by expectation; sets the threshold of each micrograph.
 *        Larger finds more particles and more noise
 * @param threshold a fixed threshold in standard deviations of the noise, used instead of {@code falseShare}
 * @param contaminantLimit a pick whose response lies this many (robust) standard deviations above the median of all
 *        picks of the micrograph is a contaminant; positive infinity keeps all
 */
public record BlobPickerSettings(
        double minDiameter,
        double maxDiameter,
        int scales,
        Contrast contrast,
        double minDistance,
        double border,
        double falseShare,
        OptionalDouble threshold,
        double contaminantLimit) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException naming the value that is out of range
     */
    public BlobPickerSettings {
        require(minDiameter > 0 && Double.isFinite(minDiameter), "minDiameter", minDiameter, "positive");
        require(
                maxDiameter >= minDiameter && Double.isFinite(maxDiameter),
                "maxDiameter",
                maxDiameter,
                "at least minDiameter = " + minDiameter);
        require(scales >= 1 && scales <= 32, "scales", scales, "from 1 to 32");
        require(minDistance > 0 && Double.isFinite(minDistance), "minDistance", minDistance, "positive");
        require(border >= 0 && Double.isFinite(border), "border", border, "0 or positive");
        require(falseShare > 0 && falseShare < 1, "falseShare", falseShare, "between 0 and 1");
        require(contaminantLimit > 0, "contaminantLimit", contaminantLimit, "positive");
    }

    private static void require(boolean condition, String name, double value, String range) {
        if (!condition) {
            throw new IllegalArgumentException("Picking: " + name + " is " + value + " but must be " + range);
        }
    }

    /**
     * Returns settings for dark particles whose longest dimension is known.
     *
     * <p>Particles seldom are spheres, and most projections of an elongated one are shorter than its longest dimension;
     * so blobs from half the diameter on are looked for.
     *
     * @param diameter longest dimension of the particle, Å
     */
    public static BlobPickerSettings forParticle(double diameter) {
        return forRange(0.5 * diameter, diameter);
    }

    /**
     * Returns settings for dark particles in a range of sizes.
     *
     * @param minDiameter diameter of the smallest blob, Å
     * @param maxDiameter diameter of the largest blob, Å; picks are at least three quarters of it apart and half of it
     *        from the border
     */
    public static BlobPickerSettings forRange(double minDiameter, double maxDiameter) {
        int scales = 1 + (int) Math.ceil(Math.log(maxDiameter / minDiameter) / Math.log(1.3) - 1e-9);
        return new BlobPickerSettings(
                minDiameter,
                maxDiameter,
                Math.max(1, Math.min(32, scales)),
                Contrast.DARK_ON_BRIGHT,
                0.75 * maxDiameter,
                0.5 * maxDiameter,
                0.1,
                OptionalDouble.empty(),
                4.5);
    }

    /** Returns these settings with another contrast. */
    public BlobPickerSettings withContrast(Contrast value) {
        return new BlobPickerSettings(
                minDiameter, maxDiameter, scales, value, minDistance, border, falseShare, threshold, contaminantLimit);
    }

    /** Returns these settings with another smallest distance between picks, Å. */
    public BlobPickerSettings withMinDistance(double value) {
        return new BlobPickerSettings(
                minDiameter, maxDiameter, scales, contrast, value, border, falseShare, threshold, contaminantLimit);
    }

    /** Returns these settings with another forbidden border, Å. */
    public BlobPickerSettings withBorder(double value) {
        return new BlobPickerSettings(
                minDiameter,
                maxDiameter,
                scales,
                contrast,
                minDistance,
                value,
                falseShare,
                threshold,
                contaminantLimit);
    }

    /** Returns these settings with an automatic threshold for another expected share of noise, 0 to 1. */
    public BlobPickerSettings withFalseShare(double value) {
        return new BlobPickerSettings(
                minDiameter,
                maxDiameter,
                scales,
                contrast,
                minDistance,
                border,
                value,
                OptionalDouble.empty(),
                contaminantLimit);
    }

    /** Returns these settings with a fixed threshold, in standard deviations of the noise. */
    public BlobPickerSettings withThreshold(double value) {
        return new BlobPickerSettings(
                minDiameter,
                maxDiameter,
                scales,
                contrast,
                minDistance,
                border,
                falseShare,
                OptionalDouble.of(value),
                contaminantLimit);
    }

    /** Returns these settings with another limit for contaminants, robust standard deviations. */
    public BlobPickerSettings withContaminantLimit(double value) {
        return new BlobPickerSettings(
                minDiameter, maxDiameter, scales, contrast, minDistance, border, falseShare, threshold, value);
    }

    /** Returns the diameters tried, Å, smallest first. */
    public double[] diameters() {
        double[] result = new double[scales];
        for (int i = 0; i < scales; i++) {
            double share = scales == 1 ? 1 : (double) i / (scales - 1);
            result[i] = minDiameter * Math.pow(maxDiameter / minDiameter, share);
        }
        return result;
    }
}
