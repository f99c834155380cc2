/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.firn.formats.geometry.Rotation;
import org.firn.formats.geometry.SymmetryGroup;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;
import org.firn.imaging.Volume;
import org.firn.imaging.particles.ParticleSource;
import org.firn.imaging.particles.TransferFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReconstructionTest {
    private static final int SIZE = 32;
    private static final double PIXEL = 3;
    private static final List<Phantoms.Ball> BALLS = Phantoms.cluster(15, 8, 1.2, 7);

    @Test
    void theMapComesBackFromItsProjections() throws IOException {
        HalfMapReconstruction.Result result = reconstruct(new Stack(200, 0, null), "C1");
        FscCurve fsc = FscCurve.between(result.map(), Phantoms.volume(SIZE, BALLS), PIXEL);
        for (int shell = 0; shell < SIZE / 2 - 2; shell++) {
            assertTrue(fsc.correlation()[shell] > 0.97, "shell " + shell + ": " + fsc.correlation()[shell]);
        }
        assertEquals(
                Phantoms.volume(SIZE, BALLS).statistics().maximum(),
                result.map().statistics().maximum(),
                0.02);
    }

    @Test
    void transferFunctionsAreCorrectedAndNoiseLimitsTheHalfMaps() throws IOException {
        TransferFunction ctf = (kx, ky) -> Math.sin(0.3 + 700 * (kx * kx + 0.9 * ky * ky));
        Volume truth = Phantoms.volume(SIZE, BALLS);
        HalfMapReconstruction.Result clean = reconstruct(new Stack(200, 0, ctf), "C1");
        assertTrue(FscCurve.between(clean.map(), truth, PIXEL).resolution(0.5) < 7);
        HalfMapReconstruction.Result noisy = reconstruct(new Stack(200, 0.4, ctf), "C1");
        double halves = noisy.fsc().resolution(FscCurve.HALF_MAPS);
        assertTrue(halves > 7.5 && halves < 20, "half maps: " + halves + " Å");
        double real = FscCurve.between(noisy.map(), truth, PIXEL).resolution(FscCurve.HALF);
        assertEquals(1, real / halves, 0.3, "0.143 of half maps estimates 0.5 of the map: " + halves + ", " + real);
    }

    @Test
    void ignoringTheOriginsOfTheParticlesSpoilsTheMap() throws IOException {
        Stack stack = new Stack(100, 0, null);
        Volume truth = Phantoms.volume(SIZE, BALLS);
        HalfMapReconstruction wrong = new HalfMapReconstruction(
                stack,
                i -> Pose.ofAngles(
                        stack.poses.get(i).rot(),
                        stack.poses.get(i).tilt(),
                        stack.poses.get(i).psi()),
                HalfMapReconstruction::alternating,
                SymmetryGroup.parse("C1"));
        Volume map = wrong.run(Runnable::run, n -> {}, () -> false).map();
        assertTrue(FscCurve.between(map, truth, PIXEL).resolution(0.5) > 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C3", "D3", "T", "O"})
    void symmetryFillsDirectionsThatWereNotSeen(String name) throws IOException {
        SymmetryGroup group = SymmetryGroup.parse(name);
        List<Phantoms.Ball> all = new ArrayList<>();
        for (Rotation r : group.elements()) {
            for (Phantoms.Ball b : Phantoms.cluster(6, 8, 1.3, 11)) {
                all.add(new Phantoms.Ball(
                        r.xx() * b.x() + r.xy() * b.y() + r.xz() * b.z(),
                        r.yx() * b.x() + r.yy() * b.y() + r.yz() * b.z(),
                        r.zx() * b.x() + r.zy() * b.y() + r.zz() * b.z(),
                        b.sigma(),
                        b.weight()));
            }
        }
        SliceAccumulator c1 = new SliceAccumulator(SIZE, SymmetryGroup.parse("C1"));
        SliceAccumulator symmetric = new SliceAccumulator(SIZE, group);
        Random random = new Random(2);
        for (int i = 0; i < 60; i++) {
            // Side views from a third of the equator only.
            Pose pose = Pose.ofAngles(60 * random.nextDouble(), 80 + 20 * random.nextDouble(), 0);
            Image image = Phantoms.projection(SIZE, all, pose);
            c1.insert(image, pose, TransferFunction.NONE, PIXEL);
            symmetric.insert(image, pose, TransferFunction.NONE, PIXEL);
        }
        Volume truth = Phantoms.volume(SIZE, all);
        double without =
                FscCurve.between(c1.reconstruct(() -> false), truth, PIXEL).resolution(0.9);
        double with = FscCurve.between(symmetric.reconstruct(() -> false), truth, PIXEL)
                .resolution(0.9);
        assertTrue(with < 8 && without > 1.3 * with, "with " + with + " Å, without " + without + " Å");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameMaps() throws IOException {
        Stack stack = new Stack(40, 0.2, null);
        HalfMapReconstruction reconstruction = new HalfMapReconstruction(
                stack, stack.poses::get, HalfMapReconstruction::alternating, SymmetryGroup.parse("C1"));
        HalfMapReconstruction.Result one = reconstruction.run(Runnable::run, n -> {}, () -> false);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            HalfMapReconstruction.Result many = reconstruction.run(pool, n -> {}, () -> false);
            assertArrayEquals(one.map().voxels(), many.map().voxels());
            assertArrayEquals(one.half2().voxels(), many.half2().voxels());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aHalfWithoutParticlesIsRefused() {
        Stack stack = new Stack(4, 0, null);
        HalfMapReconstruction reconstruction =
                new HalfMapReconstruction(stack, stack.poses::get, i -> 0, SymmetryGroup.parse("C1"));
        String message = assertThrows(
                        IllegalArgumentException.class, () -> reconstruction.run(Runnable::run, n -> {}, () -> false))
                .getMessage();
        assertTrue(message.contains("half 2"), message);
    }

    @Test
    void cancellingStopsIt() {
        Stack stack = new Stack(4, 0, null);
        HalfMapReconstruction reconstruction = new HalfMapReconstruction(
                stack, stack.poses::get, HalfMapReconstruction::alternating, SymmetryGroup.parse("C1"));
        assertThrows(CancellationException.class, () -> reconstruction.run(Runnable::run, n -> {}, () -> true));
    }

    private static HalfMapReconstruction.Result reconstruct(Stack stack, String symmetry) throws IOException {
        return new HalfMapReconstruction(
                        stack, stack.poses::get, HalfMapReconstruction::alternating, SymmetryGroup.parse(symmetry))
                .run(Runnable::run, n -> {}, () -> false);
    }

    /** Projections at random poses, with noise relative to the signal's largest value. */
    private static final class Stack implements ParticleSource {
        private final List<Image> images = new ArrayList<>();
        private final List<Pose> poses = new ArrayList<>();
        private final TransferFunction ctf;

        Stack(int count, double noise, TransferFunction ctf) {
            this.ctf = ctf == null ? TransferFunction.NONE : ctf;
            Random random = new Random(count);
            for (int i = 0; i < count; i++) {
                Pose pose = Phantoms.randomPose(random, 2);
                Image image = imaged(Phantoms.projection(SIZE, BALLS, pose), this.ctf);
                double level = noise * image.statistics().maximum();
                for (int p = 0; p < image.pixels().length; p++) {
                    image.pixels()[p] += (float) (level * random.nextGaussian());
                }
                images.add(image);
                poses.add(pose);
            }
        }

        private static Image imaged(Image image, TransferFunction ctf) {
            Fourier2D fft = new Fourier2D(SIZE, SIZE);
            Spectrum spectrum = fft.forward(image);
            float[] factors = new float[spectrum.columns() * SIZE];
            for (int y = 0; y < SIZE; y++) {
                for (int x = 0; x < spectrum.columns(); x++) {
                    factors[y * spectrum.columns() + x] =
                            (float) ctf.at(x / (SIZE * PIXEL), spectrum.ky(y) / (SIZE * PIXEL));
                }
            }
            Spectra.multiply(spectrum, factors);
            return fft.inverse(spectrum);
        }

        @Override
        public int count() {
            return images.size();
        }

        @Override
        public int boxSize() {
            return SIZE;
        }

        @Override
        public double pixelSize() {
            return PIXEL;
        }

        @Override
        public Image read(int index) {
            return images.get(index).copy();
        }

        @Override
        public TransferFunction transferFunction(int index) {
            return ctf;
        }
    }
}
