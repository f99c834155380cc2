/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

/**
 * How particles are classified. Start from {@link #of(int, double)}.
 *
 * @param classes number of classes
 * @param particleDiameter longest dimension of the particle, Å; what lies farther out is masked away
 * @param iterations number of iterations
 * @param startResolution detail compared at first, Å
 * @param finestResolution finest detail compared at last, Å; never finer than the images allow
 * @param shiftRange largest shift that is looked for, Å
 * @param starts number of random starts of which the best is continued
 * @param seed of all random choices
 */
public record ClassificationSettings(
        int classes,
        double particleDiameter,
        int iterations,
        double startResolution,
        double finestResolution,
        double shiftRange,
        int starts,
        long seed) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException naming the value that is out of range
     */
    public ClassificationSettings {
        require(classes >= 1 && classes <= 1000, "number of classes", classes, "from 1 to 1000");
        require(
                particleDiameter > 0 && Double.isFinite(particleDiameter),
                "particle diameter",
                particleDiameter,
                "positive");
        require(iterations >= 1 && iterations <= 1000, "number of iterations", iterations, "from 1 to 1000");
        require(
                finestResolution > 0 && Double.isFinite(finestResolution),
                "finest resolution",
                finestResolution,
                "positive");
        require(
                startResolution >= finestResolution && Double.isFinite(startResolution),
                "start resolution",
                startResolution,
                "at least the finest resolution of " + finestResolution + " Å");
        require(starts >= 1 && starts <= 100, "number of starts", starts, "from 1 to 100");
        require(shiftRange >= 0 && Double.isFinite(shiftRange), "shift range", shiftRange, "0 or positive");
    }

    private static void require(boolean condition, String name, double value, String range) {
        if (!condition) {
            throw new IllegalArgumentException(
                    "2D classification: the " + name + " is " + value + " but must be " + range);
        }
    }

    /**
     * Returns the usual settings: 25 iterations, three starts, detail from a quarter down to a twelfth of the particle
     * diameter, shifts up to an eighth of it.
     *
     * @param classes number of classes
     * @param particleDiameter longest dimension of the particle, Å
     */
    public static ClassificationSettings of(int classes, double particleDiameter) {
        return new ClassificationSettings(
                classes, particleDiameter, 25, particleDiameter / 4, particleDiameter / 12, particleDiameter / 8, 3, 0);
    }

    /** Returns these settings with another number of iterations. */
    public ClassificationSettings withIterations(int value) {
        return new ClassificationSettings(
                classes, particleDiameter, value, startResolution, finestResolution, shiftRange, starts, seed);
    }

    /** Returns these settings with another range of resolutions, Å. */
    public ClassificationSettings withResolutions(double start, double finest) {
        return new ClassificationSettings(
                classes, particleDiameter, iterations, start, finest, shiftRange, starts, seed);
    }

    /** Returns these settings with another largest shift, Å. */
    public ClassificationSettings withShiftRange(double value) {
        return new ClassificationSettings(
                classes, particleDiameter, iterations, startResolution, finestResolution, value, starts, seed);
    }

    /** Returns these settings with another number of random starts. */
    public ClassificationSettings withStarts(int value) {
        return new ClassificationSettings(
                classes, particleDiameter, iterations, startResolution, finestResolution, shiftRange, value, seed);
    }

    /** Returns these settings with another seed. */
    public ClassificationSettings withSeed(long value) {
        return new ClassificationSettings(
                classes, particleDiameter, iterations, startResolution, finestResolution, shiftRange, starts, value);
    }
}
