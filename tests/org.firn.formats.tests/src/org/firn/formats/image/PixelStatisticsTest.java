/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.firn.formats.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PixelStatisticsTest {

    @Test
    void countsWhatIsNoNumberApart() {
        float[] pixels = new float[10_000];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i;
        }
        pixels[7] = Float.NaN;
        pixels[8000] = Float.NEGATIVE_INFINITY;
        pixels[8001] = Float.POSITIVE_INFINITY;
        PixelStatistics s = PixelStatistics.of(pixels);
        assertFalse(s.isFinite());
        assertEquals(1, s.nanCount());
        assertEquals(2, s.infiniteCount());
        assertEquals(9997, s.count());
        assertEquals(0, s.minimum());
        assertEquals(9999, s.maximum());
        assertEquals((49_995_000.0 - 7 - 8000 - 8001) / 9997, s.mean(), 1e-9);
    }

    /** A large offset with a small spread, where summing squares in one go would fail. */
    @Test
    void smallSpreadOnALargeOffsetIsExact() {
        Random random = new Random(1);
        float[] pixels = new float[100_003];
        double sum = 0;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 1_000_000 + random.nextInt(8) / 8f;
            sum += pixels[i] - 1_000_000;
        }
        double mean = sum / pixels.length;
        double squares = 0;
        for (float pixel : pixels) {
            double d = pixel - 1_000_000 - mean;
            squares += d * d;
        }
        PixelStatistics s = PixelStatistics.of(pixels);
        assertEquals(1_000_000 + mean, s.mean(), 1e-7);
        assertEquals(Math.sqrt(squares / pixels.length), s.standardDeviation(), 1e-7);
        assertTrue(s.isFinite());
    }

    @Test
    void withoutAFinitePixelNothingIsKnown() {
        PixelStatistics s = PixelStatistics.of(new float[] {Float.NaN});
        assertEquals(0, s.count());
        assertTrue(Double.isNaN(s.mean()));
        assertTrue(Float.isNaN(s.minimum()));
    }

    @Test
    void takesOneSectionOrAll(@TempDir Path folder) throws IOException {
        try (ImageReader reader = ImageFiles.open(Fixtures.copy("image/movie.mrcs", folder))) {
            PixelStatistics all = PixelStatistics.of(reader);
            assertEquals(62.433919270833336, all.mean(), 1e-9);
            assertEquals(8.110696255803164, all.standardDeviation(), 1e-9);
            assertEquals(9, all.minimum());
            assertEquals(95, all.maximum());
            assertEquals(3072, PixelStatistics.of(reader, 1).count());
        }
    }
}
