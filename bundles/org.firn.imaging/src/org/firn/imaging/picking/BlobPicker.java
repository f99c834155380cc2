/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.firn.imaging.Image;
import org.firn.imaging.picking.PeakFinder.Peak;

/**
 * Finds particles as blobs in a range of sizes, without a reference.
 *
 * <p>The micrograph is filtered with scale-normalised Laplacians of Gaussians of several widths (Voss et al. 2009,
 * J. Struct. Biol. 166, 205, who approximate them by differences of Gaussians; Zivanov et al. 2018, eLife 7, e42166),
 * each response is divided by its own noise, and the largest response over all widths is searched for maxima.
 *
 * <p>The threshold needs no tuning: the number of noise maxima above a height is known for a Gaussian field (Adler
 * 1981), so the lowest height is taken at which they would make up no more than a given share of all maxima found, in
 * the spirit of Benjamini and Hochberg (1995). The noise is measured outside the picks, in a few rounds. Picks that
 * stand out far more than the others do, at any scale, are taken for ice, gold or aggregates and left out.
 *
 * <p>Immutable and thread-safe; the same micrograph always gives the same picks.
 */
public final class BlobPicker {
    private static final int ROUNDS = 3;
    /** No maximum lower than this is ever a pick of the automatic threshold, in standard deviations of the noise. */
    private static final double LOWEST = 2.5;
    /** Fewer picks than this tell nothing about what is usual in a micrograph. */
    private static final int POPULATION = 10;
    /** Size of the details by which compact contaminants are told from particles, in smallest diameters. */
    private static final double DETAIL = 0.6;

    private final BlobPickerSettings settings;

    /** Creates a picker. */
    public BlobPicker(BlobPickerSettings settings) {
        this.settings = settings;
    }

    /**
     * Picks particles in one micrograph.
     *
     * @param micrograph left unchanged; values that are not finite are ignored
     * @param pixelSize Å/px
     * @param cancelled asked now and then
     * @return the picks and how they came about; no picks for an empty or constant micrograph
     * @throws IllegalArgumentException when the pixel size is not positive or the particles do not fit
     * @throws CancellationException when {@code cancelled} answers true
     */
    public PickResult pick(Image micrograph, double pixelSize, BooleanSupplier cancelled) {
        check(micrograph, pixelSize);
        LogFilterBank bank = new LogFilterBank(
                micrograph,
                pixelSize,
                DETAIL * settings.minDiameter(),
                settings.contrast().sign());
        List<Image> responses = new ArrayList<>();
        for (double diameter : settings.diameters()) {
            stopIf(cancelled);
            responses.add(bank.response(diameter));
        }
        double area = (double) micrograph.width() * micrograph.height() * pixelSize * pixelSize;
        double gridStep = bank.stepX() * pixelSize;
        ScaleSpace space = new ScaleSpace(responses);
        List<Peak> peaks = List.of();
        double threshold = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            stopIf(cancelled);
            space.normalise(peaks, 0.75 * settings.maxDiameter() / gridStep);
            List<Peak> all = PeakFinder.find(
                    space.maximum(),
                    Math.min(LOWEST, settings.threshold().orElse(LOWEST)),
                    settings.minDistance() / gridStep);
            threshold = threshold(all, area);
            double limit = threshold;
            peaks = all.stream().filter(p -> p.height() >= limit).toList();
        }
        return result(peaks, threshold, space, bank, micrograph, pixelSize);
    }

    private void check(Image micrograph, double pixelSize) {
        if (!(pixelSize > 0) || !Double.isFinite(pixelSize)) {
            throw new IllegalArgumentException("Picking: the pixel size is " + pixelSize
                    + " Å/px but must be positive; check the sampling rate of the micrograph");
        }
        double smaller = Math.min(micrograph.width(), micrograph.height()) * pixelSize;
        if (settings.maxDiameter() > smaller / 2) {
            throw new IllegalArgumentException("Picking: particles of " + settings.maxDiameter()
                    + " Å do not fit a micrograph of " + micrograph.width() + " x " + micrograph.height() + " px at "
                    + pixelSize + " Å/px; check the diameter and the sampling rate");
        }
        if (settings.minDiameter() < 4 * pixelSize) {
            throw new IllegalArgumentException("Picking: particles of " + settings.minDiameter()
                    + " Å are smaller than 4 px at " + pixelSize + " Å/px; check the diameter and the sampling rate");
        }
    }

    private double threshold(List<Peak> sorted, double area) {
        if (settings.threshold().isPresent()) {
            return settings.threshold().getAsDouble();
        }
        for (int count = sorted.size(); count > 0; count--) {
            double height = sorted.get(count - 1).height();
            if (height >= LOWEST && expectedNoise(height, area) <= settings.falseShare() * count) {
                return height;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private double expectedNoise(double height, double area) {
        double sum = 0;
        for (double diameter : settings.diameters()) {
            sum += LogFilterBank.expectedNoisePeaks(height, area, diameter);
        }
        return sum;
    }

    private PickResult result(
            List<Peak> peaks,
            double threshold,
            ScaleSpace space,
            LogFilterBank bank,
            Image micrograph,
            double pixelSize) {
        double gridStep = bank.stepX() * pixelSize;
        Image detail = bank.response(DETAIL * settings.minDiameter());
        boolean[] contaminant = Contaminants.find(
                peaks, detail, 0.4 * settings.maxDiameter() / gridStep, settings.contaminantLimit(), POPULATION);
        List<Image> centring = space.centring();
        int reach = (int) (0.25 * settings.minDiameter() / gridStep);
        double border = settings.border() / pixelSize;
        double[] diameters = settings.diameters();
        List<Pick> picks = new ArrayList<>();
        int contaminants = 0;
        int atBorder = 0;
        for (int i = 0; i < peaks.size(); i++) {
            int scale = space.scaleAt(peaks.get(i).column(), peaks.get(i).row());
            Peak peak = PeakFinder.climb(peaks.get(i), centring.get(scale), reach);
            double x = peak.x() * bank.stepX();
            double y = peak.y() * bank.stepY();
            if (Math.min(x, micrograph.width() - 1 - x) < border || Math.min(y, micrograph.height() - 1 - y) < border) {
                atBorder++;
            } else if (contaminant[i]) {
                contaminants++;
            } else {
                picks.add(new Pick(x, y, peak.height(), diameters[scale]));
            }
        }
        return new PickResult(picks, threshold, contaminants, atBorder);
    }

    private static void stopIf(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Picking was cancelled");
        }
    }
}
