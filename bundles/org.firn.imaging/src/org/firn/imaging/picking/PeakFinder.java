/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.firn.imaging.Image;

/** Local maxima of a response map, thinned so that no two are closer than a distance. */
final class PeakFinder {
    private PeakFinder() {}

    /**
     * A maximum.
     *
     * @param column its grid column
     * @param row its grid row
     * @param x sub-pixel column
     * @param y sub-pixel row
     * @param height value at the grid point
     */
    record Peak(int column, int row, double x, double y, float height) {}

    /**
     * Finds maxima; of two that are too close the higher one wins.
     *
     * @param map response
     * @param floor lower maxima are not returned
     * @param distance smallest distance of two maxima, grid points
     * @return highest first; equal heights in the order of rows and columns
     */
    static List<Peak> find(Image map, double floor, double distance) {
        List<Peak> all = maxima(map, floor);
        all.sort(Comparator.comparingDouble((Peak p) -> -p.height())
                .thenComparingInt(Peak::row)
                .thenComparingInt(Peak::column));
        return thin(all, map, distance);
    }

    private static List<Peak> maxima(Image map, double floor) {
        List<Peak> result = new ArrayList<>();
        for (int y = 1; y < map.height() - 1; y++) {
            for (int x = 1; x < map.width() - 1; x++) {
                float value = map.get(x, y);
                if (value >= floor && isMaximum(map, x, y, value)) {
                    result.add(refined(map, x, y, value));
                }
            }
        }
        return result;
    }

    /**
     * Moves a peak uphill in another map, to the nearest maximum there.
     *
     * @param peak keeps its grid point and height
     * @param map where to climb
     * @param reach the result is no farther than this from the grid point in each direction, grid points
     */
    static Peak climb(Peak peak, Image map, int reach) {
        int x = peak.column();
        int y = peak.row();
        boolean moved = true;
        while (moved) {
            int bestX = x;
            int bestY = y;
            for (int j = Math.max(y - 1, Math.max(1, peak.row() - reach));
                    j <= Math.min(y + 1, Math.min(map.height() - 2, peak.row() + reach));
                    j++) {
                for (int i = Math.max(x - 1, Math.max(1, peak.column() - reach));
                        i <= Math.min(x + 1, Math.min(map.width() - 2, peak.column() + reach));
                        i++) {
                    if (map.get(i, j) > map.get(bestX, bestY)) {
                        bestX = i;
                        bestY = j;
                    }
                }
            }
            moved = bestX != x || bestY != y;
            x = bestX;
            y = bestY;
        }
        Peak top = refined(map, x, y, peak.height());
        return new Peak(peak.column(), peak.row(), top.x(), top.y(), peak.height());
    }

    private static Peak refined(Image map, int x, int y, float height) {
        float value = map.get(x, y);
        return new Peak(
                x,
                y,
                x + vertex(map.get(x - 1, y), value, map.get(x + 1, y)),
                y + vertex(map.get(x, y - 1), value, map.get(x, y + 1)),
                height);
    }

    /** Neighbours that come earlier must be lower, later ones not higher, so that a plateau gives one maximum. */
    private static boolean isMaximum(Image map, int x, int y, float value) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                float other = map.get(x + dx, y + dy);
                boolean earlier = dy < 0 || dy == 0 && dx < 0;
                if (earlier ? other >= value : other > value) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Offset of the vertex of the parabola through three neighbouring values, -0.5 to 0.5. */
    private static double vertex(double before, double middle, double after) {
        double curvature = before - 2 * middle + after;
        return curvature < 0 ? Math.max(-0.5, Math.min(0.5, 0.5 * (before - after) / curvature)) : 0;
    }

    private static List<Peak> thin(List<Peak> sorted, Image map, double distance) {
        double cell = Math.max(1, distance);
        int columns = (int) (map.width() / cell) + 1;
        int rows = (int) (map.height() / cell) + 1;
        List<List<Peak>> grid = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            grid.add(new ArrayList<>(0));
        }
        List<Peak> kept = new ArrayList<>();
        for (Peak peak : sorted) {
            int column = (int) (peak.column() / cell);
            int row = (int) (peak.row() / cell);
            if (!hasNeighbour(grid, columns, rows, column, row, peak, distance)) {
                kept.add(peak);
                grid.get(row * columns + column).add(peak);
            }
        }
        return kept;
    }

    private static boolean hasNeighbour(
            List<List<Peak>> grid, int columns, int rows, int column, int row, Peak peak, double distance) {
        for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                for (Peak other : grid.get(r * columns + c)) {
                    if (Math.hypot(other.x() - peak.x(), other.y() - peak.y()) < distance) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
