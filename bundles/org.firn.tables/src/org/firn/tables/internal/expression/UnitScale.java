/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How values of one unit become values of another: multiplied, then divided. One of the two is 1, since a whole factor
 * is exact where its inverse is not.
 *
 * @param multiply a factor
 * @param divide a divisor
 */
public record UnitScale(double multiply, double divide) {

    /** Changes nothing. */
    public static final UnitScale SAME = new UnitScale(1, 1);

    /**
     * Compares two units.
     *
     * @param from a unit of a column, or empty
     * @param to a unit of a column, or empty
     * @return the conversion; null when the units are those of different quantities
     */
    public static @Nullable UnitScale between(String from, String to) {
        Unit source = Unit.parse(from);
        Unit target = Unit.parse(to);
        if (source == null || target == null) {
            return source == target ? SAME : null;
        }
        if (!source.isSameQuantity(target)) {
            return null;
        }
        return source.size() >= target.size()
                ? new UnitScale(source.size() / target.size(), 1)
                : new UnitScale(1, target.size() / source.size());
    }

    /**
     * Tells whether values stay as they are.
     *
     * @return true when both numbers are 1
     */
    public boolean isSame() {
        return multiply == 1 && divide == 1;
    }

    /**
     * Converts once more.
     *
     * @param next the conversion of what this one gives
     * @return both in one
     */
    public UnitScale then(UnitScale next) {
        return isSame() ? next : new UnitScale(multiply * next.multiply, divide * next.divide);
    }
}
