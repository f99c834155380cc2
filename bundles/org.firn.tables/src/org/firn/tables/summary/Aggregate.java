/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.summary;

import java.util.Locale;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * What is computed from the values of a column in a group. Nulls are left out, as in SQL, and so is NaN, except by
 * {@link #COUNT} and {@link #FIRST}; a group without values has null (count: 0).
 */
public enum Aggregate {
    /** How many values are not null. */
    COUNT,
    /** The sum of numbers, exact for whole ones and compensated for real ones; counts what is true. */
    SUM,
    /** The arithmetic mean of numbers; the share of what is true. */
    MEAN,
    /** The least value; of texts by character code. */
    MIN,
    /** The greatest value; of texts by character code. */
    MAX,
    /** The standard deviation of a sample (divisor n - 1); null for fewer than two values. */
    STDDEV,
    /** The median, interpolated when the number of values is even; holds 12 bytes a row. */
    MEDIAN,
    /** The first value in the order of the table that is not null. */
    FIRST;

    /**
     * Describes the column of the results.
     *
     * @param source the column that it is computed from
     * @return named like {@code ctf.defocusU.mean}, in the unit of the source except for counts
     * @throws IllegalArgumentException there is no such aggregate of text
     */
    public ColumnSpec column(ColumnSpec source) {
        boolean isText = source.type() == ColumnType.STRING;
        if (isText && this != COUNT && this != MIN && this != MAX && this != FIRST) {
            throw new IllegalArgumentException("There is no " + label() + " of column '" + source.name()
                    + "', which is text; take count, min, max or first of it, or another column");
        }
        ColumnType type =
                switch (this) {
                    case COUNT -> ColumnType.INT64;
                    case SUM -> source.type().isWhole() ? ColumnType.INT64 : ColumnType.FLOAT64;
                    case MEAN, STDDEV, MEDIAN -> ColumnType.FLOAT64;
                    default -> source.type();
                };
        return new ColumnSpec(
                source.name() + "." + label(), type, this == COUNT ? "" : source.unit(), "", this != COUNT);
    }

    /**
     * Tells how the aggregate is written.
     *
     * @return such as {@code mean}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
