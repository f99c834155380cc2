/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

/** The likeliest of many hypotheses and their probabilities; not thread-safe. */
final class Posterior {
    /** Hypotheses less likely than the best by this log factor do not count: 1 in 400. */
    private static final float NEGLIGIBLE = 6;

    private static final int MOST = 24;

    private final int[] hypotheses = new int[MOST];
    private final float[] values = new float[MOST];
    private final float[] probabilities = new float[MOST];
    private int count;
    private double logSum;

    /**
     * Selects the likeliest hypotheses.
     *
     * @param logs log-probabilities up to a constant
     * @param used number of hypotheses
     */
    void select(float[] logs, int used) {
        float best = Float.NEGATIVE_INFINITY;
        for (int h = 0; h < used; h++) {
            best = Math.max(best, logs[h]);
        }
        count = 0;
        for (int h = 0; h < used; h++) {
            if (logs[h] >= best - NEGLIGIBLE) {
                insert(h, logs[h]);
            }
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            probabilities[i] = (float) Math.exp(values[i] - best);
            sum += probabilities[i];
        }
        for (int i = 0; i < count; i++) {
            probabilities[i] /= (float) sum;
        }
        logSum = best + Math.log(sum);
    }

    private void insert(int hypothesis, float value) {
        if (count == MOST && value <= values[count - 1]) {
            return;
        }
        int i = count < MOST ? count++ : count - 1;
        while (i > 0 && values[i - 1] < value) {
            values[i] = values[i - 1];
            hypotheses[i] = hypotheses[i - 1];
            i--;
        }
        values[i] = value;
        hypotheses[i] = hypothesis;
    }

    /** Returns the logarithm of the sum over all hypotheses that count. */
    double logSum() {
        return logSum;
    }

    /** Returns how many hypotheses count. */
    int count() {
        return count;
    }

    /** Returns the number of the i-th likeliest hypothesis. */
    int hypothesis(int i) {
        return hypotheses[i];
    }

    /** Returns the probability of the i-th likeliest hypothesis. */
    float probability(int i) {
        return probabilities[i];
    }
}
