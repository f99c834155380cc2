/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.coordinates;

/**
 * How well two sets of points agree; the first is taken as the truth where the two do not play the same part.
 *
 * @param first the points of the first set
 * @param second the points of the second set
 * @param matched pairs of a point of each, within the radius
 * @param squares the sum of the squares of the distances of the pairs
 */
record Agreement(long first, long second, long matched, double squares) {
    static final Agreement NONE = new Agreement(0, 0, 0, 0);

    Agreement plus(Agreement other) {
        return new Agreement(
                first + other.first, second + other.second, matched + other.matched, squares + other.squares);
    }

    /** The share of the second set that the first has too; NaN when the second is empty, as below. */
    double precision() {
        return (double) matched / second;
    }

    /** The share of the first set that the second has too. */
    double recall() {
        return (double) matched / first;
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return 2.0 * matched / (first + second);
    }

    /** The share of what is in both of what is in any. */
    double jaccard() {
        return (double) matched / (first + second - matched);
    }

    /** The root mean square distance of the pairs. */
    double rmsDistance() {
        return Math.sqrt(squares / matched);
    }
}
