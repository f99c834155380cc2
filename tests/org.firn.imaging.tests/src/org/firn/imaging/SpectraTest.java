/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpectraTest {
    /** A blob at any place, smooth enough to be band-limited. */
    private static Image blob(int width, int height, double cx, double cy, double sigma) {
        Image image = new Image(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double r2 = (x - cx) * (x - cx) + (y - cy) * (y - cy);
                image.set(x, y, (float) Math.exp(-r2 / (2 * sigma * sigma)));
            }
        }
        return image;
    }

    private static void assertSame(Image expected, Image actual, double tolerance) {
        for (int i = 0; i < expected.pixels().length; i++) {
            assertEquals(expected.pixels()[i], actual.pixels()[i], tolerance, "pixel " + i);
        }
    }

    @Test
    void shiftMovesContentTowardsLargerIndices() {
        Fourier2D fourier = new Fourier2D(64, 48);
        Spectrum spectrum = fourier.forward(blob(64, 48, 30, 20, 3));
        Spectra.shift(spectrum, 4.25, -2.5);
        assertSame(blob(64, 48, 34.25, 17.5, 3), fourier.inverse(spectrum), 1e-4);
    }

    @Test
    void crossCorrelationPeaksAtTheShiftThatTakesTheSecondToTheFirst() {
        Fourier2D fourier = new Fourier2D(32, 32);
        Spectrum product = Spectra.crossCorrelation(
                fourier.forward(blob(32, 32, 14, 12, 2)), fourier.forward(blob(32, 32, 10, 15, 2)));
        Image correlation = fourier.inverse(product);
        double maximum = correlation.statistics().maximum();
        assertEquals(maximum, correlation.get(4, 29), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"64,64,32,32", "64,48,40,30", "32,32,64,64", "45,45,64,64", "64,64,45,51", "30,40,31,39"})
    void resizeKeepsValuesAtScaledPlaces(int width, int height, int newWidth, int newHeight) {
        Spectrum spectrum =
                new Fourier2D(width, height).forward(blob(width, height, width * 0.5, height * 0.4, width * 0.09));
        Image resized = new Fourier2D(newWidth, newHeight).inverse(Spectra.resize(spectrum, newWidth, newHeight));
        double fx = (double) newWidth / width;
        double fy = (double) newHeight / height;
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                double dx = x / fx - width * 0.5;
                double dy = y / fy - height * 0.4;
                double expected = Math.exp(-(dx * dx + dy * dy) / (2 * width * 0.09 * width * 0.09));
                assertEquals(expected, resized.get(x, y), 2e-3);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"16,16,24,26", "15,16,20,21", "16,15,17,30", "9,11,10,12"})
    void paddingThenCroppingChangesNothing(int width, int height, int newWidth, int newHeight) {
        Image image = Fourier2DTest.noise(width, height, 3);
        Fourier2D fourier = new Fourier2D(width, height);
        Spectrum padded = Spectra.resize(fourier.forward(image), newWidth, newHeight);
        Fourier2D large = new Fourier2D(newWidth, newHeight);
        Spectrum consistent = large.forward(large.inverse(padded));
        assertSame(image, fourier.inverse(Spectra.resize(consistent, width, height)), 1e-5);
    }

    @Test
    void bandPassKeepsTheBandAndNothingElse() {
        Fourier2D fourier = new Fourier2D(64, 64);
        Image waves = new Image(64, 64);
        Image kept = new Image(64, 64);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                kept.set(x, y, (float) Math.cos(2 * Math.PI * (6 * x + 5 * y) / 64));
                waves.set(
                        x,
                        y,
                        kept.get(x, y)
                                + 3
                                + (float) Math.sin(2 * Math.PI * x / 64)
                                + (float) Math.cos(2 * Math.PI * 25 * y / 64));
            }
        }
        Spectrum spectrum = fourier.forward(waves);
        Spectra.bandPass(spectrum, 0.06, 0.2, 0.04);
        assertSame(kept, fourier.inverse(spectrum), 1e-4);
    }

    @Test
    void ringCorrelationTellsSharedFromForeignFrequencies() {
        Fourier2D fourier = new Fourier2D(64, 64);
        Spectrum common = fourier.forward(Fourier2DTest.noise(64, 64, 1));
        Spectra.bandPass(common, 0, 0.25, 0);
        Spectrum other = fourier.forward(Fourier2DTest.noise(64, 64, 2));
        Spectra.bandPass(other, 0.26, 1, 0);
        Spectrum third = fourier.forward(Fourier2DTest.noise(64, 64, 4));
        Spectra.bandPass(third, 0.26, 1, 0);
        other.addScaled(common, 1);
        third.addScaled(common, 1);
        double[] rings = FourierCorrelation.rings(other, third);
        assertEquals(33, rings.length);
        for (int r = 1; r <= 15; r++) {
            assertEquals(1, rings[r], 1e-5);
        }
        assertTrue(Math.abs(rings[25]) < 0.3);
        assertEquals(16.5, FourierCorrelation.crossing(rings, 0.5), 1.0);
    }

    @Test
    void radialPowerOfAWaveIsInItsRing() {
        Image wave = new Image(32, 32);
        for (int i = 0; i < wave.pixels().length; i++) {
            wave.pixels()[i] = (float) Math.cos(2 * Math.PI * (i % 32) * 5 / 32);
        }
        double[] power = RadialAverage.ofPower(new Fourier2D(32, 32).forward(wave));
        for (int r = 0; r < power.length; r++) {
            assertEquals(r == 5, power[r] > 1, "ring " + r);
        }
    }

    @Test
    void cropPadsOutsideWithTheGivenValue() {
        Image image = new Image(3, 2, new float[] {1, 2, 3, 4, 5, 6});
        Image crop = image.crop(-1, 1, 3, 2, 9);
        assertArrayEquals(new float[] {9, 4, 5, 9, 9, 9}, crop.pixels());
        assertEquals(image.get(1, 1), image.resizeCentred(8, 8, 0).get(4, 4));
    }

    @Test
    void statisticsCountWhatIsNotANumber() {
        ImageStatistics statistics = ImageStatistics.of(new float[] {1, Float.NaN, 3});
        assertEquals(2, statistics.mean());
        assertEquals(1, statistics.notFinite());
        assertEquals(2, statistics.finite());
    }

    @Test
    void fastSizesAreEvenAndSmooth() {
        assertEquals(3840, FftSize.atLeast(3838));
        assertEquals(3750, FftSize.atMost(3838));
        assertEquals(64, FftSize.atLeast(63));
    }
}
