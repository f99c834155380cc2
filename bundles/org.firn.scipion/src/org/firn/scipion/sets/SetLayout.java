/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.sets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.firn.formats.FormatException;

/**
 * How the items of a set are laid out in their table: which column holds which attribute. Immutable.
 *
 * @param prefix begins the names of the tables, as {@code Class001_}; empty for the items of the set itself
 * @param itemClass Scipion's name of the class of the items
 * @param columns the columns that hold values, in order
 * @param properties what the file says about the whole set
 * @param size the number of items
 */
public record SetLayout(
        String prefix, String itemClass, List<Column> columns, Map<String, String> properties, long size) {

    private static final Set<String> SCALARS = Set.of("Integer", "Float", "Boolean", "String", "CsvList", "Matrix");

    /**
     * A column.
     *
     * @param property the attribute, as {@code _ctfModel._defocusU}
     * @param column its name in the table, as {@code c07}
     * @param type Scipion's class of the values
     */
    public record Column(String property, String column, String type) {}

    /**
     * Finds out the layout.
     *
     * @param prefix as in the file; empty, or without the underscore at its end
     * @throws FormatException the file is no set of Scipion, or has no such part
     */
    public static SetLayout of(SqliteFile file, String prefix) throws IOException {
        String begin = prefix.isEmpty() || prefix.endsWith("_") ? prefix : prefix + "_";
        if (!begin.matches("\\w*") || !file.tables().containsAll(Set.of(begin + "Classes", begin + "Objects"))) {
            throw new FormatException(
                    file.path(),
                    "has no tables " + begin + "Classes and " + begin + "Objects, so it is no set of Scipion",
                    "Give the file of a set, as particles.sqlite in the folder of a run.");
        }
        Set<String> there = new TreeSet<>();
        file.query("PRAGMA table_info('" + begin + "Objects')", row -> there.add(row.getString("name")));
        List<String[]> rows = new ArrayList<>();
        file.query(
                "SELECT label_property, column_name, class_name FROM " + begin + "Classes ORDER BY id",
                row -> rows.add(new String[] {row.getString(1), row.getString(2), row.getString(3)}));
        String itemClass = "";
        List<Column> columns = new ArrayList<>();
        for (String[] row : rows) {
            if (row[0].equals("self")) {
                itemClass = row[2];
            } else if (there.contains(row[1])
                    && (SCALARS.contains(row[2])
                            || rows.stream().noneMatch(other -> other[0].startsWith(row[0] + ".")))) {
                columns.add(new Column(row[0], row[1], row[2]));
            }
        }
        Map<String, String> properties = new LinkedHashMap<>();
        if (file.tables().contains("Properties")) {
            file.query("SELECT key, value FROM Properties", row -> {
                if (row.getString(2) != null) {
                    properties.put(row.getString(1), row.getString(2));
                }
            });
        }
        long[] size = new long[1];
        file.query("SELECT COUNT(*) FROM " + begin + "Objects", row -> size[0] = row.getLong(1));
        return new SetLayout(begin, itemClass, columns, properties, size[0]);
    }

    /** The table of the items. */
    String table() {
        return prefix + "Objects";
    }

    /** The column of an attribute. */
    public Optional<Column> column(String property) {
        return columns.stream()
                .filter(column -> column.property().equals(property))
                .findFirst();
    }

    /** A property; empty when there is none, or Scipion's None. */
    public String property(String key) {
        String value = properties.getOrDefault(key, "");
        return value.equals("None") ? "" : value;
    }

    /** A property that is a number. */
    public OptionalDouble number(String key) {
        try {
            String value = property(key);
            return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** A property that is true or false. */
    public boolean isTrue(String key) {
        String value = property(key);
        return value.equals("1") || value.equalsIgnoreCase("true");
    }

    /** A part of a property that is a list of whole numbers, as the dimensions. */
    public OptionalLong part(String key, int index) {
        String[] parts = property(key).split(",");
        try {
            return index < parts.length && !parts[index].isBlank()
                    ? OptionalLong.of((long) Double.parseDouble(parts[index].strip()))
                    : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
