/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.firn.formats.FormatException;
import org.firn.formats.internal.star.NumberParser;

/**
 * A table of a STAR file in memory, its values as text as they stand in the file. For small files; large ones are read
 * with a {@link StarCursor}. Immutable; columns and rows are numbered from 0.
 */
public final class StarTable {

    private final Path origin;
    private final String name;
    private final boolean loop;
    private final List<String> columns;
    private final List<String[]> rows;
    private final long[] lines;
    private final Map<String, Integer> indexes = new HashMap<>();

    private StarTable(Path origin, String name, boolean loop, List<String> columns, List<String[]> rows, long[] lines) {
        this.origin = origin;
        this.name = name;
        this.loop = loop;
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.lines = lines;
        for (int i = 0; i < columns.size(); i++) {
            indexes.put(columns.get(i), i);
        }
    }

    /**
     * Reads all rows that a cursor has not passed yet.
     *
     * @throws IOException when the file is faulty or cannot be read
     */
    public static StarTable of(Path origin, StarCursor cursor) throws IOException {
        List<String[]> rows = new ArrayList<>();
        long[] lines = new long[16];
        int width = cursor.columns().size();
        while (cursor.next()) {
            String[] row = new String[width];
            for (int c = 0; c < width; c++) {
                row[c] = cursor.getString(c);
            }
            if (rows.size() == lines.length) {
                lines = Arrays.copyOf(lines, 2 * lines.length);
            }
            lines[rows.size()] = cursor.line();
            rows.add(row);
        }
        return new StarTable(origin, cursor.name(), cursor.isLoop(), cursor.columns(), rows, lines);
    }

    /** The block's name without {@code data_}; empty for RELION's nameless block. */
    public String name() {
        return name;
    }

    /** Whether this is a loop; else it is a list of labels with one value each and has one row. */
    public boolean isLoop() {
        return loop;
    }

    /** The labels without their underscore, in the file's order. */
    public List<String> columns() {
        return columns;
    }

    /** The number of rows. */
    public int size() {
        return rows.size();
    }

    /**
     * The number of a column.
     *
     * @param column its label, with or without the underscore
     * @return empty when there is no such column
     */
    public OptionalInt column(String column) {
        Integer index = indexes.get(StarReader.plain(column));
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * The number of a column that must be there.
     *
     * @param column its label, with or without the underscore
     * @throws FormatException when there is no such column; the message lists those that are there
     */
    public int require(String column) throws FormatException {
        return column(column).orElseThrow(() -> missing(column));
    }

    private FormatException missing(String column) {
        return new FormatException(
                origin,
                0,
                "has no column " + StarReader.plain(column) + " in " + StarReader.describe(name) + ", which has: "
                        + String.join(", ", columns),
                "Check that this is the right file for the purpose.",
                null);
    }

    /** A value as text, without quotes. */
    public String get(int row, int column) {
        return rows.get(row)[column];
    }

    /** A value as text, without quotes. */
    public String get(int row, String column) throws FormatException {
        return get(row, require(column));
    }

    /**
     * A value as floating-point number.
     *
     * @throws FormatException when there is no such column, or the value is no number
     */
    public double getDouble(int row, String column) throws FormatException {
        int index = require(column);
        byte[] bytes = get(row, index).getBytes(StandardCharsets.UTF_8);
        try {
            return NumberParser.parseDouble(bytes, 0, bytes.length);
        } catch (NumberFormatException e) {
            throw mistyped(row, index, "a number");
        }
    }

    /**
     * A value as integer; {@code 3.000000} is taken as 3.
     *
     * @throws FormatException when there is no such column, or the value is no integer
     */
    public long getLong(int row, String column) throws FormatException {
        int index = require(column);
        byte[] bytes = get(row, index).getBytes(StandardCharsets.UTF_8);
        try {
            return NumberParser.parseLong(bytes, 0, bytes.length);
        } catch (NumberFormatException e) {
            throw mistyped(row, index, "an integer");
        }
    }

    /**
     * A whole column as floating-point numbers.
     *
     * @throws FormatException when there is no such column, or a value is no number
     */
    public double[] doubles(String column) throws FormatException {
        double[] values = new double[size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = getDouble(row, column);
        }
        return values;
    }

    /**
     * A whole column as text.
     *
     * @throws FormatException when there is no such column
     */
    public List<String> strings(String column) throws FormatException {
        int index = require(column);
        return rows.stream().map(row -> row[index]).toList();
    }

    private FormatException mistyped(int row, int column, String wanted) {
        return new FormatException(
                origin,
                lines[row],
                "has '" + get(row, column) + "' where column " + columns.get(column) + " of "
                        + StarReader.describe(name) + " needs " + wanted,
                "Correct the value, or check that values with blanks are quoted.",
                null);
    }
}
