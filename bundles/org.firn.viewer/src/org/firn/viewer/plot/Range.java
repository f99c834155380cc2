/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.Arrays;

/**
 * A part of an axis.
 *
 * @param from the lower end, finite
 * @param to the upper end, finite and greater
 */
public record Range(double from, double to) {
    private static final double MARGIN = 0.04;

    /** Checks the order. */
    public Range {
        if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException(
                    "A range needs two finite ends, the lower first, not " + from + " and " + to);
        }
    }

    /** From the least to the greatest finite value; half a unit, or a part of it, to both sides when all are equal. */
    public static Range of(double... values) {
        double least = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        double greatest = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        if (least < greatest && greatest - least < Double.POSITIVE_INFINITY) {
            return new Range(least, greatest);
        }
        double room = Math.max(Math.abs(least) * MARGIN, 0.5);
        return new Range(least - room, least + room);
    }

    /** The length. */
    public double span() {
        return to - from;
    }

    /** Whether a value lies in it, ends included. */
    public boolean contains(double value) {
        return value >= from && value <= to;
    }

    /** The least range that holds this one and another. */
    public Range with(Range other) {
        return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** The least range that holds this one and a value. */
    public Range with(double value) {
        return new Range(Math.min(from, value), Math.max(to, value));
    }

    /** With some room at both ends, so that nothing lies on the frame. */
    public Range padded() {
        return new Range(from - span() * MARGIN, to + span() * MARGIN);
    }

    /** Where a value lies: 0 at the lower end, 1 at the upper one, beyond outside. */
    public double share(double value) {
        return (value - from) / span();
    }

    /** The value at a share; the inverse of {@link #share}. */
    public double at(double share) {
        return from + share * span();
    }
}
