/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectrum;

/**
 * Turns movies of one frame size into micrographs: gain, defective pixels, drift, sum, dose weighting. Every frame is
 * transformed once, every micrograph once back; everything between happens in Fourier space.
 *
 * <p>Keeps work space between movies. Not thread-safe; runs on the calling thread.
 */
public final class MovieAligner {
    private final GainCorrection gain;
    private final AlignmentSettings settings;
    private @Nullable Fourier2D fourier;

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
        Fourier2D transform = transform(movie.width(), movie.height());
        FrameSpectra spectra = new FrameSpectra(movie, gain, settings, last - settings.firstFrame() + 1, transform);
        spectra.readAll(cancelled);
        MotionEstimator estimator = new MotionEstimator(movie.width(), movie.height(), spectra.count(),
                settings.motion(), cancelled);
        for (int frame = 0; frame < spectra.count(); frame++) {
            checkCancelled(cancelled);
            estimator.put(frame, spectra.get(frame));
        }
        MotionEstimate motion = estimator.estimate();
        FrameSum sum = new FrameSum(movie.width(), movie.height(), settings, spectra.count());
        for (int frame = 0; frame < spectra.count(); frame++) {
            checkCancelled(cancelled);
            sum.add(frame, spectra.take(frame), motion.shiftX()[frame], motion.shiftY()[frame]);
        }
        Image plain = sum.plain(transform);
        return new AlignedMovie(plain, sum.weighted(transform), motion, spectra.defects(), spectra.meanCounts());
    }

    private Fourier2D transform(int width, int height) {
        Fourier2D present = fourier;
        if (present == null || present.width() != width || present.height() != height) {
            present = new Fourier2D(width, height);
            fourier = present;
        }
        return present;
    }

    static void checkCancelled(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Motion correction was cancelled");
        }
    }

    /** Inverse transform to the size asked for. */
    static Image toImage(Spectrum spectrum, Fourier2D fullSize) {
        if (spectrum.width() == fullSize.width() && spectrum.height() == fullSize.height()) {
            return fullSize.inverseDestroying(spectrum);
        }
        return new Fourier2D(spectrum.width(), spectrum.height()).inverseDestroying(spectrum);
    }
}
