/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectrum;
import org.firn.imaging.particles.ParticleSource;
import org.firn.imaging.particles.TransferFunction;

/** Noisy images of three flat objects at random angles and places, each with a transfer function of its own. */
final class SyntheticParticles implements ParticleSource {
    static final int KINDS = 3;
    private static final int SIZE = 40;
    private static final double PIXEL = 3;
    /** Blobs of each kind: x, y (px), weight; none has a symmetry. */
    private static final double[][][] OBJECTS = {
        {{0, 0, 1}, {7, 0, 1}, {-8, 1, 1}, {3, 8, 0.8}, {-2, -4, 0.6}},
        {{0, -7, 1.2}, {0, 7, 1}, {5, 3, 0.7}, {-1, 1, 0.8}, {9, 6, 0.6}},
        {{6, -5, 1}, {-6, -5, 1}, {0, 8, 1}, {5, 6, 0.6}, {-9, 0, 0.7}}
    };

    private final List<Image> images = new ArrayList<>();
    private final List<TransferFunction> functions = new ArrayList<>();
    private final List<double[]> poses = new ArrayList<>();

    /**
     * Makes particles, by turns of each kind.
     *
     * @param count how many
     * @param noise standard deviation relative to the signal's largest value
     */
    SyntheticParticles(int count, double noise) {
        Random random = new Random(42);
        for (int i = 0; i < count; i++) {
            double[] pose = {2 * Math.PI * random.nextDouble(), 2 * random.nextGaussian(), 2 * random.nextGaussian()};
            double defocus = 400 + 500 * random.nextDouble();
            TransferFunction ctf = (kx, ky) -> Math.sin(0.4 + defocus * (kx * kx + 0.95 * ky * ky));
            Image image = imaged(drawn(i % KINDS, pose[0], pose[1], pose[2]), ctf);
            for (int p = 0; p < image.pixels().length; p++) {
                image.pixels()[p] = (float) (image.pixels()[p] / noise + random.nextGaussian());
            }
            images.add(image);
            functions.add(ctf);
            poses.add(pose);
        }
    }

    int kind(int index) {
        return index % KINDS;
    }

    /** Where the object's point (8, 3) lies in the image, relative to the centre pixel. */
    double[] mark(int index) {
        double[] pose = poses.get(index);
        return new double[] {
            Math.cos(pose[0]) * 8 - Math.sin(pose[0]) * 3 + pose[1],
            Math.sin(pose[0]) * 8 + Math.cos(pose[0]) * 3 + pose[2]
        };
    }

    /** The object as it looks after a particle was shifted and turned as its alignment says. */
    Image object(int index, ClassifiedParticle p) {
        double[] pose = poses.get(index);
        double psi = Math.toRadians(p.psi());
        double x = pose[1] + p.originX();
        double y = pose[2] + p.originY();
        return drawn(
                kind(index),
                pose[0] + psi,
                Math.cos(psi) * x - Math.sin(psi) * y,
                Math.sin(psi) * x + Math.cos(psi) * y);
    }

    private static Image drawn(int kind, double angle, double dx, double dy) {
        Image image = new Image(SIZE, SIZE);
        for (double[] blob : OBJECTS[kind]) {
            double cx = Math.cos(angle) * blob[0] - Math.sin(angle) * blob[1] + dx + SIZE / 2;
            double cy = Math.sin(angle) * blob[0] + Math.cos(angle) * blob[1] + dy + SIZE / 2;
            for (int i = 0; i < image.pixels().length; i++) {
                double square = Math.pow(i % SIZE - cx, 2) + Math.pow(i / SIZE - cy, 2);
                image.pixels()[i] += (float) (blob[2] * Math.exp(-square / 2 / 2.2 / 2.2));
            }
        }
        return image;
    }

    private static Image imaged(Image image, TransferFunction ctf) {
        Fourier2D fft = new Fourier2D(SIZE, SIZE);
        Spectrum spectrum = fft.forward(image);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < spectrum.columns(); x++) {
                float factor = (float) ctf.at(x / (SIZE * PIXEL), spectrum.ky(y) / (SIZE * PIXEL));
                spectrum.data()[y * spectrum.rowLength() + 2 * x] *= factor;
                spectrum.data()[y * spectrum.rowLength() + 2 * x + 1] *= factor;
            }
        }
        return fft.inverseDestroying(spectrum);
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
        return functions.get(index);
    }
}
