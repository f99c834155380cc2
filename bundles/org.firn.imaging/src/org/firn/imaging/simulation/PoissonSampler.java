/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

/**
 * Draws counts from Poisson distributions, exactly and fast: the whole part of the mean by inversion of a tabulated
 * distribution (with a guide table, Chen and Asau 1974), the rest by inversion as it comes; the sum of two Poisson
 * variables is one.
 */
final class PoissonSampler {
    private static final int GUIDE_BITS = 8;

    private final Table[] tables;

    /**
     * One distribution.
     *
     * @param cumulative probability that a count is not larger, scaled to 32 bits, shifted so that signed comparison
     *     works
     * @param guide for the upper bits of a random number, the smallest count it can mean
     */
    private record Table(int[] cumulative, char[] guide) {}

    /** Prepares for means from 0 to {@code largestMean}. */
    PoissonSampler(int largestMean) {
        tables = new Table[largestMean + 1];
    }

    /** Returns a count with the given mean, which must not be negative or above the largest mean. */
    int draw(double mean, Dice dice) {
        int whole = (int) mean;
        long bits = dice.bits();
        int count = whole == 0 ? 0 : invert(table(whole), (int) (bits >>> 32));
        double uniform = (bits & 0xFFFFFFFFL) * 0x1p-32;
        double rest = mean - whole;
        // Most often the rest adds nothing, and 1 - rest is a lower limit of its probability.
        if (uniform < 1 - rest) {
            return count;
        }
        return count + invertSmall(rest, uniform);
    }

    private static int invertSmall(double mean, double uniform) {
        double probability = Math.exp(-mean);
        double sum = probability;
        int count = 0;
        while (uniform >= sum && count < 20) {
            count++;
            probability *= mean / count;
            sum += probability;
        }
        return count;
    }

    private static int invert(Table table, int uniform) {
        int count = table.guide()[uniform >>> 32 - GUIDE_BITS];
        int shifted = uniform ^ Integer.MIN_VALUE;
        int[] cumulative = table.cumulative();
        while (shifted > cumulative[count]) {
            count++;
        }
        return count;
    }

    private Table table(int mean) {
        Table table = tables[mean];
        if (table == null) {
            table = tabulate(mean);
            tables[mean] = table;
        }
        return table;
    }

    private static Table tabulate(int mean) {
        int size = mean + 12 * (int) Math.sqrt(mean) + 20;
        int[] cumulative = new int[size];
        double sum = 0;
        double logFactorial = 0;
        for (int k = 0; k < size; k++) {
            logFactorial += k > 0 ? Math.log(k) : 0;
            sum += Math.exp(k * Math.log(mean) - mean - logFactorial);
            long scaled = k == size - 1 ? 1L << 32 : Math.max(1, Math.min(1L << 32, (long) (sum * 0x1p32)));
            cumulative[k] = (int) (scaled - 1) ^ Integer.MIN_VALUE;
        }
        char[] guide = new char[1 << GUIDE_BITS];
        for (int g = 0, k = 0; g < guide.length; g++) {
            while ((g << 32 - GUIDE_BITS ^ Integer.MIN_VALUE) > cumulative[k]) {
                k++;
            }
            guide[g] = (char) k;
        }
        return new Table(cumulative, guide);
    }
}
