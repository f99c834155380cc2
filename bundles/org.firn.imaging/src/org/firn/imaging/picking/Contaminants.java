/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

import java.util.List;
import org.firn.imaging.Image;
import org.firn.imaging.picking.PeakFinder.Peak;

/** Tells ice crystals, gold and aggregates from particles: they stand out far more than most picks do. */
final class Contaminants {
    private Contaminants() {}

    /**
     * Marks peaks that are outliers towards strong responses, in height or in small details nearby.
     *
     * @param peaks the peaks of one micrograph
     * @param detail response to small blobs
     * @param radius details are looked for within this distance of a peak, grid points
     * @param limit robust standard deviations above the median
     * @param population with fewer peaks nothing is marked
     * @return one flag a peak
     */
    static boolean[] find(List<Peak> peaks, Image detail, double radius, double limit, int population) {
        int count = peaks.size();
        boolean[] result = new boolean[count];
        if (count < population) {
            return result;
        }
        float[] heights = new float[count];
        float[] details = new float[count];
        for (int i = 0; i < count; i++) {
            heights[i] = peaks.get(i).height();
            details[i] = largest(detail, peaks.get(i), (int) radius);
        }
        mark(heights, limit, result);
        mark(details, limit, result);
        return result;
    }

    private static void mark(float[] values, double limit, boolean[] result) {
        RobustStatistics statistics = RobustStatistics.ofDestroying(values.clone(), values.length);
        for (int i = 0; i < values.length; i++) {
            result[i] |= values[i] > statistics.median() + limit * statistics.deviation();
        }
    }

    private static float largest(Image map, Peak peak, int reach) {
        float best = Float.NEGATIVE_INFINITY;
        int lastRow = Math.min(map.height() - 1, peak.row() + reach);
        int lastColumn = Math.min(map.width() - 1, peak.column() + reach);
        for (int y = Math.max(0, peak.row() - reach); y <= lastRow; y++) {
            for (int x = Math.max(0, peak.column() - reach); x <= lastColumn; x++) {
                best = Math.max(best, map.get(x, y));
            }
        }
        return best;
    }
}
