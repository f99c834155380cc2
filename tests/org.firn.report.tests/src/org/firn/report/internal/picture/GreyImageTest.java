/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GreyImageTest {

    @Test
    void binningTakesTheMeansOfSquares() {
        GreyImage image = new GreyImage(4, 2, new float[] {1, 3, 10, Float.NaN, 5, 7, 20, 30});
        GreyImage binned = image.binnedTo(2);
        assertEquals(2, binned.width());
        assertArrayEquals(new float[] {4, 20}, binned.pixels());
        assertEquals(image, image.binnedTo(4));
    }

    @Test
    void enlargingKeepsConstantsAndLines() {
        float[] ramp = new float[8 * 8];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = 2 * (i % 8) + 1;
        }
        GreyImage large = new GreyImage(8, 8, ramp).enlarged(3);
        assertEquals(24, large.height());
        for (int x = 6; x < 18; x++) {
            assertEquals(2 * ((x + 0.5) / 3 - 0.5) + 1, large.pixels()[24 * 11 + x], 1e-5);
        }
    }

    @Test
    void greyValuesSpanTheRangeWithoutTheExtremes() {
        float[] pixels = new float[100];
        for (int i = 0; i < 100; i++) {
            pixels[i] = i;
        }
        pixels[99] = 1e9f;
        byte[] grey = new GreyImage(10, 10, pixels).stretched(0.02, false);
        assertEquals(0, grey[2]);
        assertEquals(255, grey[97] & 0xFF);
        assertEquals(255, grey[99] & 0xFF);
    }

    @Test
    void theCornersDoNotCountForTheContrastOfARoundImage() {
        float[] pixels = new float[64 * 64];
        for (int i = 0; i < pixels.length; i++) {
            boolean inside = Math.hypot(i % 64 - 31.5, i / 64 - 31.5) <= 32;
            pixels[i] = inside ? i % 2 : 1000;
        }
        byte[] grey = new GreyImage(64, 64, pixels).stretched(0, true);
        assertEquals(0, grey[32 * 64 + 32]);
        assertEquals(255, grey[32 * 64 + 33] & 0xFF);
    }

    @Test
    void aFlatImageIsGrey() {
        assertEquals(128, new GreyImage(2, 2, new float[4]).stretched(0, false)[0] & 0xFF);
    }

    @Test
    void theFirstRowIsTheLowestOfThePicture() throws Exception {
        String address =
                new Pictures(10_000).png(new byte[] {10, 20, 30, 40}, 2, 2).orElseThrow();
        byte[] png = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        var raster = ImageIO.read(new ByteArrayInputStream(png)).getRaster();
        assertEquals(30, raster.getSample(0, 0, 0));
        assertEquals(20, raster.getSample(1, 1, 0));
    }

    @Test
    void picturesEndWhenThePageIsFull() throws Exception {
        Pictures pictures = new Pictures(150);
        assertTrue(pictures.png(new byte[4], 2, 2).isPresent());
        assertFalse(pictures.hasRefused());
        assertTrue(pictures.png(new byte[4], 2, 2).isEmpty());
        assertTrue(pictures.hasRefused());
    }
}
