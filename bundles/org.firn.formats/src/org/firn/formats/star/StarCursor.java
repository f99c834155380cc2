/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.internal.star.NumberParser;
import org.firn.formats.internal.star.Tokens;

/**
 * One table of a STAR file, row by row. Made by {@link StarReader}; valid until the reader goes on to its next table.
 *
 * <p>A row is parsed only as far as it is asked for, and numbers make no garbage:
 * <pre>{@code
 * int u = cursor.require("rlnDefocusU");
 * while (cursor.next()) {
 *     sum += cursor.getDouble(u);
 * }
 * }</pre>
 *
 * <p>Columns are numbered from 0. Not thread-safe.
 */
public final class StarCursor {

    private final StarReader reader;
    private final String name;
    private final boolean loop;
    private final List<String> columns;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final OptionalInt version;
    private final byte[][] lastBytes;
    private final @Nullable String[] lastTexts;

    private byte[] bytes = new byte[0];
    private Tokens tokens = new Tokens();
    private long line;
    /** The line of each value, where a row is not one line. */
    private long[] valueLines = new long[0];

    private long row = -1;

    StarCursor(StarReader reader, String name, boolean loop, List<String> columns, OptionalInt version) {
        this.reader = reader;
        this.name = name;
        this.loop = loop;
        this.columns = List.copyOf(columns);
        this.version = version;
        this.lastBytes = new byte[columns.size()][0];
        this.lastTexts = new String[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            indexes.put(columns.get(i), i);
        }
    }

    /** The block's name without {@code data_}; empty for RELION's nameless block. */
    public String name() {
        return name;
    }

    /** Whether this is a loop; else it is a list of labels with one value each, read as one row. */
    public boolean isLoop() {
        return loop;
    }

    /** The labels without their underscore, in the file's order. */
    public List<String> columns() {
        return columns;
    }

    /** RELION's file version from the comment before the block ({@code # version 30001}); empty without one. */
    public OptionalInt version() {
        return version;
    }

    /**
     * The number of a column.
     *
     * @param column its label, with or without the underscore
     * @return 0 for the first; empty when there is no such column
     */
    public OptionalInt column(String column) {
        Integer index = indexes.get(StarReader.plain(column));
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * The number of a column that must be there.
     *
     * @param column its label, with or without the underscore
     * @return 0 for the first
     * @throws FormatException when there is no such column; the message lists those that are there
     */
    public int require(String column) throws FormatException {
        Integer index = indexes.get(StarReader.plain(column));
        if (index == null) {
            throw new FormatException(
                    reader.path(),
                    0,
                    "has no column " + StarReader.plain(column) + " in " + StarReader.describe(name) + ", which has: "
                            + String.join(", ", columns),
                    "Check that this is the right file for the purpose.",
                    null);
        }
        return index;
    }

    /**
     * Goes on to the next row.
     *
     * @return false after the last row
     * @throws FormatException when the row has too few or too many values, or an open quote
     * @throws IOException when the file cannot be read
     */
    public boolean next() throws IOException {
        if (!reader.nextRow(this)) {
            return false;
        }
        row++;
        return true;
    }

    /** The number of the current row, 0 for the first; −1 before {@link #next()}. */
    public long row() {
        return row;
    }

    /** The line of the file that the current row stands in, or begins in, 1 for the first. */
    public long line() {
        return line;
    }

    /**
     * A value of the current row as floating-point number ({@code nan} and {@code inf} are numbers).
     *
     * @throws FormatException when it is no number
     */
    public double getDouble(int column) throws FormatException {
        try {
            return NumberParser.parseDouble(bytes, tokens.start(column), tokens.end(column));
        } catch (NumberFormatException e) {
            throw mistyped(column, "a number");
        }
    }

    /**
     * A value of the current row as integer; {@code 3.000000} is taken as 3.
     *
     * @throws FormatException when it is no integer
     */
    public long getLong(int column) throws FormatException {
        try {
            return NumberParser.parseLong(bytes, tokens.start(column), tokens.end(column));
        } catch (NumberFormatException e) {
            throw mistyped(column, "an integer");
        }
    }

    /**
     * A value of the current row as integer; {@code 3.000000} is taken as 3.
     *
     * @throws FormatException when it is no integer, or beyond the range of {@code int}
     */
    public int getInt(int column) throws FormatException {
        long value = getLong(column);
        if (value != (int) value) {
            throw mistyped(column, "an integer of at most 31 bits");
        }
        return (int) value;
    }

    /** A value of the current row as text, without quotes. Equal values of consecutive rows are one String. */
    public String getString(int column) {
        int start = tokens.start(column);
        int end = tokens.end(column);
        String last = lastTexts[column];
        if (last != null && Arrays.equals(bytes, start, end, lastBytes[column], 0, lastBytes[column].length)) {
            return last;
        }
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        lastBytes[column] = Arrays.copyOfRange(bytes, start, end);
        lastTexts[column] = text;
        return text;
    }

    private FormatException mistyped(int column, String wanted) {
        long at = valueLines.length > 0 ? valueLines[column] : line;
        return new FormatException(
                reader.path(),
                at,
                "has '" + getString(column) + "' where column " + columns.get(column) + " of "
                        + StarReader.describe(name) + " needs " + wanted,
                "Correct the value, or check that values with blanks are quoted.",
                null);
    }

    void setRow(byte[] rowBytes, Tokens rowTokens, long rowLine) {
        bytes = rowBytes;
        tokens = rowTokens;
        line = rowLine;
    }

    void setPairs(byte[] rowBytes, Tokens rowTokens, long[] lines) {
        setRow(rowBytes, rowTokens, lines[0]);
        valueLines = lines;
    }
}
