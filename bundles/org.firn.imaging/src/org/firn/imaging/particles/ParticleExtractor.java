/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;

/**
 * Cuts particles out of micrographs.
 *
 * <p>The box is cut at whole pixels, so that noise is not interpolated: the pixel nearest to the coordinate becomes the
 * centre pixel {@code n / 2}, and the rest of the coordinate is recorded. Then, in this order and as far as asked for:
 * phases are flipped, the image is resampled by Fourier cropping, the background plane is subtracted, dust is replaced,
 * the background is normalised, the sign is changed.
 *
 * <p>Keeps work space and is NOT thread-safe: use one per thread. Results do not depend on earlier calls.
 */
public final class ParticleExtractor {
    /** A box of which more than this share is not finite or outside the micrograph is rejected. */
    private static final double MOST_MISSING = 0.5;

    private final ExtractionSettings settings;
    private final Fourier2D boxTransform;
    private final Fourier2D outputTransform;

    /** Creates an extractor. */
    public ParticleExtractor(ExtractionSettings settings) {
        this.settings = settings;
        this.boxTransform = new Fourier2D(settings.boxSize(), settings.boxSize());
        this.outputTransform = new Fourier2D(settings.outputSize(), settings.outputSize());
    }

    /**
     * Extracts one particle.
     *
     * @param micrograph left unchanged
     * @param x column of the particle's centre, px, 0 is the centre of the first pixel
     * @param y row of the particle's centre, px
     * @param ctf contrast transfer function of the box in the order of its spectrum; only needed to flip phases
     * @return the prepared image
     * @throws ParticleRejectedException when the box lies outside, holds too few values or a constant background
     * @throws IllegalArgumentException when phases are to be flipped but {@code ctf} is missing
     */
    public ExtractedParticle extract(Image micrograph, double x, double y, float @Nullable [] ctf)
            throws ParticleRejectedException {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new ParticleRejectedException("The coordinate (" + x + ", " + y + ") is not a number.");
        }
        int column = (int) Math.floor(x + 0.5);
        int row = (int) Math.floor(y + 0.5);
        Image box = cut(micrograph, column, row);
        int missing = fillMissing(box, column, row);
        Image image = resample(box, ctf);
        int dust = missing + prepare(image, column, row);
        double scale = (double) settings.outputSize() / settings.boxSize();
        return new ExtractedParticle(image, column, row, (x - column) * scale, (y - row) * scale, dust);
    }

    private Image cut(Image micrograph, int column, int row) throws ParticleRejectedException {
        int size = settings.boxSize();
        int left = column - size / 2;
        int top = row - size / 2;
        boolean inside =
                left >= 0 && top >= 0 && left + size <= micrograph.width() && top + size <= micrograph.height();
        boolean centreInside = column >= 0 && row >= 0 && column < micrograph.width() && row < micrograph.height();
        if (!inside && (settings.edge() == EdgePolicy.REJECT || !centreInside)) {
            throw new ParticleRejectedException("The box of " + size + " px at (" + column + ", " + row
                    + ") reaches over the border of the micrograph of " + micrograph.width() + " x "
                    + micrograph.height() + " px.");
        }
        return micrograph.crop(left, top, size, size, Float.NaN);
    }

    private static int fillMissing(Image box, int column, int row) throws ParticleRejectedException {
        float[] pixels = box.pixels();
        double sum = 0;
        int finite = 0;
        for (float value : pixels) {
            if (Float.isFinite(value)) {
                sum += value;
                finite++;
            }
        }
        if (finite < (1 - MOST_MISSING) * pixels.length) {
            throw new ParticleRejectedException("Only " + finite + " of the " + pixels.length + " pixels at (" + column
                    + ", " + row + ") have a value.");
        }
        float mean = (float) (sum / finite);
        for (int i = 0; i < pixels.length && finite < pixels.length; i++) {
            pixels[i] = Float.isFinite(pixels[i]) ? pixels[i] : mean;
        }
        return pixels.length - finite;
    }

    private Image resample(Image box, float @Nullable [] ctf) {
        boolean sameSize = settings.outputSize() == settings.boxSize();
        if (sameSize && !settings.phaseFlip()) {
            return box;
        }
        Spectrum spectrum = boxTransform.forward(box);
        if (settings.phaseFlip()) {
            if (ctf == null) {
                throw new IllegalArgumentException("Particle extraction: phases can only be flipped with the contrast"
                        + " transfer function of the micrograph");
            }
            flip(spectrum, ctf);
        }
        return sameSize
                ? boxTransform.inverseDestroying(spectrum)
                : outputTransform.inverseDestroying(
                        Spectra.resize(spectrum, settings.outputSize(), settings.outputSize()));
    }

    private static void flip(Spectrum spectrum, float[] ctf) {
        float[] signs = new float[ctf.length];
        for (int i = 0; i < ctf.length; i++) {
            signs[i] = ctf[i] < 0 ? -1 : 1;
        }
        Spectra.multiply(spectrum, signs);
    }

    private int prepare(Image image, int column, int row) throws ParticleRejectedException {
        double radius = settings.backgroundRadius();
        if (settings.removeRamp()) {
            Background.removeRamp(image, radius);
        }
        int dust = Background.removeDust(image, settings.dustLimit(), 31L * column + row);
        if (settings.normalise()) {
            Background.normalise(image, radius);
        }
        if (settings.invert()) {
            image.scale(-1, 0);
        }
        return dust;
    }
}
