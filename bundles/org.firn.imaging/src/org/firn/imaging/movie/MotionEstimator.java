/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.firn.imaging.FftSize;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectrum;

/**
 * Measures the drift of a movie by correlating every frame with the sum of all others, as placed so far, in rounds (Li
 * et al. 2013; Zheng et al. 2017). The first rounds look for the peak in a coarse correlation map; later rounds climb
 * from there in Fourier space (Newton steps on the correlation), which is exact to a fraction of a pixel without any
 * interpolation. A frame is never compared with itself, so that its own noise cannot hold it in place.
 *
 * <p>Not thread-safe.
 */
public final class MotionEstimator {
    /** A power of two, so that the usual frame sizes need one kind of transform, which must be compiled once. */
    private static final int COARSE_SIZE = 256;
    /** Large frames get a larger map: about so many times smaller than the frame. */
    private static final int COARSEST = 8;

    private static final int COARSE_ROUNDS = 3;
    /** Weight (of the product of two frames) below which terms are left out. */
    private static final double NEGLIGIBLE = 0.1;

    private final int width;
    private final int height;
    private final MotionSettings settings;
    private final FrameBand coarse;
    private final FrameBand fine;
    /** What the last round found, per frame: one description from each half of the terms. */
    private final CorrelationTop[][] tops;

    private final double[] shiftX;
    private final double[] shiftY;

    /**
     * Prepares for movies of one size; they are measured one after the other.
     *
     * @param width of a frame, px
     * @param height of a frame, px
     * @param frames number of frames
     * @param settings how to measure
     */
    public MotionEstimator(int width, int height, int frames, MotionSettings settings) {
        this.width = width;
        this.height = height;
        this.settings = settings;
        double damping = settings.bFactor() / (4 * settings.pixelSize() * settings.pixelSize());
        double limit = damping > 0 ? Math.sqrt(-Math.log(NEGLIGIBLE) / (2 * damping)) : 0.5;
        double highest = Math.min(0.5, limit);
        double coarseLimit = 0.5 * coarseSize(width, height) / Math.max(width, height);
        this.coarse = new FrameBand(width, height, Math.min(highest, coarseLimit), damping, frames);
        this.fine = new FrameBand(width, height, highest, damping, frames);
        this.tops = new CorrelationTop[frames][];
        this.shiftX = new double[frames];
        this.shiftY = new double[frames];
    }

    private static int coarseSize(int width, int height) {
        return Math.max(COARSE_SIZE, Integer.highestOneBit(Math.max(width, height) / COARSEST));
    }

    int frames() {
        return fine.frames();
    }

    /**
     * Takes what is needed of a frame's spectrum, which may be changed afterwards.
     *
     * @param frame from 0
     * @param spectrum of the whole frame
     */
    public void put(int frame, Spectrum spectrum) {
        coarse.put(frame, spectrum);
        fine.put(frame, spectrum);
    }

    /**
     * Measures the drift after all frames have been put.
     *
     * @param cancelled asked between rounds
     * @return the drift of every frame relative to the first
     * @throws CancellationException when cancelled
     */
    public MotionEstimate estimate(BooleanSupplier cancelled) {
        Arrays.fill(shiftX, 0);
        Arrays.fill(shiftY, 0);
        if (fine.frames() < 2) {
            return new MotionEstimate(new double[1], new double[1], 0, 0, 0, true, "");
        }
        searchCoarsely(cancelled);
        for (int frame = 0; frame < fine.frames(); frame++) {
            fine.moveBack(frame, shiftX[frame], shiftY[frame]);
        }
        int round = 0;
        double change = Double.MAX_VALUE;
        while (round < settings.maximumIterations() && change > settings.tolerance()) {
            double[][] steps = climb(cancelled);
            change = Arrays.stream(steps)
                    .mapToDouble(step -> Math.hypot(step[0], step[1]))
                    .max()
                    .orElse(0);
            move(steps);
            round++;
            if (change > settings.tolerance()) {
                place(fine, steps);
            }
        }
        return judge(round, change);
    }

