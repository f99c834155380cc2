/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.Optional;

/** The values of one item, by column name. Valid after the call that gave it; thread-safe. */
public interface ItemRow {

    /** The item's id. */
    long id();

    /**
     * A number.
     *
     * @throws IllegalArgumentException if there is no such column (the message lists those there are), or it is null
     */
    double number(String column);

    /** A whole number. */
    long integer(String column);

    /** A text. */
    String text(String column);

    /** A truth value. */
    boolean flag(String column);

    /** The value as a number, string or boolean; empty when null or when there is no such column. */
    Optional<Object> value(String column);

    /** The names of the columns. */
    Iterable<String> columns();
}
