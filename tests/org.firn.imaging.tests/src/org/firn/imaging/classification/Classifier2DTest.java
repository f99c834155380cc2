/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.firn.imaging.Image;
import org.junit.jupiter.api.Test;

class Classifier2DTest {
    private static final ClassificationSettings SETTINGS =
            ClassificationSettings.of(3, 90).withIterations(12).withResolutions(30, 10);

    @Test
    void threeKindsOfParticlesAreSortedAlignedAndAveraged() throws IOException {
        SyntheticParticles particles = new SyntheticParticles(180, 0.3);
        List<IterationReport> reports = new ArrayList<>();
        ClassificationResult result =
                new Classifier2D(SETTINGS, particles).run(Runnable::run, reports::add, () -> false);
        assertEquals(180, result.particles().size());
        assertEquals(reports.get(0).iterations(), reports.size());
        assertTrue(purity(particles, result) > 0.9, "purity " + purity(particles, result));
        for (ClassAverage average : result.classes()) {
            assertTrue(average.particles() >= 40, "a class of " + average.particles());
            assertTrue(average.resolution() < 25, "resolution " + average.resolution() + " Å");
        }
        assertTrue(alignmentError(particles, result) < 0.8, "px: " + alignmentError(particles, result));
    }

    @Test
    void averagesAreSharpAndFreeOfTransferFunctions() throws IOException {
        SyntheticParticles particles = new SyntheticParticles(120, 0.35);
        ClassificationResult result = new Classifier2D(SETTINGS, particles).run(Runnable::run, r -> {}, () -> false);
        for (int k = 0; k < 3; k++) {
            assertTrue(likeness(particles, result, k) > 0.93, "class " + k + ": " + likeness(particles, result, k));
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameResultAndAnotherSeedNeedNot() throws IOException {
        SyntheticParticles particles = new SyntheticParticles(60, 0.5);
        ClassificationSettings quick = SETTINGS.withIterations(4);
        ClassificationResult one = new Classifier2D(quick, particles).run(Runnable::run, r -> {}, () -> false);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            ClassificationResult many = new Classifier2D(quick, particles).run(pool, r -> {}, () -> false);
            assertEquals(one.particles(), many.particles());
            assertArrayEquals(
                    one.classes().get(1).image().pixels(),
                    many.classes().get(1).image().pixels());
        } finally {
            pool.shutdown();
        }
        ClassificationResult other =
                new Classifier2D(quick.withSeed(5), particles).run(Runnable::run, r -> {}, () -> false);
        assertTrue(!one.particles().equals(other.particles()));
    }

    @Test
    void moreClassesThanKindsLeaveNoClassEmpty() throws IOException {
        SyntheticParticles particles = new SyntheticParticles(120, 0.5);
        ClassificationSettings six =
                ClassificationSettings.of(6, 90).withIterations(10).withResolutions(30, 10);
        ClassificationResult result = new Classifier2D(six, particles).run(Runnable::run, r -> {}, () -> false);
        for (ClassAverage average : result.classes()) {
            assertTrue(average.particles() > 0);
            assertEquals(0, average.image().statistics().notFinite());
        }
    }

    @Test
    void inputThatCannotBeRightIsRefusedWithItsNumbers() {
        SyntheticParticles particles = new SyntheticParticles(4, 1);
        String few = assertThrows(IllegalArgumentException.class, () -> new Classifier2D(SETTINGS, particles))
                .getMessage();
        assertTrue(few.contains("4 particles") && few.contains("3 classes"), few);
        SyntheticParticles enough = new SyntheticParticles(10, 1);
        String big = assertThrows(
                        IllegalArgumentException.class,
                        () -> new Classifier2D(ClassificationSettings.of(2, 500), enough))
                .getMessage();
        assertTrue(big.contains("500.0 Å"), big);
        assertThrows(IllegalArgumentException.class, () -> ClassificationSettings.of(0, 90));
    }

    @Test
    void cancellingStopsIt() {
        Classifier2D classifier = new Classifier2D(SETTINGS, new SyntheticParticles(10, 1));
        assertThrows(CancellationException.class, () -> classifier.run(Runnable::run, r -> {}, () -> true));
    }

    private static double purity(SyntheticParticles particles, ClassificationResult result) {
        int[][] counts = new int[result.classes().size()][SyntheticParticles.KINDS];
        for (int i = 0; i < particles.count(); i++) {
            counts[result.particles().get(i).classIndex()][particles.kind(i)]++;
        }
        int right = 0;
        for (int[] row : counts) {
            right += Math.max(row[0], Math.max(row[1], row[2]));
        }
        return (double) right / particles.count();
    }

    /** A point fixed to the particle must come to one place in the average: median distance from that place, px. */
    private static double alignmentError(SyntheticParticles particles, ClassificationResult result) {
        List<Double> distances = new ArrayList<>();
        for (int k = 0; k < result.classes().size(); k++) {
            List<double[]> places = new ArrayList<>();
            int kind = majority(particles, result, k);
            for (int i = 0; i < particles.count(); i++) {
                if (result.particles().get(i).classIndex() == k && particles.kind(i) == kind) {
                    places.add(inAverage(result.particles().get(i), particles.mark(i)));
                }
            }
            double x = median(places.stream().map(p -> p[0]).toList());
            double y = median(places.stream().map(p -> p[1]).toList());
            places.forEach(place -> distances.add(Math.hypot(place[0] - x, place[1] - y)));
        }
        return median(distances);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** Shift first, then rotate. */
    private static double[] inAverage(ClassifiedParticle p, double[] point) {
        double x = point[0] + p.originX();
        double y = point[1] + p.originY();
        double cos = Math.cos(Math.toRadians(p.psi()));
        double sin = Math.sin(Math.toRadians(p.psi()));
        return new double[] {cos * x - sin * y, sin * x + cos * y};
    }

    private static int majority(SyntheticParticles particles, ClassificationResult result, int k) {
        int[] counts = new int[SyntheticParticles.KINDS];
        for (int i = 0; i < particles.count(); i++) {
            counts[particles.kind(i)] += result.particles().get(i).classIndex() == k ? 1 : 0;
        }
        int best = 0;
        for (int kind = 1; kind < counts.length; kind++) {
            best = counts[kind] > counts[best] ? kind : best;
        }
        return best;
    }

    /** Correlation of an average with the noise-free object at the pose that one of its particles tells. */
    private static double likeness(SyntheticParticles particles, ClassificationResult result, int k) {
        int kind = majority(particles, result, k);
        double best = -1;
        for (int i = 0; i < particles.count(); i++) {
            ClassifiedParticle p = result.particles().get(i);
            if (p.classIndex() == k && particles.kind(i) == kind) {
                best = Math.max(best, correlation(result.classes().get(k).image(), particles.object(i, p)));
            }
        }
        return best;
    }

    private static double correlation(Image a, Image b) {
        double meanA = a.mean();
        double meanB = b.mean();
        double cross = 0;
        for (int i = 0; i < a.pixels().length; i++) {
            cross += (a.pixels()[i] - meanA) * (b.pixels()[i] - meanB);
        }
        return cross / a.pixels().length / a.standardDeviation() / b.standardDeviation();
    }
}
