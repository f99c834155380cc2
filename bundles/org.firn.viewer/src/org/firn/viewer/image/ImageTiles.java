/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is visible of a large image into tiles, at the coarsest binning that the screen does not show. So a zoomed
 * image needs no more memory than the screen has pixels, whatever its size.
 */
public final class ImageTiles {
    /** Side of a tile in memory, px. */
    public static final int SIDE = 256;
    /** Longest side of the overview, px. */
    public static final int OVERVIEW = 1024;

    /** A px of the overview may take so many px of the screen before tiles are read. */
    private static final double ENOUGH = 1.1;

    private ImageTiles() {}

    /**
     * The image as a whole, coarse: it comes first, gives the contrast, and fills the place of tiles to come.
     *
     * @param blur as in {@link ImageRequest}
     */
    public static ImageRequest overview(Path file, int section, double blur) {
        return ImageRequest.whole(file, section, OVERVIEW).blurred(blur);
    }

    /**
     * The tiles that are visible.
     *
     * @param blur as in {@link ImageRequest}
     * @param view what is on the screen
     * @return tiles with the region of the image that each shows, nearest to the middle first; none when the overview
     *     shows as much
     */
    public static List<ImageRequest> visible(Path file, int section, double blur, Viewport view) {
        int overview = BinnedReading.binFor(view.imageWidth(), view.imageHeight(), OVERVIEW);
        int bin = Integer.highestOneBit((int) Math.max(1, 1 / view.zoom()));
        if (overview * view.zoom() <= ENOUGH) {
            return List.of();
        }
        int step = SIDE * bin;
        int left = (int) Math.floor(Math.max(0, view.imageX(0)) / step);
        int bottom = (int) Math.floor(Math.max(0, view.imageY(view.height())) / step);
        double right = Math.min(view.imageWidth() - 1, view.imageX(view.width()));
        double top = Math.min(view.imageHeight() - 1, view.imageY(0));
        List<ImageRequest> tiles = new ArrayList<>();
        for (int row = bottom; row * (double) step <= top; row++) {
            for (int column = left; column * (double) step <= right; column++) {
                tiles.add(
                        new ImageRequest(file, section, new Region(column * step, row * step, step, step), SIDE, blur));
            }
        }
        double x = (left * step + right) / 2;
        double y = (bottom * step + top) / 2;
        tiles.sort((a, b) -> Double.compare(distance(a, x, y), distance(b, x, y)));
        return tiles;
    }

    private static double distance(ImageRequest tile, double x, double y) {
        Region region = tile.region();
        return region == null
                ? 0
                : Math.hypot(region.x() + region.width() / 2.0 - x, region.y() + region.height() / 2.0 - y);
    }
}
