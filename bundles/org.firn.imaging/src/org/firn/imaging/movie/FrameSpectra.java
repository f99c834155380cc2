/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectrum;

/**
 * The corrected, transformed frames of one movie. What fits the memory budget is kept; the rest is read, corrected and
 * transformed again each time it is asked for.
 */
final class FrameSpectra {
    private final FrameSource movie;
    private final GainCorrection gain;
    private final AlignmentSettings settings;
    private final Fourier2D fourier;
    private final float[][] frames;
    private final Spectrum[] spectra;
    private final int kept;
    private final Image sum;
    private @Nullable DefectMap defects;

    FrameSpectra(FrameSource movie, GainCorrection gain, AlignmentSettings settings, int count, Fourier2D fourier) {
        this.movie = movie;
        this.gain = gain;
        this.settings = settings;
        this.fourier = fourier;
        this.frames = new float[count][];
        this.spectra = new Spectrum[count];
        long size = 4L * movie.width() * movie.height();
        this.kept = (int) Math.min(count, settings.memory() / size);
        this.sum = new Image(movie.width(), movie.height());
    }

    int count() {
        return frames.length;
    }

    /** Reads every frame, and finds the defects in their sum. */
    void readAll(BooleanSupplier cancelled) throws IOException {
        float[] total = sum.pixels();
        for (int frame = 0; frame < frames.length; frame++) {
            MovieAligner.checkCancelled(cancelled);
            float[] pixels = read(frame);
            for (int i = 0; i < total.length; i++) {
                total[i] += pixels[i];
            }
            if (frame < kept) {
                frames[frame] = pixels;
            }
        }
        requireFinite(total);
        double sigmas = settings.hotPixelSigmas() > 0 ? settings.hotPixelSigmas() : Double.POSITIVE_INFINITY;
        defects = DefectMap.find(sum, gain, sigmas);
    }

    private void requireFinite(float[] total) {
        for (int i = 0; i < total.length; i++) {
            if (!Float.isFinite(total[i])) {
                throw new IllegalArgumentException("The movie holds a value that is not a number (NaN or infinite) in"
                        + " column " + i % sum.width() + ", row " + i / sum.width() + " of at least one frame;"
                        + " the file is damaged or of another kind");
            }
        }
    }

    private float[] read(int frame) throws IOException {
        float[] pixels = new float[movie.width() * movie.height()];
        movie.read(settings.firstFrame() + frame, pixels);
        gain.apply(pixels);
        return pixels;
    }

    DefectMap defects() {
        DefectMap found = defects;
        if (found == null) {
            throw new IllegalStateException("Frames have not been read");
        }
        return found;
    }

    /** The mean of a frame, counts a pixel. */
    double meanCounts() {
        return sum.mean() / frames.length;
    }

    /** Returns the spectrum of a frame, which the caller must not change. */
    Spectrum get(int frame) throws IOException {
        Spectrum spectrum = spectra[frame];
        return spectrum != null ? spectrum : compute(frame);
    }

    /** Returns the spectrum of a frame for good: it may be changed, and is kept no longer. */
    Spectrum take(int frame) throws IOException {
        Spectrum spectrum = get(frame);
        spectra[frame] = null;
        return spectrum;
    }

    private Spectrum compute(int frame) throws IOException {
        float[] pixels = frames[frame] != null ? frames[frame] : read(frame);
        frames[frame] = null;
        defects().repair(pixels);
        Spectrum spectrum = fourier.forward(new Image(movie.width(), movie.height(), pixels));
        if (frame < kept) {
            spectra[frame] = spectrum;
        }
        return spectrum;
    }
}
