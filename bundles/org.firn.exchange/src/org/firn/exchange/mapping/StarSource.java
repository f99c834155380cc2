/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.firn.formats.FormatException;
import org.firn.formats.star.StarCursor;
import org.firn.formats.star.StarReader;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * A table of a STAR file. The file does not say what type its values have, so those of labels that no mapping knows are
 * looked through once.
 */
public final class StarSource implements ForeignSource {

    private final Path file;
    private final String table;
    private final List<ForeignField> fields = new ArrayList<>();
    private final Function<String, String> extraName;

    /**
     * Looks through a table.
     *
     * @param file the file
     * @param table its name
     * @param known labels whose type is known from their mapping
     * @param extraName what the column of a label is called that no mapping knows
     */
    public StarSource(Path file, String table, Set<String> known, Function<String, String> extraName)
            throws IOException {
        this.file = file;
        this.table = table;
        this.extraName = extraName;
        try (StarReader reader = StarReader.open(file)) {
            StarCursor cursor = reader.table(table);
            List<String> labels = cursor.columns();
            ColumnType[] types = new ColumnType[labels.size()];
            Arrays.fill(types, ColumnType.INT64);
            int[] unknown = IntStream.range(0, types.length)
                    .filter(i -> !known.contains(labels.get(i)))
                    .toArray();
            while (unknown.length > 0 && cursor.next()) {
                for (int i : unknown) {
                    if (types[i] != ColumnType.STRING) {
                        types[i] = wider(types[i], cursor.getString(i));
                    }
                }
            }
            for (int i = 0; i < types.length; i++) {
                fields.add(ForeignField.of(labels.get(i), types[i]));
            }
        }
    }

    private static ColumnType wider(ColumnType type, String text) {
        if (type == ColumnType.INT64 && isWhole(text)) {
            return type;
        }
        return isReal(text) ? ColumnType.FLOAT64 : ColumnType.STRING;
    }

    /** Whether it is a number as programs write them; by its characters, since a million exceptions take seconds. */
    private static boolean isReal(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        String plain = text.substring(at);
        if (plain.equalsIgnoreCase("nan") || plain.equalsIgnoreCase("inf")) {
            return true;
        }
        int whole = digits(text, at);
        int dot = at + whole < text.length() && text.charAt(at + whole) == '.' ? 1 : 0;
        int fraction = dot == 0 ? 0 : digits(text, at + whole + 1);
        at += whole + dot + fraction;
        if (whole + fraction == 0 || at == text.length()) {
            return whole + fraction > 0;
        }
        int sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
        int exponent = digits(text, at + 1 + sign);
        return "eE".indexOf(text.charAt(at)) >= 0 && exponent > 0 && at + 1 + sign + exponent == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    /** Whether it is a whole number that is written the same way again: 007 is not. */
    private static boolean isWhole(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        if (digits < 1 || digits > 18 || digits > 1 && text.charAt(start) == '0') {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<ForeignField> fields() {
        return fields;
    }

    @Override
    public ColumnSpec extra(ForeignField field) {
        return new ColumnSpec(extraName.apply(field.name()), field.type(), "", field.name(), true);
    }

    @Override
    public ForeignRows open() throws IOException {
        StarReader reader = StarReader.open(file);
        try {
            return new Rows(reader, reader.table(table));
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    /** The rows of a table. */
    private record Rows(StarReader reader, StarCursor cursor) implements ForeignRows {

        @Override
        public boolean next() throws IOException {
            return cursor.next();
        }

        @Override
        public double number(int field) throws IOException {
            return cursor.getDouble(field);
        }

        @Override
        public long whole(int field) throws IOException {
            return cursor.getLong(field);
        }

        @Override
        public String text(int field) {
            return cursor.getString(field);
        }

        @Override
        public FormatException fault(int field, String problem, String cure) {
            return new FormatException(
                    reader.path(), cursor.line(), "column " + cursor.columns().get(field) + " " + problem, cure, null);
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
