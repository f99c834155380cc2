/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.firn.imaging.Image;
import org.junit.jupiter.api.Test;

class ContrastTest {

    private static Image ramp() {
        Image image = new Image(101, 1);
        for (int i = 0; i <= 100; i++) {
            image.pixels()[i] = (i * 37) % 101;
        }
        return image;
    }

    @Test
    void percentilesAreThoseOfTheValues() {
        GreyRange range = Contrast.percentiles(5, 90).rangeOf(ramp());
        assertEquals(5, range.black(), 1e-9);
        assertEquals(90, range.white(), 1e-9);
        assertEquals(12.5, Contrast.percentiles(12.5, 90).rangeOf(ramp()).black(), 1e-6);
    }

    @Test
    void percentilesOfAnImageLargerThanTheSampleAreNear() {
        Image image = new Image(1000, 1000);
        for (int i = 0; i < 1_000_000; i++) {
            image.pixels()[i] = (i * 7919L) % 1_000_000;
        }
        assertEquals(20_000, Contrast.percentiles(2, 98).rangeOf(image).black(), 3000);
    }

    @Test
    void sigmaIsAroundTheMeanAndNotBeyondTheValues() {
        Image image = new Image(4, 1, new float[] {-1, 1, -1, 1});
        assertEquals(new GreyRange(-0.5, 0.5), Contrast.sigma(0.5).rangeOf(image));
        assertEquals(new GreyRange(-1, 1), Contrast.sigma(3).rangeOf(image));
    }

    @Test
    void pixelsThatAreNoNumbersDoNotCountAndAreTransparent() {
        Image image = new Image(4, 1, new float[] {0, Float.NaN, 10, Float.POSITIVE_INFINITY});
        GreyRange range = Contrast.percentiles(0, 100).rangeOf(image);
        assertEquals(new GreyRange(0, 10), range);
        assertArrayEquals(new int[] {0xff000000, 0, 0xffffffff, 0}, range.toArgb(image));
        Image nothing = new Image(1, 1, new float[] {Float.NaN});
        assertEquals(new GreyRange(0, 0), Contrast.DEFAULT.rangeOf(nothing));
    }

    @Test
    void theInvertedImageIsTheNegative() {
        Image image = new Image(3, 1, new float[] {0, 51, 255});
        int[] positive = Contrast.manual(0, 255).rangeOf(image).toArgb(image);
        int[] negative = Contrast.manual(0, 255).inverted(true).rangeOf(image).toArgb(image);
        assertArrayEquals(new int[] {0xff000000, 0xff333333, 0xffffffff}, positive);
        assertArrayEquals(new int[] {0xffffffff, 0xffcccccc, 0xff000000}, negative);
    }

    @Test
    void theLowestRowOfAnImageIsTheLowestOnTheScreen() {
        Image image = new Image(1, 2, new float[] {0, 1});
        assertArrayEquals(new int[] {0xffffffff, 0xff000000}, new GreyRange(0, 1).toArgb(image));
    }

    @Test
    void contrastsThatShowNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Contrast.sigma(0));
        assertThrows(IllegalArgumentException.class, () -> Contrast.percentiles(60, 40));
        assertThrows(IllegalArgumentException.class, () -> Contrast.manual(Double.NaN, 1));
    }
}
