/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import org.firn.imaging.FftSize;
import org.firn.imaging.particles.ParticleSource;

/**
 * The sizes of the problem, and what is compared in which iteration: coarse detail and all shifts at first, fine detail
 * and shifts next to the last one later.
 */
final class Schedule {
    /** From this share of the iterations on the finest detail is compared. */
    private static final double RAMP = 0.7;
    /** All shifts are tried with detail up to this share of the way from the first to the finest. */
    private static final double WIDE = 0.35;
    /** This share of the iterations is done from each random start. */
    private static final double TRIAL = 0.3;
    /** The power to which likelihoods are raised at first. */
    private static final double FIRST_WEIGHT = 0.3;
    /** From this share of the iterations on likelihoods count in full. */
    private static final double ANNEALING = 0.5;
    /** Fewest samples of a ring. */
    private static final int LEAST_ANGLES = 32;

    private final ClassificationSettings settings;
    private final double length;
    private final double radius;
    private final int rings;
    private final int firstRings;
    private final int angles;
    private final int box;
    private final int boxSize;
    private final double pixelSize;

    Schedule(ClassificationSettings settings, ParticleSource source) {
        this.settings = settings;
        this.boxSize = source.boxSize();
        this.pixelSize = source.pixelSize();
        this.length = source.boxSize() * pixelSize;
        this.radius = settings.particleDiameter() / 2 + settings.shiftRange();
        int most = source.boxSize() / 2 - 1;
        this.rings = Math.max(2, Math.min(most, (int) Math.ceil(length / settings.finestResolution())));
        this.firstRings = Math.max(2, Math.min(rings, (int) Math.round(length / settings.startResolution())));
        this.angles = angles(rings);
        this.box = Math.min(source.boxSize(), FftSize.atLeast(2 * rings + 4));
    }

    /** Samples that a ring needs: twice the highest harmonic of something as large as the particle. */
    private int angles(int ring) {
        int needed = 2 * (int) Math.ceil(2 * Math.PI * ring * radius / length) + 8;
        int power = LEAST_ANGLES;
        while (power < needed) {
            power *= 2;
        }
        return power;
    }

    /** Returns the grid of all iterations. */
    PolarGrid grid() {
        return new PolarGrid(box, rings, angles);
    }

    /** Returns how many rings are compared in an iteration (from 0), before the data's own limit. */
    int rings(int iteration) {
        double share = Math.min(1, iteration / Math.max(1, RAMP * settings.iterations()));
        return (int) Math.round(firstRings + share * (rings - firstRings));
    }

    /** Returns every how many-th angle is tried when so many rings are compared. */
    int stride(int ringsCompared) {
        return angles / angles(ringsCompared);
    }

    /** Returns the resolution of a number of rings, Å. */
    double resolution(int ringsCompared) {
        return length / ringsCompared;
    }

    /** Returns the size of a pixel of the grid's images in pixels of the particle images. */
    double pixelsPerGridPixel() {
        return (double) boxSize / box;
    }

    /** Returns the number of classes. */
    int classes() {
        return settings.classes();
    }

    /** Returns how many iterations are done from each random start. */
    int trialIterations() {
        return (int) Math.ceil(TRIAL * settings.iterations());
    }

    /** Returns the mask of particle images: soft, a little wider than the particle. */
    float[] particleMask() {
        return Masks.circle(boxSize, maskRadius(), Math.max(2, 0.05 * boxSize));
    }

    /** Returns the mask of references, of the size of the grid's images. */
    float[] referenceMask() {
        return Masks.circle(box, maskRadius() * box / boxSize, 2);
    }

    private double maskRadius() {
        return Math.min(1.1 * 0.5 * settings.particleDiameter() / pixelSize, boxSize / 2.0 - 1);
    }

    /** Returns the variance of each coordinate of a shift that is assumed at first, px². */
    double firstShiftVariance() {
        return Math.pow(Math.max(settings.shiftRange(), pixelSize) / 2 / pixelSize, 2);
    }

    /** Returns the shifts of a lattice (px) within the range. */
    ShiftGrid shifts(PolarGrid grid, double step) {
        return new ShiftGrid(grid, boxSize, step, settings.shiftRange() / pixelSize);
    }

    /** Returns up to how many rings all shifts are tried; with more a search with so many rings goes ahead. */
    int wideRings() {
        return Math.max(firstRings, (int) Math.round(firstRings + WIDE * (rings - firstRings)));
    }

    /** Returns the lattice constant of the search over all shifts, px. */
    double wideStep() {
        return Math.max(0.5, 0.25 * resolution(wideRings()) / pixelSize);
    }

    /** Returns the lattice constant of an iteration's shifts, px. */
    double shiftStep(int iteration, int ringsCompared) {
        if (ringsCompared <= wideRings()) {
            return Math.max(0.5, 0.25 * resolution(ringsCompared) / pixelSize);
        }
        double share = iteration >= settings.iterations() - 3 ? 0.08 : 0.15;
        return Math.max(0.25, share * resolution(ringsCompared) / pixelSize);
    }

    /**
     * Returns the weight of likelihoods in an iteration: flattened at first, and always for the mask, since masked
     * images have fewer independent Fourier terms than terms, by about the mask's share of the image.
     */
    double weight(int iteration) {
        double share = Math.min(1, iteration / Math.max(1, ANNEALING * settings.iterations()));
        return (FIRST_WEIGHT + (1 - FIRST_WEIGHT) * share) * Math.PI * Math.pow(maskRadius() / boxSize, 2);
    }
}
