/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

/** The type of the values of a column. */
public enum ColumnType {
    /** True or false. */
    BOOLEAN,
    /** Signed 32-bit integers. */
    INT32,
    /** Signed 64-bit integers. */
    INT64,
    /** IEEE 754 binary32; infinities, signed zeros and NaN are kept. */
    FLOAT32,
    /** IEEE 754 binary64; infinities, signed zeros and NaN are kept. */
    FLOAT64,
    /** Unicode text. */
    STRING;

    /**
     * Tells whether values are read as {@code long}: booleans (0 and 1) and integers.
     *
     * @return true for BOOLEAN, INT32 and INT64
     */
    public boolean isWhole() {
        return this == BOOLEAN || this == INT32 || this == INT64;
    }

    /**
     * Tells whether values are read as {@code double}.
     *
     * @return true for FLOAT32 and FLOAT64
     */
    public boolean isReal() {
        return this == FLOAT32 || this == FLOAT64;
    }
}
