/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.ImageStatistics;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;
import org.firn.imaging.ctf.Ctf;
import org.firn.imaging.ctf.CtfParameters;
import org.firn.imaging.reconstruction.Pose;

/**
 * An endless microscope: makes movie after movie of a made-up protein, with ground truth. Movie number i depends on the
 * seed, the settings and i only.
 *
 * <p>Thread-safe: a movie is made on the calling thread, with its own work space (about 60 bytes a pixel and 2 bytes a
 * pixel and frame).
 */
public final class MicroscopeSimulator {
    /** Directions that the mean contrast of the protein is measured in. */
    private static final int CONTRAST_VIEWS = 12;

    private final long seed;
    private final MicroscopeSettings microscope;
    private final DetectorSettings settings;
    private final SpecimenSettings specimen;
    private final Phantom phantom;
    private final Detector detector;
    private final double contrast;

    /**
     * Sets the microscope up.
     *
     * @param seed chooses the protein, the detector and all movies
     * @param microscope optics
     * @param detector detector and dose
     * @param specimen particles, ice and drift
     */
    public MicroscopeSimulator(
            long seed, MicroscopeSettings microscope, DetectorSettings detector, SpecimenSettings specimen) {
        this.seed = seed;
        this.microscope = microscope;
        this.settings = detector;
        this.specimen = specimen;
        this.phantom = Phantom.of(seed);
        this.detector = new Detector(detector, seed);
        this.contrast = signalDeviation() / meanDeviation();
    }

    /** Returns the protein. */
    public Phantom phantom() {
        return phantom;
    }

    /** Returns the gain reference of the detector: a factor a pixel, 0 for dead pixels. */
    public Image gain() {
        return detector.gain();
    }

    /** Standard deviation of the contrast inside a particle that the signal-to-noise ratio asks for. */
    private double signalDeviation() {
        return Math.sqrt(specimen.signalToNoise() / (settings.countsPerFrame() * settings.frames()));
    }

    /** Standard deviation of the protein's projection inside its outline, over some directions. */
    private double meanDeviation() {
        Dice dice = new Dice(seed, -3);
        int box = 2 * (int) Math.ceil(0.6 * phantom.diameter() / settings.pixelSize());
        double variance = 0;
        for (int view = 0; view < CONTRAST_VIEWS; view++) {
            float[] pixels = phantom.projection(randomPose(dice), box, settings.pixelSize())
                    .pixels();
            double threshold = 0.1 * ImageStatistics.of(pixels).maximum();
            float[] inside = new float[pixels.length];
            int count = 0;
            for (float pixel : pixels) {
                if (pixel > threshold) {
                    inside[count++] = pixel;
                }
            }
            variance +=
                    Math.pow(ImageStatistics.of(Arrays.copyOf(inside, count)).standardDeviation(), 2);
        }
        return Math.sqrt(variance / CONTRAST_VIEWS);
    }

    private static Pose randomPose(Dice dice) {
        return Pose.ofAngles(
                dice.uniform(-180, 180), Math.toDegrees(Math.acos(dice.uniform(-1, 1))), dice.uniform(-180, 180));
    }

    /**
     * Makes a movie.
     *
     * @param index from 0, any number
     * @param cancelled asked between frames
     * @return frames and truth
     * @throws CancellationException when cancelled
     */
    public SimulatedMovie movie(long index, BooleanSupplier cancelled) {
        if (index < 0) {
            throw new IllegalArgumentException("Movies are counted from 0, not " + index);
        }
        Dice dice = new Dice(seed, index);
        CtfParameters ctf = ctf(dice);
        MovieTruth truth = drift(ctf, dice);
        SpecimenScene scene = new SpecimenScene(settings, specimen, phantom, dice);
        Fourier2D fourier = new Fourier2D(scene.width(), scene.height());
        Spectrum spectrum = scene.paint(
                truth.particles(), truth.contaminants(), contrast, specimen.iceNoise() * signalDeviation(), fourier);
        Spectra.multiply(spectrum, new Ctf(ctf).halfPlane(scene.width(), scene.height(), settings.pixelSize()));
        double damping = microscope.envelope() / (4 * settings.pixelSize() * settings.pixelSize());
        Spectra.filter(spectrum, f -> Math.exp(-damping * f * f));
        PoissonSampler sampler = new PoissonSampler(Detector.largestMean(settings));
        short[][] frames = new short[settings.frames()][];
        Spectrum moved = new Spectrum(scene.width(), scene.height());
        Image image = new Image(scene.width(), scene.height());
        for (int frame = 0; frame < frames.length; frame++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("Simulation was cancelled");
            }
            System.arraycopy(spectrum.data(), 0, moved.data(), 0, moved.data().length);
            Spectra.shift(moved, truth.shiftX()[frame], truth.shiftY()[frame]);
            fourier.inverseDestroying(moved, image);
            frames[frame] = detector.expose(image, scene.margin(), sampler, dice);
        }
        return new SimulatedMovie(index, settings.width(), settings.height(), frames, truth);
    }

    private CtfParameters ctf(Dice dice) {
        double mean = dice.uniform(microscope.minimumDefocus(), microscope.maximumDefocus());
        double half = dice.uniform(microscope.minimumAstigmatism(), microscope.maximumAstigmatism()) / 2;
        return CtfParameters.ofMicroscope(
                        microscope.voltage(), microscope.sphericalAberration(), microscope.amplitudeContrast())
                .withDefocus(mean + half, mean - half, dice.uniform(0, 180));
    }

    /** Draws the drift, and the places of particles and contaminants. */
    private MovieTruth drift(CtfParameters ctf, Dice dice) {
        int frames = settings.frames();
        double direction = dice.uniform(0, 2 * Math.PI);
        double[] x = new double[frames];
        double[] y = new double[frames];
        double jitterX = 0;
        double jitterY = 0;
        for (int frame = 1; frame < frames; frame++) {
            jitterX += specimen.jitter() * dice.normal();
            jitterY += specimen.jitter() * dice.normal();
            double distance = specimen.drift() * (1 - Math.exp(-frame / 2.0));
            x[frame] = (distance * Math.cos(direction) + jitterX) / settings.pixelSize();
            y[frame] = (distance * Math.sin(direction) + jitterY) / settings.pixelSize();
        }
        List<double[]> places = places(dice);
        int contaminants = Math.min(specimen.contaminants(), places.size());
        List<SimulatedParticle> particles = new ArrayList<>();
        for (double[] place : places.subList(contaminants, places.size())) {
            particles.add(new SimulatedParticle(place[0], place[1], randomPose(dice)));
        }
        return new MovieTruth(ctf, x, y, particles, places.subList(0, contaminants));
    }

    /** Places that are apart from each other and from the border, contaminants first. */
    private List<double[]> places(Dice dice) {
        double diameter = phantom.diameter() / settings.pixelSize();
        double margin = diameter;
        double apart = 1.75 * diameter;
        List<double[]> places = new ArrayList<>();
        int wanted = specimen.particles() + specimen.contaminants();
        boolean room = settings.width() > 2 * margin && settings.height() > 2 * margin;
        for (int attempt = 0; room && attempt < 300 * wanted && places.size() < wanted; attempt++) {
            double x = dice.uniform(margin, settings.width() - margin);
            double y = dice.uniform(margin, settings.height() - margin);
            if (places.stream().allMatch(p -> Math.hypot(p[0] - x, p[1] - y) > apart)) {
                places.add(new double[] {x, y});
            }
        }
        return places;
    }
}
