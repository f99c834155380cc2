/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.ctf;

import java.util.ArrayList;
import java.util.List;

/**
 * How the estimates of one micrograph by several sets compare.
 *
 * @param estimates those that there are, the one to be judged first
 * @param agreeing the first, and those that agree with it within the limits
 * @param ofFirst the greatest differences of another one from the first
 * @param ofAny the greatest differences of any two
 */
record CtfAgreement(List<CtfEstimate> estimates, List<CtfEstimate> agreeing, Differences ofFirst, Differences ofAny) {

    /**
     * Greatest differences, or the greatest that are allowed; NaN when there are no two estimates.
     *
     * @param defocus in Å
     * @param astigmatism in Å
     * @param resolution up to which the phases agree, in Å
     */
    record Differences(double defocus, double astigmatism, double resolution) {
        static final Differences NONE = new Differences(Double.NaN, Double.NaN, Double.NaN);

        static Differences of(CtfEstimate a, CtfEstimate b, double wavelength) {
            return new Differences(
                    a.defocusDifference(b), a.astigmatismDifference(b), a.agreementResolution(b, wavelength));
        }

        Differences or(Differences other) {
            return new Differences(
                    greater(defocus, other.defocus),
                    greater(astigmatism, other.astigmatism),
                    greater(resolution, other.resolution));
        }

        private static double greater(double a, double b) {
            return Double.isNaN(a) || b > a ? b : a;
        }

        boolean within(Differences limits) {
            return defocus <= limits.defocus && astigmatism <= limits.astigmatism && resolution <= limits.resolution;
        }
    }

    /**
     * Compares estimates.
     *
     * @param wavelength in Å
     */
    static CtfAgreement of(List<CtfEstimate> estimates, double wavelength, Differences limits) {
        List<CtfEstimate> agreeing = new ArrayList<>(estimates.subList(0, 1));
        Differences ofFirst = Differences.NONE;
        Differences ofAny = Differences.NONE;
        for (int i = 0; i < estimates.size(); i++) {
            for (int j = i + 1; j < estimates.size(); j++) {
                Differences pair = Differences.of(estimates.get(i), estimates.get(j), wavelength);
                ofAny = ofAny.or(pair);
                if (i == 0) {
                    ofFirst = ofFirst.or(pair);
                }
                if (i == 0 && pair.within(limits)) {
                    agreeing.add(estimates.get(j));
                }
            }
        }
        return new CtfAgreement(estimates, agreeing, ofFirst, ofAny);
    }
}
