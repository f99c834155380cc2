/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * A table in memory, for files of some thousands of rows. Values are texts, whole numbers or numbers; a row may lack
 * some.
 */
public final class ListSource implements ForeignSource {

    private final Path file;
    private final String namespace;
    private final Map<String, ForeignField> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param file the file, for messages
     * @param namespace before the names of columns that carry other fields, as {@code mdoc.}
     */
    public ListSource(Path file, String namespace) {
        this.file = file;
        this.namespace = namespace;
    }

    /**
     * Adds a row.
     *
     * @param line where it begins, from 1
     * @param values by field: String, Long or Double
     */
    public void add(long line, Map<String, Object> values) {
        values.forEach((name, value) -> {
            ColumnType type = value instanceof Long
                    ? ColumnType.INT64
                    : value instanceof Double ? ColumnType.FLOAT64 : ColumnType.STRING;
            fields.merge(name, ForeignField.of(name, type), ListSource::wider);
        });
        rows.add(Map.copyOf(values));
        lines.add(line);
    }

    private static ForeignField wider(ForeignField a, ForeignField b) {
        if (a.type() == b.type()) {
            return a;
        }
        boolean numbers = a.type() != ColumnType.STRING && b.type() != ColumnType.STRING;
        return ForeignField.of(a.name(), numbers ? ColumnType.FLOAT64 : ColumnType.STRING);
    }

    /** A value as a number when it looks like one: a Long, a Double or the text itself. */
    public static Object guessed(String text) {
        String trimmed = text.strip();
        if (trimmed.matches("-?(0|[1-9]\\d{0,17})")) {
            return Long.parseLong(trimmed);
        }
        if (trimmed.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            return Double.parseDouble(trimmed);
        }
        return trimmed;
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<ForeignField> fields() {
        return List.copyOf(fields.values());
    }

    @Override
    public ColumnSpec extra(ForeignField field) {
        String name = field.name().replaceAll("[^A-Za-z0-9_]", "_").replaceAll("^(?=\\d)", "_");
        return new ColumnSpec(namespace + name, field.type(), "", field.name(), true);
    }

    @Override
    public ForeignRows open() {
        return new Rows();
    }

    /** One row after the other. */
    private final class Rows implements ForeignRows {
        private final List<ForeignField> all = fields();
        private int row = -1;

        @Override
        public boolean next() {
            return ++row < rows.size();
        }

        private Object value(int field) throws FormatException {
            @Nullable Object value = rows.get(row).get(all.get(field).name());
            if (value == null) {
                throw fault(field, "has no value here, but in other rows", "Add it, or delete the row.");
            }
            return value;
        }

        @Override
        public double number(int field) throws FormatException {
            if (value(field) instanceof Number number) {
                return number.doubleValue();
            }
            String text = text(field);
            if (text.equalsIgnoreCase("nan")) {
                return Double.NaN;
            }
            throw fault(field, "has '" + text + "' where a number is needed", "Correct the value.");
        }

        @Override
        public long whole(int field) throws FormatException {
            if (value(field) instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())) {
                return number.longValue();
            }
            throw fault(field, "has '" + text(field) + "' where a whole number is needed", "Correct the value.");
        }

        @Override
        public String text(int field) throws FormatException {
            return value(field).toString();
        }

        @Override
        public FormatException fault(int field, String problem, String cure) {
            return new FormatException(
                    file, lines.get(row), "column " + all.get(field).name() + " " + problem, cure, null);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
