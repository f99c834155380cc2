/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Fits mean defocus and astigmatism to a power spectrum. A search over a grid, on averages over short arcs, gives some
 * candidates; the best of them, after a first improvement, is refined with all terms.
 */
final class CtfFit {
    private static final int CANDIDATES = 5;
    private static final int REFINEMENTS = 3;
    /** Half of the difference of the defoci that the search looks at, in steps of the grid. */
    private static final double[] ASTIGMATISM = {1.5, 4.5};

    private final FitTarget terms;
    private final FitTarget arcs;
    private final CtfSearch search;
    private final double step;
    private SmoothSpectrum smooth;

    private record Candidate(double[] defocus, double score) {}

    /**
     * Prepares.
     *
     * @param samples all terms
     * @param arcStep length of an arc, 1/Å
     * @param baseline smooth part so far
     * @param search range of defocus
     * @param highest frequency limit, 1/Å
     * @param wavelength Å
     */
    CtfFit(
            PhaseSamples samples,
            double arcStep,
            SmoothSpectrum baseline,
            CtfSearch search,
            double highest,
            double wavelength) {
        this.terms = new FitTarget(samples, baseline, highest);
        this.arcs = new FitTarget(PhaseSamples.ofArcs(samples, arcStep), baseline, highest);
        this.smooth = baseline;
        this.search = search;
        // From one grid point to the next the phase at the highest frequency changes by this many half turns.
        this.step = 0.15 / (wavelength * highest * highest);
    }

    /** Returns the smooth part that belongs to the fit. */
    SmoothSpectrum smooth() {
        return smooth;
    }

    /** Returns how well all terms agree with a defocus. */
    double figureOfMerit(double[] defocus) {
        return terms.correlation(defocus);
    }

    /** Returns mean defocus and the two components of half the astigmatism, Å. */
    double[] run() {
        ToDoubleFunction<double[]> disagreement = within(x -> -arcs.correlation(x));
        double[] best = searchGrid().stream()
                .map(c -> new NelderMead(disagreement, 100).minimise(c.defocus(), cube(step / 2), 5))
                .min(Comparator.comparingDouble(disagreement))
                .orElseThrow();
        for (int i = 0; i < REFINEMENTS; i++) {
            smooth = terms.fitRings(smooth, best);
            terms.takeOff(smooth);
            double tolerance = i == REFINEMENTS - 1 ? 0.5 : 5;
            best = new NelderMead(within(terms::misfit), 100).minimise(best, cube(step / 5), tolerance);
        }
        return best;
    }

    private static double[] cube(double size) {
        return new double[] {size, size, size};
    }

    private ToDoubleFunction<double[]> within(ToDoubleFunction<double[]> function) {
        return x -> x[0] < 0.8 * search.minimumDefocus() || x[0] > 1.2 * search.maximumDefocus()
                ? Double.POSITIVE_INFINITY
                : function.applyAsDouble(x);
    }

    /** The best places of the grid that are not neighbours of each other. */
    private List<Candidate> searchGrid() {
        List<Candidate> all = new ArrayList<>();
        for (double mean = search.minimumDefocus(); mean <= search.maximumDefocus(); mean += step) {
            all.add(bestAstigmatism(mean));
        }
        all.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : all) {
            boolean apart = chosen.stream()
                    .allMatch(c -> Math.abs(c.defocus()[0] - candidate.defocus()[0]) > 2.5 * step);
            if (apart && chosen.size() < CANDIDATES) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private Candidate bestAstigmatism(double mean) {
        double[] start = {mean, 0, 0};
        Candidate best = new Candidate(start, arcs.correlation(start));
        for (double size : ASTIGMATISM) {
            for (int direction = 0; direction < 6 && size * step < 0.4 * mean; direction++) {
                double[] trial = {
                    mean,
                    size * step * Math.cos(direction * Math.PI / 3),
                    size * step * Math.sin(direction * Math.PI / 3)
                };
                double score = arcs.correlation(trial);
                if (score > best.score()) {
                    best = new Candidate(trial, score);
                }
            }
        }
        return best;
    }
}
