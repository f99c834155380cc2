/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.difference;

import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/** What has changed in one column between the rows of two tables that are the same item. Not thread-safe. */
final class ColumnDifference {
    private static final double FULL_TURN = 360;

    private final long[] partners;
    private final int[] changes;
    private long compared;
    private long changed;
    private long nullChanges;
    private double greatest = Double.NaN;
    private double squares;

    /**
     * @param partners the row in the second table of each row of the first, −1 for none
     * @param changes gets 1 added for each row of the first whose value has changed
     */
    ColumnDifference(long[] partners, int[] changes) {
        this.partners = partners;
        this.changes = changes;
    }

    /**
     * Compares real numbers; those that are NaN are missing.
     *
     * @param angles whether they are degrees, so that 180 and −180 are the same
     */
    ColumnDifference compare(double[] first, double[] second, Tolerance tolerance, boolean angles) {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                double a = first[i];
                double b = second[(int) partners[i]];
                if (present(i, !Double.isNaN(a), !Double.isNaN(b))) {
                    add(i, angles ? Math.abs(Math.IEEEremainder(a - b, FULL_TURN)) : distance(a, b), a, b, tolerance);
                }
            }
        }
        return this;
    }

    /** Compares whole numbers exactly where doubles would not; the least of all is missing. */
    ColumnDifference compare(long[] first, long[] second, Tolerance tolerance) {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                long a = first[i];
                long b = second[(int) partners[i]];
                if (present(i, a != Long.MIN_VALUE, b != Long.MIN_VALUE)) {
                    // a - b may overflow where it is not small, and then the doubles are exact enough
                    double distance = Math.abs((double) a - b) < 1L << 53 ? Math.abs(a - b) : Math.abs((double) a - b);
                    add(i, distance, a, b, tolerance);
                }
            }
        }
        return this;
    }

    /** Compares texts. */
    ColumnDifference compare(@Nullable String[] first, @Nullable String[] second) {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                String a = first[i];
                String b = second[(int) partners[i]];
                if (present(i, a != null, b != null)) {
                    compared++;
                    count(i, !Objects.equals(a, b));
                }
            }
        }
        return this;
    }

    /** Whether both are there; when only one is, that is a change. */
    private boolean present(int row, boolean first, boolean second) {
        if (first != second) {
            nullChanges++;
            count(row, true);
        }
        return first && second;
    }

    private static double distance(double a, double b) {
        // of infinite numbers, too, equal ones do not differ
        return a == b ? 0 : Math.abs(a - b);
    }

    private void add(int row, double distance, double a, double b, Tolerance tolerance) {
        compared++;
        squares += distance * distance;
        greatest = Double.isNaN(greatest) ? distance : Math.max(greatest, distance);
        count(row, !tolerance.allows(distance, a, b));
    }

    private void count(int row, boolean different) {
        if (different) {
            changed++;
            changes[row]++;
        }
    }

    /** How many pairs have both values. */
    long compared() {
        return compared;
    }

    /** How many pairs differ, those of which one value is missing among them. */
    long changed() {
        return changed;
    }

    /** How many pairs have one value only. */
    long nullChanges() {
        return nullChanges;
    }

    /** The greatest difference; NaN for text, or without pairs. */
    double greatest() {
        return greatest;
    }

    /** The root mean square difference; NaN for text, or without pairs. */
    double rms() {
        return Double.isNaN(greatest) ? Double.NaN : Math.sqrt(squares / compared);
    }
}
