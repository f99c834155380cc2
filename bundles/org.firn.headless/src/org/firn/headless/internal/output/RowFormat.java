/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.io.IOException;
import java.util.List;
import org.firn.tables.ColumnSpec;

/** Writes rows as text. Values come in the order of the columns. Used by one thread. */
public interface RowFormat extends AutoCloseable {

    /** Begins; called once, before the first row. */
    void begin(List<ColumnSpec> columns) throws IOException;

    /** A number of a FLOAT64 column. */
    void value(double number) throws IOException;

    /** A number of a FLOAT32 column, which has fewer digits. */
    void value(float number) throws IOException;

    /** A whole number. */
    void value(long number) throws IOException;

    /** A truth value. */
    void value(boolean flag) throws IOException;

    /** A text. */
    void value(String text) throws IOException;

    /** A value that is missing. */
    void missing() throws IOException;

    /** Ends a row. */
    void endRow() throws IOException;

    /** Writes what is left; called once, when all rows have been written. */
    void finish() throws IOException;

    /** Whether nobody reads any more, so that writing on is in vain. */
    default boolean isCutOff() {
        return false;
    }

    @Override
    default void close() throws IOException {}
}
