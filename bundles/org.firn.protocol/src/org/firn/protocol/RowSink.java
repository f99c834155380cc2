/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/**
 * Receives the rows of an output set: {@code sink.row(id).set("x", 1.5).set("micrograph.name", "mic_1")}. A row ends
 * where the next begins. Columns not set are null. Not thread-safe.
 */
public interface RowSink {

    /**
     * Begins a row.
     *
     * @param id the item's id, unique in the set
     */
    RowSink row(long id);

    /**
     * Sets a number.
     *
     * @throws IllegalArgumentException if the set has no such column, or it is not of a numeric type
     */
    RowSink set(String column, double value);

    /** Sets a whole number. */
    RowSink set(String column, long value);

    /** Sets a text. */
    RowSink set(String column, String value);

    /** Sets a truth value. */
    RowSink set(String column, boolean value);

    /** Takes over the values of every column that the given item's row has in common with this set, except the id. */
    RowSink copy(ItemRow row);
}
