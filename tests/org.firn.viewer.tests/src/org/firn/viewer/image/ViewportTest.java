/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final Path FILE = Path.of("x.mrc");

    @Test
    void theFittedImageHasItsFirstPixelBelowAndLeft() {
        Viewport view = new Viewport(100, 50);
        view.resize(400, 400);
        assertEquals(4, view.zoom());
        assertEquals(2, view.screenX(0), 1e-9, "the middle of a pixel of 4 px");
        assertEquals(300 - 2, view.screenY(0), 1e-9);
        assertEquals(99, view.imageX(398), 1e-9);
        assertEquals(49, view.imageY(102), 1e-9);
    }

    @Test
    void aPlaceOnTheScreenIsTheSamePlaceInTheImageAtAnyZoom() {
        Random random = new Random(1);
        Viewport view = new Viewport(4096, 5120);
        view.resize(801, 633);
        for (int i = 0; i < 1000; i++) {
            view.zoomAt(0.25 + 2 * random.nextDouble(), 801 * random.nextDouble(), 633 * random.nextDouble());
            view.pan(20 * random.nextGaussian(), 20 * random.nextGaussian());
            double x = 4096 * random.nextDouble();
            double y = 5120 * random.nextDouble();
            assertEquals(x, view.imageX(view.screenX(x)), 1e-8);
            assertEquals(y, view.imageY(view.screenY(y)), 1e-8);
        }
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenZooming() {
        Viewport view = new Viewport(1000, 1000);
        view.resize(500, 500);
        double x = view.imageX(123);
        double y = view.imageY(321);
        view.zoomAt(3, 123, 321);
        assertEquals(x, view.imageX(123), 1e-9);
        assertEquals(y, view.imageY(321), 1e-9);
        assertEquals(1.5, view.zoom(), 1e-9);
    }

    @Test
    void tilesCoverWhatIsVisibleOfTheImageAndNoMore() {
        Viewport view = new Viewport(40_000, 30_000);
        view.resize(1000, 800);
        assertTrue(ImageTiles.visible(FILE, 0, 0, view).isEmpty(), "the overview shows as much");
        view.zoomAt(1 / view.zoom(), 0, 0);
        List<ImageRequest> tiles = ImageTiles.visible(FILE, 0, 0, view);
        assertTrue(tiles.size() <= 5 * 5, tiles.size() + " tiles");
        for (int x = 5; x < 1000; x += 45) {
            for (int y = 5; y < 800; y += 45) {
                double column = view.imageX(x);
                double row = view.imageY(y);
                long covering = tiles.stream()
                        .map(ImageRequest::region)
                        .filter(r -> column >= r.x() && column < r.x() + r.width())
                        .filter(r -> row >= r.y() && row < r.y() + r.height())
                        .count();
                if (view.contains(column, row)) {
                    assertEquals(1, covering, column + ", " + row);
                }
            }
        }
    }

    @Test
    void tilesAreBinnedAsFarAsTheScreenAllows() {
        Viewport view = new Viewport(40_000, 40_000);
        view.resize(1000, 1000);
        view.zoomAt(0.2 / view.zoom(), 500, 500);
        List<ImageRequest> tiles = ImageTiles.visible(FILE, 0, 0, view);
        assertEquals(1024, tiles.get(0).region().width());
        assertEquals(256, tiles.get(0).limit());
    }
}
