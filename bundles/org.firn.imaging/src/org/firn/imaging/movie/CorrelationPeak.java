/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import org.firn.imaging.Image;

/** Finds the highest place of a coarse, cyclic correlation map within a distance, to a fraction of its pixels. */
final class CorrelationPeak {
    private final double scaleX;
    private final double scaleY;
    private final double reach;

    /**
     * Describes the maps.
     *
     * @param scaleX width of a pixel of the map, in pixels of the frame
     * @param scaleY height of a pixel of the map, in pixels of the frame
     * @param reach largest distance of a frame from where it was at first, in pixels of the frame
     */
    CorrelationPeak(double scaleX, double scaleY, double reach) {
        this.scaleX = scaleX;
        this.scaleY = scaleY;
        this.reach = reach;
    }

    /** Returns the place of the peak, in pixels of the frame, for a frame that has moved by (x, y) so far. */
    double[] find(Image map, double x, double y) {
        int w = map.width();
        int h = map.height();
        int bestX = 0;
        int bestY = 0;
        float best = Float.NEGATIVE_INFINITY;
        for (int j = -(h - 1) / 2; j <= (h - 1) / 2; j++) {
            double dy = y + j * scaleY;
            double half = Math.sqrt(Math.max(0, reach * reach - dy * dy));
            int from = Math.max(-(w - 1) / 2, (int) Math.ceil((-half - x) / scaleX));
            int to = Math.min((w - 1) / 2, (int) Math.floor((half - x) / scaleX));
            int row = Math.floorMod(j, h) * w;
            for (int i = from; i <= to; i++) {
                float value = map.pixels()[row + (i < 0 ? i + w : i)];
                if (value > best) {
                    best = value;
                    bestX = i;
                    bestY = j;
                }
            }
        }
        double fx = top(at(map, bestX - 1, bestY), best, at(map, bestX + 1, bestY));
        double fy = top(at(map, bestX, bestY - 1), best, at(map, bestX, bestY + 1));
        return new double[] {(bestX + fx) * scaleX, (bestY + fy) * scaleY};
    }

    private static float at(Image map, int x, int y) {
        return map.get(Math.floorMod(x, map.width()), Math.floorMod(y, map.height()));
    }

    /** The top of the parabola through three neighbours, relative to the middle one. */
    private static double top(double left, double middle, double right) {
        double curvature = left - 2 * middle + right;
        return curvature < 0 ? Math.max(-0.5, Math.min(0.5, 0.5 * (left - right) / curvature)) : 0;
    }
}
