/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.firn.imaging.Image;
import org.junit.jupiter.api.Test;

class BlobPickerTest {
    private static final double PIXEL = 4;
    private static final double DIAMETER = 120;
    private static final int SIZE = 480;

    @Test
    void findsEveryDarkDiscWithinAFewPixelsAndHardlyAnythingElse() {
        Image micrograph = noise(1, 1);
        List<double[]> truth = addDiscs(micrograph, -1f, DIAMETER);
        PickResult result = pick(BlobPickerSettings.forParticle(DIAMETER), micrograph);
        long found = truth.stream().filter(t -> nearest(result, t[0], t[1]) < 3).count();
        assertEquals(truth.size(), found, "discs found within 3 px");
        assertTrue(result.picks().size() <= truth.size() * 1.1, result.picks().size() + " picks for " + truth.size());
        assertEquals(DIAMETER, medianDiameter(result), 0.3 * DIAMETER);
    }

    @Test
    void picksAreSortedByMeritAndNeverCloserThanTheMinimumDistance() {
        Image micrograph = noise(2, 1);
        addDiscs(micrograph, -1f, DIAMETER);
        BlobPickerSettings settings = BlobPickerSettings.forParticle(DIAMETER).withFalseShare(0.9);
        List<Pick> picks = pick(settings, micrograph).picks();
        for (int i = 0; i < picks.size(); i++) {
            assertTrue(i == 0 || picks.get(i).merit() <= picks.get(i - 1).merit());
            for (int j = 0; j < i; j++) {
                double distance = Math.hypot(
                        picks.get(i).x() - picks.get(j).x(),
                        picks.get(i).y() - picks.get(j).y());
                assertTrue(distance * PIXEL > 0.97 * settings.minDistance(), "distance " + distance * PIXEL);
            }
        }
    }

    @Test
    void aMicrographOfPureNoiseGivesNextToNothing() {
        int picks = 0;
        for (int seed = 0; seed < 6; seed++) {
            picks += pick(BlobPickerSettings.forParticle(DIAMETER), noise(100 + seed, 1))
                    .picks()
                    .size();
        }
        assertTrue(picks <= 3, picks + " picks in six micrographs of noise");
    }

    @Test
    void contrastDecidesWhichDiscsAreParticles() {
        Image micrograph = noise(3, 1);
        List<double[]> truth = addDiscs(micrograph, 1f, DIAMETER);
        BlobPickerSettings dark = BlobPickerSettings.forParticle(DIAMETER);
        PickResult wrong = pick(dark, micrograph);
        PickResult right = pick(dark.withContrast(Contrast.BRIGHT_ON_DARK), micrograph);
        assertTrue(truth.stream().allMatch(t -> nearest(right, t[0], t[1]) < 3));
        assertTrue(truth.stream().noneMatch(t -> nearest(wrong, t[0], t[1]) < 10));
    }

    @Test
    void hotPixelsAndMissingValuesNeitherArePickedNorHideParticles() {
        Image micrograph = noise(4, 1);
        List<double[]> truth = addDiscs(micrograph, -1f, DIAMETER);
        micrograph.set(200, 200, -1e6f);
        micrograph.set(77, 310, 1e9f);
        micrograph.set(300, 100, Float.NaN);
        micrograph.set(301, 100, Float.POSITIVE_INFINITY);
        PickResult result = pick(BlobPickerSettings.forParticle(DIAMETER), micrograph);
        assertTrue(truth.stream().allMatch(t -> nearest(result, t[0], t[1]) < 3));
        assertTrue(result.picks().size() <= truth.size() * 1.1);
    }

