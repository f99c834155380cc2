/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.FourierCorrelation;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;
import org.firn.imaging.particles.ParallelTasks;
import org.firn.imaging.particles.ParticleSource;

/** Averages of whole particle images at their likeliest poses, with a Wiener filter from two halves of each class. */
final class ClassAverager {
    private final ClassificationSettings settings;
    private final ParticleSource source;
    private final PolarPose[] poses;

    ClassAverager(ClassificationSettings settings, ParticleSource source, PolarPose[] poses) {
        this.settings = settings;
        this.source = source;
        this.poses = poses;
    }

    /** Averages all classes, each in one task, and brings their centres of mass to the centre pixel. */
    ClassificationResult average(Executor executor, BooleanSupplier cancelled) throws IOException {
        List<Callable<ClassAverage>> tasks = new ArrayList<>();
        for (int k = 0; k < settings.classes(); k++) {
            int index = k;
            tasks.add(() -> average(index, cancelled));
        }
        List<ClassAverage> averages = ParallelTasks.run(executor, tasks);
        List<Integer> order = IntStream.range(0, averages.size())
                .boxed()
                .sorted(Comparator.comparingInt(k -> -averages.get(k).particles()))
                .toList();
        List<double[]> centres = averages.stream()
                .map(a -> Masks.centreOfMass(a.image(), maskRadius()))
                .toList();
        List<ClassAverage> centred =
                order.stream().map(k -> moved(averages.get(k), centres.get(k))).toList();
        List<ClassifiedParticle> particles = new ArrayList<>();
        for (PolarPose pose : poses) {
            particles.add(particle(pose, order.indexOf(pose.classIndex()), centres.get(pose.classIndex())));
        }
        return new ClassificationResult(centred, particles);
    }

    private static ClassAverage moved(ClassAverage average, double[] centre) {
        Image image = average.image();
        Fourier2D fft = new Fourier2D(image.width(), image.height());
        Spectrum spectrum = fft.forward(image);
        Spectra.shift(spectrum, -centre[0], -centre[1]);
        return new ClassAverage(
                fft.inverseDestroying(spectrum), average.particles(), average.resolution(), average.ringCorrelation());
    }

    /** When the average moves by -d, the origin s becomes s - A d. */
    private static ClassifiedParticle particle(PolarPose pose, int newIndex, double[] centre) {
        double cos = Math.cos(pose.psi());
        double sin = Math.sin(pose.psi());
        double turns = pose.psi() / (2 * Math.PI);
        return new ClassifiedParticle(
                newIndex,
                360 * (turns - Math.rint(turns)),
                pose.originX() - (cos * centre[0] + sin * centre[1]),
                pose.originY() - (-sin * centre[0] + cos * centre[1]),
                pose.probability());
    }

    private double maskRadius() {
        return Math.min(0.55 * settings.particleDiameter() / source.pixelSize(), source.boxSize() / 2.0 - 2);
    }

    private ClassAverage average(int k, BooleanSupplier cancelled) throws IOException {
        PlaneAccumulator[] halves = {new PlaneAccumulator(source), new PlaneAccumulator(source)};
        int count = 0;
        for (int p = 0; p < poses.length; p++) {
            if (poses[p].classIndex() != k) {
                continue;
            }
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The classification was cancelled");
            }
            halves[count++ & 1].insert(source.read(p), source.transferFunction(p), poses[p]);
        }
        double[] correlation = correlation(halves);
        halves[0].add(halves[1]);
        Image image = count == 0 ? new Image(source.boxSize(), source.boxSize()) : halves[0].average(correlation);
        double ring = FourierCorrelation.crossing(correlation, 0.5);
        double length = source.boxSize() * source.pixelSize();
        return new ClassAverage(
                image, count, count < 2 || ring <= 0 ? Double.POSITIVE_INFINITY : length / ring, correlation);
    }

    private double[] correlation(PlaneAccumulator[] halves) {
        int size = source.boxSize();
        float[] mask = Masks.circle(size, maskRadius(), Math.max(2, 0.08 * size));
        Fourier2D fft = new Fourier2D(size, size);
        Image[] images = new Image[2];
        for (int h = 0; h < 2; h++) {
            images[h] = halves[h].average(null);
            for (int i = 0; i < mask.length; i++) {
                images[h].pixels()[i] *= mask[i];
            }
        }
        return FourierCorrelation.rings(fft.forward(images[0]), fft.forward(images[1]));
    }
}
