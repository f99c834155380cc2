/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

import org.firn.imaging.Image;

/** Draws a power spectrum beside the function that was fitted to it. */
final class CtfDiagnostic {
    private final TilePower power;
    private final double step;
    private final double lowest;
    private final double highest;

    CtfDiagnostic(TilePower power, double pixelSize, double lowest, double highest) {
        this.power = power;
        this.step = 1 / (power.size() * pixelSize);
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Left half as measured, relative to its smooth part; right half the squared function inside the fitted band. */
    Image picture(CtfParameters parameters, SmoothSpectrum smooth) {
        int size = power.size();
        Image picture = new Image(size, size);
        Ctf ctf = new Ctf(parameters);
        for (int y = 0; y < size; y++) {
            int ky = y - size / 2;
            for (int x = 0; x < size; x++) {
                int kx = x - size / 2;
                picture.set(x, y, (float) (kx < 0 ? measured(smooth, -kx, -ky) : fitted(ctf, kx, ky)));
            }
        }
        return picture;
    }

    /** A mean over neighbours, since single terms of a power spectrum scatter as much as their size. */
    private double measured(SmoothSpectrum smooth, int kx, int ky) {
        double k = Math.max(lowest, Math.min(highest, step * Math.sqrt((double) kx * kx + (double) ky * ky)));
        double sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                sum += power.at(Math.max(1, Math.min(power.size() / 2, kx + dx)), ky + dy);
            }
        }
        double relative = sum / 9 / smooth.baseline(k) - smooth.background(k);
        return Math.max(-0.5, Math.min(1.5, 0.5 + relative / smooth.strength(k)));
    }

    private double fitted(Ctf ctf, int kx, int ky) {
        double k = step * Math.sqrt((double) kx * kx + (double) ky * ky);
        if (k > highest) {
            return 0.5;
        }
        double value = ctf.at(kx * step, ky * step);
        return value * value;
    }
}
