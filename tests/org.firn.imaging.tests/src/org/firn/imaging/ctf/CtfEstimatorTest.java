/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.CancellationException;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CtfEstimatorTest {
    private static final CtfParameters MICROSCOPE = CtfParameters.ofMicroscope(300, 2.7, 0.1);

    /** White noise seen through the function with a falling envelope, plus white noise of the detector. */
    private static Image micrograph(
            CtfParameters parameters, int width, int height, double pixelSize, double noise, long seed) {
        Random random = new Random(seed);
        Image image = new Image(width, height);
        for (int i = 0; i < image.pixels().length; i++) {
            image.pixels()[i] = (float) random.nextGaussian();
        }
        Fourier2D fourier = new Fourier2D(width, height);
        Spectrum spectrum = fourier.forward(image);
        Spectra.multiply(spectrum, new Ctf(parameters).halfPlane(width, height, pixelSize));
        Spectra.filter(spectrum, f -> Math.exp(-20 * f * f / (pixelSize * pixelSize)));
        image = fourier.inverse(spectrum);
        for (int i = 0; i < image.pixels().length; i++) {
            image.pixels()[i] += (float) (noise * random.nextGaussian() + 500);
        }
        return image;
    }

    private static double angleDifference(double a, double b) {
        double difference = Math.abs(a - b) % 180;
        return Math.min(difference, 180 - difference);
    }

    @ParameterizedTest
    @CsvSource({"13500, 13000, 10, 3.54", "28000, 27300, 132, 3.54", "9000, 8200, 77, 1.8", "21000, 20400, 171, 2.5"})
    void findsDefocusAndAstigmatism(double u, double v, double angle, double pixelSize) {
        CtfParameters truth = MICROSCOPE.withDefocus(u, v, angle);
        Image micrograph = micrograph(truth, 640, 512, pixelSize, 1, 3);
        CtfEstimate estimate =
                new CtfEstimator(MICROSCOPE, CtfSearch.standard()).estimate(micrograph, pixelSize, () -> false);
        assertEquals(u, estimate.parameters().defocusU(), 100);
        assertEquals(v, estimate.parameters().defocusV(), 100);
        assertTrue(
                angleDifference(angle, estimate.parameters().angle()) < 8,
                "angle " + estimate.parameters().angle());
        assertTrue(estimate.figureOfMerit() > 0.12, "figure of merit " + estimate.figureOfMerit());
    }

    @Test
    void findsStrongAstigmatism() {
        CtfParameters truth = MICROSCOPE.withDefocus(24_000, 18_000, 65);
        CtfEstimate estimate = new CtfEstimator(MICROSCOPE, CtfSearch.standard())
                .estimate(micrograph(truth, 640, 640, 2.2, 1, 4), 2.2, () -> false);
        assertEquals(24_000, estimate.parameters().defocusU(), 150);
        assertEquals(18_000, estimate.parameters().defocusV(), 150);
        assertEquals(65, estimate.parameters().angle(), 3);
    }

    @Test
    void resolutionIsWhereRingsEnd() {
        CtfParameters truth = MICROSCOPE.withDefocus(15_000, 14_800, 0);
        CtfEstimator estimator = new CtfEstimator(MICROSCOPE, CtfSearch.standard());
        double clear = estimator
                .estimate(micrograph(truth, 512, 512, 2, 0.3, 5), 2, () -> false)
                .resolution();
        double noisy = estimator
                .estimate(micrograph(truth, 512, 512, 2, 6, 5), 2, () -> false)
                .resolution();
        assertTrue(clear < 5, "clear " + clear);
        assertTrue(noisy > 1.5 * clear, "noisy " + noisy);
    }

    @Test
    void noiseHasNoRingsToBeSureOf() {
        Image noise = micrograph(MICROSCOPE.withDefocus(15_000, 15_000, 0), 512, 512, 2, 1000, 6);
        CtfEstimate estimate = new CtfEstimator(MICROSCOPE, CtfSearch.standard()).estimate(noise, 2, () -> false);
        assertTrue(estimate.figureOfMerit() < 0.1, "figure of merit " + estimate.figureOfMerit());
        assertTrue(estimate.resolution() > 10, "resolution " + estimate.resolution());
    }

    @Test
    void curvesAndPictureShowMeasurementAndFitTogether() {
        CtfParameters truth = MICROSCOPE.withDefocus(20_000, 19_000, 30);
        CtfEstimate estimate = new CtfEstimator(MICROSCOPE, CtfSearch.standard())
                .estimate(micrograph(truth, 512, 512, 2.5, 0.5, 7), 2.5, () -> false);
        CtfCurves curves = estimate.curves();
        assertEquals(curves.frequency().length, curves.fitted().length);
        double difference = 0;
        for (int i = 0; i < curves.frequency().length; i++) {
            difference += Math.abs(curves.fitted()[i] - curves.experimental()[i]) / curves.frequency().length;
        }
        assertTrue(difference < 0.1, "mean difference " + difference);
        Image picture = estimate.diagnostic();
        assertEquals(picture.width(), picture.height());
        double ctf = new Ctf(estimate.parameters()).at(20 / (picture.width() * 2.5), 0);
        assertEquals(ctf * ctf, picture.get(picture.width() / 2 + 20, picture.height() / 2), 1e-4);
        assertEquals(0, picture.statistics().notFinite());
    }

    @Test
    void refusesMicrographsThatCannotBeUsed() {
        CtfEstimator estimator = new CtfEstimator(MICROSCOPE, CtfSearch.standard());
        assertThrows(IllegalArgumentException.class, () -> estimator.estimate(new Image(64, 64), 1, () -> false));
        assertThrows(IllegalArgumentException.class, () -> estimator.estimate(new Image(256, 256), 1, () -> false));
        Image damaged = micrograph(MICROSCOPE, 256, 256, 2, 1, 8);
        damaged.set(3, 4, Float.NaN);
        String message = assertThrows(IllegalArgumentException.class, () -> estimator.estimate(damaged, 2, () -> false))
                .getMessage();
        assertTrue(message.contains("not numbers"), message);
        Image sound = micrograph(MICROSCOPE, 256, 256, 2, 1, 8);
        assertThrows(IllegalArgumentException.class, () -> estimator.estimate(sound, 20, () -> false));
        assertThrows(CancellationException.class, () -> estimator.estimate(sound, 2, () -> true));
    }
}
