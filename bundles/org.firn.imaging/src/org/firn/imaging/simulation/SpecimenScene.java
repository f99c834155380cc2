/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import java.util.List;
import org.firn.imaging.FftSize;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;

/** Paints the specimen of one movie, larger than the detector on all sides, so that drift brings in what is there. */
final class SpecimenScene {
    private static final int MARGIN = 48;
    private static final double CONTAMINANT_SIGMA = 9;

    private final DetectorSettings detector;
    private final Phantom phantom;
    private final Dice dice;
    private final int margin;
    private final int width;
    private final int height;

    SpecimenScene(DetectorSettings detector, SpecimenSettings specimen, Phantom phantom, Dice dice) {
        this.detector = detector;
        this.phantom = phantom;
        this.dice = dice;
        this.margin = MARGIN + (int) Math.ceil(specimen.drift() / detector.pixelSize());
        this.width = FftSize.atLeast(detector.width() + 2 * margin);
        this.height = FftSize.atLeast(detector.height() + 2 * margin);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How many pixels there are on the left of the detector, and above it. */
    int margin() {
        return margin;
    }

    /**
     * Paints everything.
     *
     * @param particles the protein
     * @param contaminants places of contaminants
     * @param contrast factor from projected density to contrast
     * @param iceDeviation standard deviation of the contrast of the ice
     * @param fourier transform of the scene's size
     * @return spectrum of the projected contrast, before the optics
     */
    Spectrum paint(
            List<SimulatedParticle> particles,
            List<double[]> contaminants,
            double contrast,
            double iceDeviation,
            Fourier2D fourier) {
        double pixel = detector.pixelSize();
        double wanted = phantom.fineStep(pixel);
        int fineWidth = wanted < pixel ? FftSize.atLeast((int) Math.ceil(width * pixel / wanted)) : width;
        int fineHeight = wanted < pixel ? FftSize.atLeast((int) Math.ceil(height * pixel / wanted)) : height;
        double stepX = width * pixel / fineWidth;
        double stepY = height * pixel / fineHeight;
        BlobCanvas canvas = new BlobCanvas(fineWidth, fineHeight, stepX, stepY);
        for (SimulatedParticle particle : particles) {
            canvas.add(
                    phantom.atoms(),
                    particle.pose().rotation(),
                    (margin + particle.x()) * pixel,
                    (margin + particle.y()) * pixel);
        }
        for (double[] place : contaminants) {
            addContaminant(canvas, (margin + place[0]) * pixel, (margin + place[1]) * pixel);
        }
        Fourier2D fine = fineWidth == width && fineHeight == height ? fourier : new Fourier2D(fineWidth, fineHeight);
        Spectrum spectrum = Spectra.resize(fine.forward(canvas.image()), width, height);
        Image ice = new Image(width, height);
        for (int i = 0; i < ice.pixels().length; i++) {
            ice.pixels()[i] = (float) (iceDeviation * dice.normal());
        }
        // A fine pixel holds less of a blob than a whole one, and resampling keeps values.
        double area = pixel * pixel / (stepX * stepY);
        Spectrum total = fourier.forward(ice);
        total.addScaled(spectrum, (float) (contrast * area));
        return total;
    }

    /** A clump of a few dense lumps. */
    private void addContaminant(BlobCanvas canvas, double x, double y) {
        int lumps = dice.integer(3, 9);
        double radius = dice.uniform(15, 70);
        double weight = phantom.atoms().totalWeight() / lumps * dice.uniform(0.8, 2.5);
        for (int i = 0; i < lumps; i++) {
            double dx = Math.max(-80, Math.min(80, radius * dice.normal()));
            double dy = Math.max(-80, Math.min(80, radius * dice.normal()));
            canvas.addBlob(x + dx, y + dy, weight, CONTAMINANT_SIGMA);
        }
    }
}
