/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.firn.imaging.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticleExtractorTest {
    private static final ExtractionSettings RAW =
            ExtractionSettings.ofBox(32).withInvert(false).withNormalise(false, false);

    @ParameterizedTest
    @CsvSource({"50.0, 40.0, 50, 40", "50.49, 39.5, 50, 40", "49.51, 40.3, 50, 40"})
    void theNearestPixelBecomesTheCentreAndTheRestIsRecorded(double x, double y, int column, int row)
            throws ParticleRejectedException {
        Image micrograph = new Image(100, 80);
        micrograph.set(column, row, 9);
        ExtractedParticle particle = new ParticleExtractor(RAW).extract(micrograph, x, y, null);
        assertEquals(9, particle.image().get(16, 16));
        assertEquals(x, particle.column() + particle.remainderX(), 1e-9);
        assertEquals(y, particle.row() - particle.originY(), 1e-9);
    }

    @Test
    void downscalingKeepsTheCentreAndScalesTheRemainder() throws ParticleRejectedException {
        Image micrograph = blob(100, 80, 50.5, 40.25, 4);
        ExtractedParticle particle =
                new ParticleExtractor(RAW.withOutputSize(16)).extract(micrograph, 50.4, 40.25, null);
        double[] centre = centroid(particle.image());
        assertEquals(0.25, centre[0] - 8, 0.02, "half a pixel of the box is a quarter of the result");
        assertEquals(0.125, centre[1] - 8, 0.02);
        assertEquals(0.2, particle.remainderX(), 1e-9);
        assertEquals(micrograph.get(50, 40), particle.image().get(8, 8), 0.02);
    }

    @Test
    void backgroundBecomesZeroMeanAndUnitDeviationWithoutRampAndTheParticleBright() throws ParticleRejectedException {
        Image micrograph = noise(100, 80, 5);
        Image dark = blob(100, 80, 50, 40, 4);
        micrograph.addScaled(dark, -6);
        for (int i = 0; i < micrograph.pixels().length; i++) {
            micrograph.pixels()[i] = 200 + 3 * micrograph.pixels()[i] + 0.7f * (i % 100) - 0.4f * (i / 100);
        }
        ExtractedParticle particle =
                new ParticleExtractor(ExtractionSettings.ofBox(32)).extract(micrograph, 50, 40, null);
        Background.Level level = Background.measure(particle.image(), 12);
        assertEquals(0, level.mean(), 1e-4);
        assertEquals(1, level.deviation(), 1e-4);
        assertEquals(6, particle.image().get(16, 16), 2.5);
        assertEquals(side(particle.image(), 0), side(particle.image(), 26), 0.3, "no ramp is left");
    }

    @Test
    void theBorderRejectsOrIsFilled() throws ParticleRejectedException {
        Image micrograph = noise(100, 80, 6);
        String message = assertThrows(ParticleRejectedException.class, () -> new ParticleExtractor(RAW)
                        .extract(micrograph, 99, 40, null))
                .getMessage();
        assertTrue(message.contains("32 px") && message.contains("(99, 40)") && message.contains("100 x 80"), message);
        ParticleExtractor filling = new ParticleExtractor(RAW.withEdge(EdgePolicy.FILL));
        ExtractedParticle particle = filling.extract(micrograph, 95, 40, null);
        assertEquals(11 * 32, particle.dust());
        assertEquals(particle.image().get(31, 3), particle.image().get(30, 25));
        assertThrows(ParticleRejectedException.class, () -> filling.extract(micrograph, 101, 40, null));
        assertThrows(ParticleRejectedException.class, () -> filling.extract(micrograph, Double.NaN, 40, null));
    }

    @Test
    void missingPixelsAreFilledAndEmptyPlacesRejected() throws ParticleRejectedException {
        Image micrograph = noise(100, 80, 7);
        micrograph.set(48, 41, Float.NaN);
        ExtractedParticle particle =
                new ParticleExtractor(ExtractionSettings.ofBox(32)).extract(micrograph, 50, 40, null);
        assertEquals(1, particle.dust());
        assertEquals(0, particle.image().statistics().notFinite());
        Image constant = new Image(100, 80);
        assertThrows(ParticleRejectedException.class, () -> new ParticleExtractor(ExtractionSettings.ofBox(32))
                .extract(constant, 50, 40, null));
    }

    @Test
    void dustIsReplacedByNoiseOfTheSameKindAndAlwaysTheSame() throws ParticleRejectedException {
        Image micrograph = noise(100, 80, 8);
        micrograph.set(50, 44, 500);
        micrograph.set(44, 38, -500);
        ParticleExtractor extractor =
                new ParticleExtractor(ExtractionSettings.ofBox(32).withDustLimit(5));
        ExtractedParticle particle = extractor.extract(micrograph, 50, 40, null);
        assertEquals(2, particle.dust());
        assertTrue(Math.abs(particle.image().statistics().maximum()) < 60);
        assertEquals(
                particle.image().get(16, 20),
                extractor.extract(micrograph, 50, 40, null).image().get(16, 20));
    }

    @Test
    void phasesAreFlippedWhereTheTransferFunctionIsNegative() throws ParticleRejectedException {
        Image micrograph = noise(100, 80, 9);
        float[] ctf = new float[17 * 32];
        Arrays.fill(ctf, -0.3f);
        ParticleExtractor extractor = new ParticleExtractor(RAW.withPhaseFlip(true));
        ExtractedParticle particle = extractor.extract(micrograph, 50, 40, ctf);
        assertEquals(-micrograph.get(53, 42), particle.image().get(19, 18), 1e-4);
        assertThrows(IllegalArgumentException.class, () -> extractor.extract(micrograph, 50, 40, null));
    }

    @Test
    void settingsOutOfRangeAreNamed() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ExtractionSettings.ofBox(33))
                .getMessage()
                .contains("box size"));
        assertThrows(IllegalArgumentException.class, () -> RAW.withOutputSize(64));
        assertThrows(IllegalArgumentException.class, () -> RAW.withBackgroundRadius(17));
    }

    private static Image noise(int width, int height, long seed) {
        Random random = new Random(seed);
        Image image = new Image(width, height);
        for (int i = 0; i < image.pixels().length; i++) {
            image.pixels()[i] = (float) random.nextGaussian();
        }
        return image;
    }

    private static Image blob(int width, int height, double cx, double cy, double sigma) {
        Image image = new Image(width, height);
        for (int i = 0; i < image.pixels().length; i++) {
            double square = Math.pow(i % width - cx, 2) + Math.pow(i / width - cy, 2);
            image.pixels()[i] = (float) Math.exp(-square / (2 * sigma * sigma));
        }
        return image;
    }

    private static double[] centroid(Image image) {
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < image.pixels().length; i++) {
            sum += image.pixels()[i];
            x += image.pixels()[i] * (i % image.width());
            y += image.pixels()[i] * (i / image.width());
        }
        return new double[] {x / sum, y / sum};
    }

    private static double side(Image image, int firstColumn) {
        double sum = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = firstColumn; x < firstColumn + 6; x++) {
                sum += image.get(x, y);
            }
        }
        return sum / 6 / image.height();
    }
}
