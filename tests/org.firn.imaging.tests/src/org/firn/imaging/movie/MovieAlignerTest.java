/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovieAlignerTest {
    private static final double PIXEL = 2;
    private static final double[] DRIFT_X = {0, 1.4, 2.1, 2.75, 3.3, 3.1};
    private static final double[] DRIFT_Y = {0, -0.6, -1.9, -2.3, -3.2, -3.6};

    /** Blobs on a bright field that drift, with noise; frame 0 is where the blobs are at the given places. */
    private static float[][] movie(int width, int height, double scale, double noise, long seed) {
        Random random = new Random(seed);
        Image scene = new Image(width, height);
        for (int blob = 0; blob < 40; blob++) {
            int cx = random.nextInt(width);
            int cy = random.nextInt(height);
            for (int y = -6; y <= 6; y++) {
                for (int x = -6; x <= 6; x++) {
                    int i = Math.floorMod(cy + y, height) * width + Math.floorMod(cx + x, width);
                    scene.pixels()[i] -= (float) (5 * Math.exp(-(x * x + y * y) / 6.0));
                }
            }
        }
        Fourier2D fourier = new Fourier2D(width, height);
        float[][] frames = new float[DRIFT_X.length][];
        for (int frame = 0; frame < frames.length; frame++) {
            Spectrum spectrum = fourier.forward(scene);
            Spectra.shift(spectrum, scale * DRIFT_X[frame], scale * DRIFT_Y[frame]);
            frames[frame] = fourier.inverse(spectrum).pixels();
            for (int i = 0; i < frames[frame].length; i++) {
                frames[frame][i] += (float) (50 + noise * random.nextGaussian());
            }
        }
        return frames;
    }

    private static FrameSource source(int width, int height, float[][] frames) {
        return new FrameSource() {
            @Override
            public int count() {
                return frames.length;
            }

            @Override
            public int width() {
                return width;
            }

            @Override
            public int height() {
                return height;
            }

            @Override
            public void read(int index, float[] pixels) {
                System.arraycopy(frames[index], 0, pixels, 0, pixels.length);
            }
        };
    }

    private static AlignmentSettings settings() {
        return AlignmentSettings.of(PIXEL).withMemory(1L << 26);
    }

    private static AlignedMovie align(AlignmentSettings settings, FrameSource source) throws IOException {
        return new MovieAligner(GainCorrection.none(), settings).align(source, () -> false);
    }

    @ParameterizedTest
    @CsvSource({"256, 256, 1", "250, 210, 1", "256, 200, -6.5"})
    void findsTheDriftToATenthOfAPixel(int width, int height, double scale) throws IOException {
        AlignedMovie movie = align(settings(), source(width, height, movie(width, height, scale, 0.8, 1)));
        for (int frame = 0; frame < DRIFT_X.length; frame++) {
            assertEquals(scale * DRIFT_X[frame], movie.motion().shiftX()[frame], 0.1, "x of frame " + frame);
            assertEquals(scale * DRIFT_Y[frame], movie.motion().shiftY()[frame], 0.1, "y of frame " + frame);
        }
        assertTrue(movie.motion().plausible(), movie.motion().remark());
        assertTrue(
                movie.motion().uncertainty() < 0.1,
                "uncertainty " + movie.motion().uncertainty());
    }

    @Test
    void alignedSumIsSharpAndWhereTheFirstFrameWas() throws IOException {
        float[][] clean = movie(128, 128, 1, 0, 2);
        AlignedMovie movie = align(settings(), source(128, 128, clean));
        for (int i = 0; i < clean[0].length; i++) {
            assertEquals(DRIFT_X.length * clean[0][i], movie.sum().pixels()[i], 0.8, "pixel " + i);
        }
        assertEquals(50, movie.meanCounts(), 1);
    }

    @Test
    void littleMemoryGivesTheSameMicrograph() throws IOException {
        FrameSource source = source(128, 96, movie(128, 96, 1, 3, 3));
        AlignmentSettings weighted = settings().withDoseWeighting(new DoseWeighting(300, 5, 0));
        AlignedMovie rich = align(weighted, source);
        AlignedMovie poor = align(weighted.withMemory(0), source);
        assertArrayEquals(rich.sum().pixels(), poor.sum().pixels());
        assertArrayEquals(
                rich.doseWeighted().orElseThrow().pixels(),
                poor.doseWeighted().orElseThrow().pixels());
    }

    @Test
    void doseWeightingDampsWhatIsDamagedAndKeepsTheMean() throws IOException {
        FrameSource source = source(128, 128, movie(128, 128, 0, 4, 4));
        AlignedMovie movie = align(settings().withDoseWeighting(new DoseWeighting(300, 20, 0)), source);
        Image weighted = movie.doseWeighted().orElseThrow();
        assertEquals(movie.sum().mean(), weighted.mean(), 0.01);
        assertEquals(movie.sum().standardDeviation(), weighted.standardDeviation(), 2);
        assertTrue(movie.sum().standardDeviation() != weighted.standardDeviation());
    }

    @Test
    void gainDeadAndHotPixelsLeaveNoTrace() throws IOException {
        float[][] frames = movie(128, 128, 1, 2, 5);
        Random random = new Random(9);
        Image gain = new Image(128, 128);
        for (int i = 0; i < gain.pixels().length; i++) {
            gain.pixels()[i] = 0.8f + 0.4f * random.nextFloat();
        }
        AlignedMovie clean = align(settings(), source(128, 128, movie(128, 128, 1, 2, 5)));
        for (float[] frame : frames) {
            for (int i = 0; i < frame.length; i++) {
                frame[i] /= gain.pixels()[i];
            }
            frame[40 * 128 + 30] = 0;
            frame[70 * 128 + 90] = 900;
        }
        gain.set(30, 40, 0);
        AlignedMovie movie =
                new MovieAligner(GainCorrection.of(gain), settings()).align(source(128, 128, frames), () -> false);
        assertEquals(1, movie.defects().deadPixels());
        assertEquals(1, movie.defects().hotPixels());
        assertTrue(movie.defects().isDefective(90, 70));
        Image difference = movie.sum().copy();
        difference.addScaled(clean.sum(), -1);
        assertTrue(
                Math.max(
                                difference.statistics().maximum(),
                                -difference.statistics().minimum())
                        < 40,
                "largest difference " + difference.statistics());
        assertTrue(difference.standardDeviation() < 1, "difference " + difference.standardDeviation());
    }

    @Test
    void framesWithNothingInCommonAreNotPlausible() throws IOException {
        Random random = new Random(7);
        float[][] noise = new float[6][128 * 128];
        for (float[] frame : noise) {
            for (int i = 0; i < frame.length; i++) {
                frame[i] = (float) (50 + 7 * random.nextGaussian());
            }
        }
        MotionEstimate motion = align(settings(), source(128, 128, noise)).motion();
        assertFalse(motion.plausible());
        assertTrue(motion.remark().contains("too little in common"), motion.remark());
    }

    @Test
    void framesCanBeChosenAndTheMicrographMadeSmaller() throws IOException {
        FrameSource source = source(128, 128, movie(128, 128, 1, 2, 8));
        AlignedMovie movie = align(settings().withFrames(2, 4).withBinning(2), source);
        assertEquals(3, movie.motion().frames());
        assertEquals(DRIFT_X[4] - DRIFT_X[2], movie.motion().shiftX()[2], 0.2);
        assertEquals(64, movie.sum().width());
        assertEquals(150, movie.sum().mean(), 3);
    }

    @Test
    void oneFrameNeedsNoAlignment() throws IOException {
        float[][] frames = {movie(64, 64, 0, 1, 1)[0]};
        AlignedMovie movie = align(settings(), source(64, 64, frames));
        assertTrue(movie.motion().plausible());
        assertEquals(frames[0][100], movie.sum().pixels()[100], 1e-3);
    }

    @Test
    void badInputIsRefusedWithItsReason() {
        float[][] frames = movie(64, 64, 1, 1, 1);
        FrameSource source = source(64, 64, frames);
        MovieAligner wrongGain = new MovieAligner(GainCorrection.of(ones(64, 32)), settings());
        String message = assertThrows(IllegalArgumentException.class, () -> wrongGain.align(source, () -> false))
                .getMessage();
        assertTrue(message.contains("64 x 32") && message.contains("64 x 64"), message);
        assertThrows(IllegalArgumentException.class, () -> align(settings().withFrames(3, 9), source));
        frames[2][5 * 64 + 7] = Float.NaN;
        message = assertThrows(IllegalArgumentException.class, () -> align(settings(), source))
                .getMessage();
        assertTrue(message.contains("column 7, row 5"), message);
        assertThrows(CancellationException.class, () -> new MovieAligner(GainCorrection.none(), settings())
                .align(source, () -> true));
        assertThrows(IllegalArgumentException.class, () -> GainCorrection.of(new Image(8, 8)));
    }

    private static Image ones(int width, int height) {
        Image image = new Image(width, height);
        image.scale(0, 1);
        return image;
    }

    @ParameterizedTest
    @CsvSource({"300, 0.1, 14.1379", "300, 0.333333, 4.33585", "200, 0.1, 11.3103"})
    void criticalExposureFollowsTheMeasurement(double voltage, double frequency, double expected) {
        assertEquals(expected, new DoseWeighting(voltage, 1, 0).criticalExposure(frequency), 1e-3);
    }

    @Test
    void doseWeightsKeepTheNoise() {
        double[] weights = new DoseWeighting(300, 3, 2).weights(0, 20, 0.2);
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        assertEquals(20, squares, 1e-9);
        assertTrue(weights[0] > 5 * weights[19]);
    }
}
