/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

import org.firn.imaging.ImageStatistics;
import org.firn.imaging.Volume;

/**
 * How often values occur in a volume.
 *
 * @param statistics of all voxels that are numbers
 * @param counts how many voxels lie in each of equally wide bins from the smallest value to the greatest
 */
public record VolumeHistogram(ImageStatistics statistics, long[] counts) {

    static VolumeHistogram of(Volume volume, int bins) {
        ImageStatistics statistics = volume.statistics();
        long[] counts = new long[bins];
        double span = statistics.maximum() - statistics.minimum();
        for (float value : volume.voxels()) {
            if (value - value == 0) {
                int bin = span > 0 ? (int) ((value - statistics.minimum()) / span * bins) : 0;
                counts[Math.min(bins - 1, bin)]++;
            }
        }
        return new VolumeHistogram(statistics, counts);
    }

    /** The value at a share of the range, from 0 for the smallest to 1 for the greatest. */
    public double valueAt(double share) {
        return statistics.minimum() + share * (statistics.maximum() - statistics.minimum());
    }

    /** Where a value lies in the range, from 0 to 1. */
    public double shareOf(double value) {
        double span = statistics.maximum() - statistics.minimum();
        return span > 0 ? Math.max(0, Math.min(1, (value - statistics.minimum()) / span)) : 0;
    }

    /**
     * A level that shows something of most maps: three standard deviations above the mean, where the molecule stands
     * out of the solvent; for a volume that has nothing so high, half-way from the mean to the greatest value.
     */
    public double usualLevel() {
        double level = statistics.mean() + 3 * statistics.standardDeviation();
        return level < statistics.maximum() ? level : (statistics.mean() + statistics.maximum()) / 2;
    }
}
