/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;

/** Receives the values of a row of another program's table, one field after the other. */
public interface ForeignSink {

    /** A number, as exact as the program needs it. */
    void put(double value) throws IOException;

    /** A number with all its digits. */
    void putExact(double value) throws IOException;

    /** A whole number. */
    void put(long value) throws IOException;

    /** A text. */
    void put(String value) throws IOException;
}
