/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.io.IOException;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;
import org.firn.imaging.particles.ParticleSource;
import org.firn.imaging.particles.TransferFunction;
import org.firn.imaging.reconstruction.PlaneSampler;

/** Reads particles, masks and shrinks them and brings them onto the polar grid; not thread-safe. */
final class PolarLoader {
    private final ParticleSource source;
    private final PolarGrid grid;
    private final float[] mask;
    private final Fourier2D large;
    private final Fourier2D small;
    private final PlaneSampler sampler;

    /**
     * Prepares.
     *
     * @param source of the particles
     * @param grid whose box is the side to which images are shrunk
     * @param mask factor for each pixel of a particle
     */
    PolarLoader(ParticleSource source, PolarGrid grid, float[] mask) {
        this.source = source;
        this.grid = grid;
        this.mask = mask;
        this.large = new Fourier2D(source.boxSize(), source.boxSize());
        this.small = new Fourier2D(grid.box(), grid.box());
        this.sampler = new PlaneSampler(grid.box());
    }

    /** Reads one particle. */
    PolarParticle load(int index) throws IOException {
        float[] re = new float[grid.samples()];
        float[] im = new float[grid.samples()];
        grid.transform(shrunk(source.read(index)), sampler, re, im);
        float[] ctf2 = new float[grid.samples()];
        float[] power = new float[grid.rings()];
        TransferFunction ctf = source.transferFunction(index);
        double step = 1 / (source.boxSize() * source.pixelSize());
        for (int s = 0; s < ctf2.length; s++) {
            power[s / grid.half()] += (re[s] * re[s] + im[s] * im[s]) / grid.half();
            float factor = (float) ctf.at(grid.kx(s) * step, grid.ky(s) * step);
            re[s] *= factor;
            im[s] *= factor;
            ctf2[s] = factor * factor;
        }
        return new PolarParticle(re, im, ctf2, power);
    }

    private Image shrunk(Image image) {
        if (image.width() != source.boxSize() || image.height() != source.boxSize()) {
            throw new IllegalArgumentException("A particle of " + image.width() + " x " + image.height()
                    + " px was read where " + source.boxSize() + " x " + source.boxSize() + " px were promised");
        }
        for (int i = 0; i < mask.length; i++) {
            image.pixels()[i] *= mask[i];
        }
        int from = source.boxSize();
        int to = grid.box();
        if (from == to) {
            return image;
        }
        Spectrum spectrum = large.forward(image);
        double centreAfterwards = (double) (from / 2) * to / from;
        Spectrum shrunk = Spectra.resize(spectrum, to, to);
        Spectra.shift(shrunk, to / 2 - centreAfterwards, to / 2 - centreAfterwards);
        Image result = small.inverseDestroying(shrunk);
        // Transforms of both sizes then have the same values.
        result.scale((float) from * from / to / to, 0);
        return result;
    }
}
