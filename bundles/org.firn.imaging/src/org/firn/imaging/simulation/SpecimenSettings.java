/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

/**
 * The specimen of a simulated microscope.
 *
 * @param particles in a movie, at most; fewer when there is no room
 * @param contaminants in a movie
 * @param signalToNoise variance of the contrast inside a particle over the variance of the counting noise, for the
 *     whole movie
 * @param iceNoise structural noise of the ice, as a fraction of the contrast inside a particle
 * @param drift how far the specimen moves at first, quickly, then ever more slowly, Å
 * @param jitter standard deviation of an irregular step from frame to frame, Å
 */
public record SpecimenSettings(
        int particles, int contaminants, double signalToNoise, double iceNoise, double drift, double jitter) {
    /** Checks the values. */
    public SpecimenSettings {
        if (particles < 0
                || contaminants < 0
                || !(signalToNoise > 0)
                || !(iceNoise >= 0)
                || !(drift >= 0)
                || !(jitter >= 0)) {
            throw new IllegalArgumentException("Simulated specimen: " + particles + " particles, " + contaminants
                    + " contaminants, signal to noise " + signalToNoise + ", ice noise " + iceNoise + ", drift " + drift
                    + " Å, jitter " + jitter + " Å: none may be negative, and signal to noise must be positive");
        }
    }

    /** Returns 90 particles, 4 contaminants, signal to noise 1, half as much ice noise, 14 Å drift. */
    public static SpecimenSettings standard() {
        return new SpecimenSettings(90, 4, 1, 0.5, 14, 0.8);
    }
}