    private void searchCoarsely(BooleanSupplier cancelled) {
        double scale = Math.min(1, (double) coarseSize(width, height) / Math.max(width, height));
        int mapWidth = FftSize.atLeast((int) (scale * width));
        int mapHeight = FftSize.atLeast((int) (scale * height));
        Fourier2D fourier = new Fourier2D(mapWidth, mapHeight);
        Spectrum product = new Spectrum(mapWidth, mapHeight);
        Image map = new Image(mapWidth, mapHeight);
        CorrelationPeak search = new CorrelationPeak(
                (double) width / mapWidth, (double) height / mapHeight, settings.maximumDrift() / settings.pixelSize());
        for (int round = 0; round < COARSE_ROUNDS; round++) {
            MovieAligner.checkCancelled(cancelled);
            coarse.sum();
            double[][] steps = new double[coarse.frames()][];
            double largest = 0;
            for (int frame = 0; frame < steps.length; frame++) {
                coarse.correlate(frame, product);
                fourier.inverseDestroying(product, map);
                steps[frame] = search.find(map, shiftX[frame], shiftY[frame]);
                largest = Math.max(largest, Math.hypot(steps[frame][0], steps[frame][1]));
            }
            move(steps);
            place(coarse, steps);
            if (largest < 0.5) {
                break;
            }
        }
    }

    private double[][] climb(BooleanSupplier cancelled) {
        MovieAligner.checkCancelled(cancelled);
        fine.sum();
        double[][] steps = new double[fine.frames()][];
        for (int frame = 0; frame < steps.length; frame++) {
            tops[frame] = fine.tops(frame);
            steps[frame] = top(tops[frame]).step(1);
        }
        return steps;
    }

    /** Takes the common part off the steps of all frames, since it means nothing, and adds them to the shifts. */
    private void move(double[][] steps) {
        double meanX = Arrays.stream(steps).mapToDouble(s -> s[0]).average().orElse(0);
        double meanY = Arrays.stream(steps).mapToDouble(s -> s[1]).average().orElse(0);
        for (int frame = 0; frame < steps.length; frame++) {
            steps[frame][0] -= meanX;
            steps[frame][1] -= meanY;
            shiftX[frame] += steps[frame][0];
            shiftY[frame] += steps[frame][1];
        }
    }

    private static void place(FrameBand band, double[][] steps) {
        for (int frame = 0; frame < steps.length; frame++) {
            band.moveBack(frame, steps[frame][0], steps[frame][1]);
        }
    }

    private MotionEstimate judge(int rounds, double change) {
        int frames = fine.frames();
        double[] significance = new double[frames];
        double squares = 0;
        for (int frame = 0; frame < frames; frame++) {
            significance[frame] = top(tops[frame]).significance();
            double[] white = tops[frame][0].step(5);
            double[] black = tops[frame][1].step(5);
            squares += Math.pow(white[0] - black[0], 2) + Math.pow(white[1] - black[1], 2);
        }
        // A half has twice the variance of the whole, the difference of two halves four times.
        double uncertainty = Math.sqrt(squares / (8 * frames));
        Arrays.sort(significance);
        double median = significance[frames / 2];
        double[] x = relativeToFirst(shiftX);
        double[] y = relativeToFirst(shiftY);
        String remark = new MotionPlausibility(settings).objection(x, y, uncertainty, median, change);
        return new MotionEstimate(x, y, uncertainty, median, rounds, remark.isEmpty(), remark);
    }

    private static CorrelationTop top(CorrelationTop[] halves) {
        return halves[0].plus(halves[1]);
    }

    private static double[] relativeToFirst(double[] values) {
        return Arrays.stream(values).map(v -> v - values[0]).toArray();
    }
}
