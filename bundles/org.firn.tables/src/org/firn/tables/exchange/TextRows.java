/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.exchange;

import java.io.IOException;
import java.util.List;

/**
 * The rows of a text file as a format parses them: values as bytes of UTF-8, without quotes and escapes. Its types are
 * found out by {@link TextSource}. Used by one thread.
 */
public interface TextRows extends AutoCloseable {

    /**
     * Tells the columns that have been met so far, as the file names them.
     *
     * @return names in the order of their indexes; a list that may only grow at its end
     */
    List<String> names();

    /**
     * Goes to the next row.
     *
     * @return false after the last one
     * @throws TableFormatException the file is faulty
     * @throws IOException the file cannot be read
     */
    boolean next() throws IOException;

    /**
     * Gives the bytes that hold the values of this row.
     *
     * @return an array that is valid until {@link #next()}
     */
    byte[] bytes();

    /**
     * Tells where a value begins.
     *
     * @param column its index
     * @return an index of {@link #bytes()}; -1 when the row has no value there
     */
    int start(int column);

    /**
     * Tells where a value ends.
     *
     * @param column its index
     * @return the index behind its last byte
     */
    int end(int column);

    /**
     * Tells whether a value can only be a text, whatever it looks like.
     *
     * @param column its index
     * @return true for a quoted value where the format has unquoted ones for numbers
     */
    boolean isText(int column);

    /**
     * Tells where this row is.
     *
     * @return the line in which it begins, from 1
     */
    long line();

    @Override
    void close() throws IOException;
}
