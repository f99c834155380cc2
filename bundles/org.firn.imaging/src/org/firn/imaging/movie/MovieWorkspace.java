/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectrum;

/**
 * The large arrays and tables for movies of one size, used for one movie after another: getting them anew for every
 * movie would cost as much as a good part of the work.
 */
final class MovieWorkspace {
    private final int width;
    private final int height;
    private final Fourier2D fourier;
    private final Image frame;
    private final Image total;
    private final Spectrum[] kept;
    private final Spectrum spare;
    private final MotionEstimator estimator;
    private final FrameSum sum;

    MovieWorkspace(int width, int height, int frames, AlignmentSettings settings) {
        this.width = width;
        this.height = height;
        fourier = new Fourier2D(width, height);
        frame = new Image(width, height);
        total = new Image(width, height);
        long size = 4L * width * height;
        kept = new Spectrum[(int) Math.min(frames, settings.memory() / size)];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = new Spectrum(width, height);
        }
        spare = kept.length < frames ? new Spectrum(width, height) : kept[0];
        estimator = new MotionEstimator(width, height, frames, settings.motion());
        sum = new FrameSum(width, height, settings, frames);
    }

    boolean fits(int otherWidth, int otherHeight, int frames) {
        return width == otherWidth && height == otherHeight && estimator.frames() == frames;
    }

    Fourier2D fourier() {
        return fourier;
    }

    /** Room for one frame. */
    Image frame() {
        return frame;
    }

    /** Room for the sum of the raw frames. */
    Image total() {
        return total;
    }

    int frames() {
        return estimator.frames();
    }

    /** Whether a frame's spectrum has a place of its own. */
    boolean keeps(int index) {
        return index < kept.length;
    }

    /** The place for a frame's spectrum; all frames that have none of their own share one. */
    Spectrum spectrum(int index) {
        return keeps(index) ? kept[index] : spare;
    }

    MotionEstimator estimator() {
        return estimator;
    }

    FrameSum sum() {
        return sum;
    }
}
