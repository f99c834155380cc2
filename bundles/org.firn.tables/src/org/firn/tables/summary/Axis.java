/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.summary;

/**
 * Equal bins along a column. A bin holds its lower edge; the last holds the greatest value, too.
 *
 * @param least the lower edge of the first bin, finite
 * @param greatest the upper edge of the last bin, finite and greater
 * @param bins how many, 1 or more
 */
public record Axis(double least, double greatest, int bins) {

    private static final int MOST_BINS = 1 << 20;

    /** Checks the range. */
    public Axis {
        if (!(least < greatest) || Double.isInfinite(least) || Double.isInfinite(greatest)) {
            throw new IllegalArgumentException(
                    "A histogram needs a finite range with the least value first, not " + least + " to " + greatest);
        }
        if (bins < 1 || bins > MOST_BINS) {
            throw new IllegalArgumentException("A histogram has 1 to " + MOST_BINS + " bins, not " + bins);
        }
    }

    /**
     * Finds the bin of a value.
     *
     * @param value finite
     * @return from 0 to {@code bins} - 1; -1 when it is less than the range, {@code bins} when it is greater
     */
    public int bin(double value) {
        if (value < least) {
            return -1;
        }
        if (value >= greatest) {
            return value == greatest ? bins - 1 : bins;
        }
        int bin = Math.min(bins - 1, (int) ((value / bins - least / bins) / (greatest / bins - least / bins) * bins));
        // rounding may have gone over an edge
        if (value < edge(bin)) {
            return bin - 1;
        }
        return bin + 1 < bins && value >= edge(bin + 1) ? bin + 1 : bin;
    }

    /**
     * Gives an edge.
     *
     * @param index from 0, the least, to {@code bins}, the greatest
     * @return the lower edge of that bin
     */
    public double edge(int index) {
        double share = (double) index / bins;
        return index == bins ? greatest : least * (1 - share) + greatest * share;
    }
}
