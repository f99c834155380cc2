/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
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
    private final MovieWorkspace workspace;
    private final boolean[] transformed;
    private @Nullable DefectMap defects;

    FrameSpectra(FrameSource movie, GainCorrection gain, AlignmentSettings settings, MovieWorkspace workspace) {
        this.movie = movie;
        this.gain = gain;
        this.settings = settings;
        this.workspace = workspace;
        this.transformed = new boolean[workspace.frames()];
    }

    int count() {
        return transformed.length;
    }

    /** Reads every frame, keeps its pixels in the place of its spectrum, and finds the defects in the sum. */
    void readAll(BooleanSupplier cancelled) throws IOException {
        Image total = workspace.total();
        Arrays.fill(total.pixels(), 0);
        for (int frame = 0; frame < transformed.length; frame++) {
            MovieAligner.checkCancelled(cancelled);
            float[] pixels = read(frame);
            if (workspace.keeps(frame)) {
                System.arraycopy(pixels, 0, workspace.spectrum(frame).data(), 0, pixels.length);
            }
            add(pixels, total.pixels());
        }
        requireFinite(total);
        double sigmas = settings.hotPixelSigmas() > 0 ? settings.hotPixelSigmas() : Double.POSITIVE_INFINITY;
        defects = DefectMap.find(total, gain, sigmas);
    }

    private static void add(float[] pixels, float[] total) {
        for (int i = 0; i < total.length; i++) {
            total[i] += pixels[i];
        }
    }

    private static void requireFinite(Image total) {
        for (int i = 0; i < total.pixels().length; i++) {
            if (!Float.isFinite(total.pixels()[i])) {
                throw new IllegalArgumentException("The movie holds a value that is not a number (NaN or infinite) in"
                        + " column " + i % total.width() + ", row " + i / total.width() + " of at least one frame;"
                        + " the file is damaged or of another kind");
            }
        }
    }

    private float[] read(int frame) throws IOException {
        float[] pixels = workspace.frame().pixels();
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
        return workspace.total().mean() / transformed.length;
    }

    /** Returns the spectrum of a frame; valid until another is asked for. */
    Spectrum get(int frame) throws IOException {
        Spectrum spectrum = workspace.spectrum(frame);
        if (!transformed[frame]) {
            float[] pixels = workspace.frame().pixels();
            if (workspace.keeps(frame)) {
                System.arraycopy(spectrum.data(), 0, pixels, 0, pixels.length);
            } else {
                read(frame);
            }
            defects().repair(pixels);
            workspace.fourier().forward(workspace.frame(), spectrum);
            transformed[frame] = workspace.keeps(frame);
        }
        return spectrum;
    }
}
