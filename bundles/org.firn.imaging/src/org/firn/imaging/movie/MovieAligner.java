/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.firn.imaging.Image;

/**
 * Turns movies into micrographs: gain, defective pixels, drift, sum, dose weighting. Every frame is transformed once,
 * every micrograph once back; everything between happens in Fourier space.
 *
 * <p>Thread-safe: a movie is handled on the calling thread. Work space (about as much as the frames of a movie as
 * floats, for every thread that was busy at the same time) is kept for the next movie.
 */
public final class MovieAligner {
    private final GainCorrection gain;
    private final AlignmentSettings settings;
    private final ConcurrentLinkedQueue<MovieWorkspace> idle = new ConcurrentLinkedQueue<>();

    /**
     * Prepares for movies.
     *
     * @param gain gain reference
     * @param settings what to do
     */
    public MovieAligner(GainCorrection gain, AlignmentSettings settings) {
        this.gain = gain;
        this.settings = settings;
    }

    /**
     * Aligns a movie.
     *
     * @param movie its raw frames
     * @param cancelled asked between frames
     * @return micrograph and drift; whether the drift is plausible is said there
     * @throws IOException when a frame cannot be read
     * @throws IllegalArgumentException when the gain reference has another size, the frame range is empty, or there
     *     are values that are not numbers
     * @throws CancellationException when cancelled
     */
    public AlignedMovie align(FrameSource movie, BooleanSupplier cancelled) throws IOException {
        gain.requireSize(movie.width(), movie.height());
        int last = settings.lastFrame() < 0 ? movie.count() - 1 : settings.lastFrame();
        if (last >= movie.count() || settings.firstFrame() > last) {
            throw new IllegalArgumentException("The movie has " + movie.count() + " frames; frames "
                    + (settings.firstFrame() + 1) + " to " + (last + 1) + " cannot be used");
        }
        MovieWorkspace workspace = idle.poll();
        int count = last - settings.firstFrame() + 1;
        if (workspace == null || !workspace.fits(movie.width(), movie.height(), count)) {
            workspace = new MovieWorkspace(movie.width(), movie.height(), count, settings);
        }
        AlignedMovie result = align(movie, workspace, cancelled);
        idle.add(workspace);
        return result;
    }

    private AlignedMovie align(FrameSource movie, MovieWorkspace workspace, BooleanSupplier cancelled)
            throws IOException {
        FrameSpectra spectra = new FrameSpectra(movie, gain, settings, workspace);
        spectra.readAll(cancelled);
        MotionEstimator estimator = workspace.estimator();
        for (int frame = 0; frame < spectra.count(); frame++) {
            checkCancelled(cancelled);
            estimator.put(frame, spectra.get(frame));
        }
        MotionEstimate motion = estimator.estimate(cancelled);
        FrameSum sum = workspace.sum();
        sum.clear();
        for (int frame = 0; frame < spectra.count(); frame++) {
            checkCancelled(cancelled);
            sum.add(frame, spectra.get(frame), motion.shiftX()[frame], motion.shiftY()[frame]);
        }
        Image plain = sum.plain(workspace.fourier());
        return new AlignedMovie(
                plain, sum.weighted(workspace.fourier()), motion, spectra.defects(), spectra.meanCounts());
    }

    static void checkCancelled(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Motion correction was cancelled");
        }
    }
}
