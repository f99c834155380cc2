/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

import java.util.Arrays;
import java.util.List;
import org.firn.imaging.Image;
import org.firn.imaging.picking.PeakFinder.Peak;

/** Responses at several scales, each in units of its own noise, and their combinations at every point. */
final class ScaleSpace {
    /** With less background than this the noise is measured everywhere. */
    private static final double LEAST_BACKGROUND = 0.05;
    /** About so many values tell the noise to one per cent; sorting all would cost more than the filters. */
    private static final int SAMPLE = 16384;

    private final List<Image> responses;
    private final float[] factors;
    private final Image maximum;

    /** Combines responses, one a scale, smallest scale first, all of the same size. */
    ScaleSpace(List<Image> responses) {
        this.responses = responses;
        this.factors = new float[responses.size()];
        this.maximum = new Image(responses.get(0).width(), responses.get(0).height());
    }

    /**
     * Measures the noise of every scale outside discs around known particles.
     *
     * @param particles centres of the discs; none at first
     * @param radius of the discs, grid points
     */
    void normalise(List<Peak> particles, double radius) {
        boolean[] masked = discs(particles, radius);
        int step = Math.max(1, masked.length / SAMPLE) | 1;
        float[] values = new float[masked.length / step + 1];
        for (int s = 0; s < factors.length; s++) {
            int count = 0;
            float[] response = responses.get(s).pixels();
            for (int i = 0; i < response.length; i += step) {
                if (!masked[i]) {
                    values[count++] = response[i];
                }
            }
            double noise = RobustStatistics.ofDestroying(values, count).deviation();
            factors[s] = noise > 0 ? (float) (1 / noise) : 0;
        }
        float[] max = maximum.pixels();
        for (int i = 0; i < max.length; i++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int s = 0; s < factors.length; s++) {
                best = Math.max(best, factors[s] * responses.get(s).pixels()[i]);
            }
            max[i] = best;
        }
    }

    private boolean[] discs(List<Peak> particles, double radius) {
        int width = maximum.width();
        int height = maximum.height();
        boolean[] masked = new boolean[width * height];
        for (Peak peak : particles) {
            int reach = (int) radius;
            for (int y = Math.max(0, peak.row() - reach); y <= Math.min(height - 1, peak.row() + reach); y++) {
                int dy = y - peak.row();
                int half = (int) Math.sqrt(radius * radius - dy * dy);
                Arrays.fill(
                        masked,
                        y * width + Math.max(0, peak.column() - half),
                        y * width + Math.min(width, peak.column() + half + 1),
                        true);
            }
        }
        int background = 0;
        for (boolean m : masked) {
            background += m ? 0 : 1;
        }
        return background < LEAST_BACKGROUND * masked.length ? new boolean[masked.length] : masked;
    }

    /** Returns the largest response over all scales, in standard deviations of the noise; overwritten by the next. */
    Image maximum() {
        return maximum;
    }

    /** Returns the number of the scale with the largest response at a point. */
    int scaleAt(int column, int row) {
        int best = 0;
        for (int s = 1; s < factors.length; s++) {
            if (factors[s] * responses.get(s).get(column, row)
                    > factors[best] * responses.get(best).get(column, row)) {
                best = s;
            }
        }
        return best;
    }

    /**
     * Returns, for each scale, the sum of the responses of all larger scales (for the largest its own). Its maxima lie
     * nearer to the centres of irregular particles than those of {@link #maximum()}, which follow their densest part.
     */
    List<Image> centring() {
        int last = factors.length - 1;
        Image[] sums = new Image[factors.length];
        for (int s = last; s >= 0; s--) {
            sums[s] = s == last ? new Image(maximum.width(), maximum.height()) : sums[s + 1].copy();
            if (s == last || s < last - 1) {
                int added = Math.min(last, s + 1);
                sums[s].addScaled(responses.get(added), factors[added]);
            }
        }
        return List.of(sums);
    }
}
