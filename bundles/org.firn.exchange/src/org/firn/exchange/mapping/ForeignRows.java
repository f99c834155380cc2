/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.Closeable;
import java.io.IOException;
import org.firn.formats.FormatException;

/** Rows of another program's file, one after the other. Fields are numbered from 0. Used by one thread. */
public interface ForeignRows extends Closeable {

    /** Goes on to the next row; false after the last one. */
    boolean next() throws IOException;

    /**
     * A value as number.
     *
     * @throws FormatException it is none
     */
    double number(int field) throws IOException;

    /**
     * A value as whole number.
     *
     * @throws FormatException it is none
     */
    long whole(int field) throws IOException;

    /** A value as text. */
    String text(int field) throws IOException;

    /** A fault of a value of this row: says the file, the place, and the field. */
    FormatException fault(int field, String problem, String cure);

    /**
     * A value as number that must be one: not NaN and not infinite.
     *
     * @throws FormatException it is none
     */
    default double finite(int field) throws IOException {
        double value = number(field);
        if (!Double.isFinite(value)) {
            throw fault(
                    field,
                    "has '" + text(field) + "', which is no place or angle",
                    "Delete the row, or repair what wrote it: a pose of this kind is mostly that of a failed search.");
        }
        return value;
    }
}