    @Test
    void contaminantsFarStrongerThanTheParticlesAreLeftOut() {
        Image micrograph = noise(5, 1);
        List<double[]> truth = addDiscs(micrograph, -1f, DIAMETER);
        double[] victim = truth.get(truth.size() / 2);
        addDisc(micrograph, victim[0], victim[1], -8, 60);
        BlobPickerSettings settings = BlobPickerSettings.forParticle(DIAMETER);
        PickResult strict = pick(settings, micrograph);
        assertTrue(nearest(strict, victim[0], victim[1]) > 10);
        assertTrue(strict.contaminants() >= 1);
        PickResult lax = pick(settings.withContaminantLimit(Double.POSITIVE_INFINITY), micrograph);
        assertTrue(nearest(lax, victim[0], victim[1]) < 3);
    }

    @Test
    void nothingIsPickedAtTheBorder() {
        Image micrograph = noise(6, 0.2);
        addDisc(micrograph, 6, 240, -1, DIAMETER);
        addDisc(micrograph, 240, 240, -1, DIAMETER);
        BlobPickerSettings settings = BlobPickerSettings.forParticle(DIAMETER).withThreshold(8);
        assertEquals(1, pick(settings, micrograph).picks().size());
        assertEquals(1, pick(settings, micrograph).atBorder());
        assertEquals(2, pick(settings.withBorder(0), micrograph).picks().size());
    }

    @Test
    void aConstantMicrographHasNoParticles() {
        Image micrograph = new Image(SIZE, SIZE);
        micrograph.scale(1, 7);
        assertEquals(
                List.of(),
                pick(BlobPickerSettings.forParticle(DIAMETER), micrograph).picks());
    }

    @Test
    void sizesThatCannotBeRightAreRefusedWithTheirValues() {
        BlobPicker picker = new BlobPicker(BlobPickerSettings.forParticle(DIAMETER));
        Image micrograph = noise(7, 1);
        String tooBig = assertThrows(IllegalArgumentException.class, () -> picker.pick(micrograph, 0.2, () -> false))
                .getMessage();
        assertTrue(tooBig.contains("120.0 Å") && tooBig.contains("0.2 Å/px"), tooBig);
        assertThrows(IllegalArgumentException.class, () -> picker.pick(micrograph, 60, () -> false));
        assertThrows(IllegalArgumentException.class, () -> picker.pick(micrograph, 0, () -> false));
        assertThrows(IllegalArgumentException.class, () -> BlobPickerSettings.forRange(100, 50));
    }

    @Test
    void cancellingStopsIt() {
        BlobPicker picker = new BlobPicker(BlobPickerSettings.forParticle(DIAMETER));
        assertThrows(CancellationException.class, () -> picker.pick(noise(8, 1), PIXEL, () -> true));
    }

    private static PickResult pick(BlobPickerSettings settings, Image micrograph) {
        return new BlobPicker(settings).pick(micrograph, PIXEL, () -> false);
    }

    private static Image noise(long seed, double deviation) {
        Random random = new Random(seed);
        Image image = new Image(SIZE, SIZE);
        for (int i = 0; i < image.pixels().length; i++) {
            image.pixels()[i] = (float) (100 + deviation * random.nextGaussian());
        }
        return image;
    }

    private static List<double[]> addDiscs(Image image, float height, double diameter) {
        List<double[]> centres = new ArrayList<>();
        for (double y = 45; y < SIZE - 30; y += 61.3) {
            for (double x = 45; x < SIZE - 30; x += 63.7) {
                addDisc(image, x, y, height, diameter);
                centres.add(new double[] {x, y});
            }
        }
        return centres;
    }

    private static void addDisc(Image image, double cx, double cy, float height, double diameter) {
        double radius = diameter / PIXEL / 2;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                if (Math.hypot(x - cx, y - cy) < radius) {
                    image.set(x, y, image.get(x, y) + height);
                }
            }
        }
    }

    private static double nearest(PickResult result, double x, double y) {
        return result.picks().stream()
                .mapToDouble(p -> Math.hypot(p.x() - x, p.y() - y))
                .min()
                .orElse(1e9);
    }

    private static double medianDiameter(PickResult result) {
        return result.picks().stream()
                .mapToDouble(Pick::diameter)
                .sorted()
                .skip(result.picks().size() / 2)
                .findFirst()
                .orElse(0);
    }
}
