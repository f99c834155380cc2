/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.EClassColumns;
import org.firn.tables.internal.SchemaJson;

/**
 * The ordered columns of a table. The first is always {@link #ID}: the identity that an item keeps through a project.
 * Immutable.
 */
public final class TableSchema {

    /** The first column of every table. */
    public static final ColumnSpec ID =
            new ColumnSpec("id", ColumnType.INT64, "", "Identity of the item, kept through the whole project", false);

    private final List<ColumnSpec> columns;
    private final Map<String, Integer> indexes = new HashMap<>();

    private TableSchema(List<ColumnSpec> columns) {
        this.columns = List.copyOf(columns);
        for (ColumnSpec column : this.columns) {
            if (indexes.put(column.name(), indexes.size()) != null) {
                throw new IllegalArgumentException("The schema has two columns named '" + column.name() + "'");
            }
        }
    }

    /**
     * Makes a schema.
     *
     * @param columns in order; {@link #ID} is put first when no column is named {@code id}
     * @return the schema
     * @throws IllegalArgumentException two columns have one name, or {@code id} is not first, not INT64 or nullable
     */
    public static TableSchema of(List<ColumnSpec> columns) {
        List<ColumnSpec> all = new ArrayList<>(columns);
        boolean hasId = false;
        for (ColumnSpec column : all) {
            hasId |= column.name().equals(ID.name());
        }
        if (!hasId) {
            all.add(0, ID);
        }
        ColumnSpec first = all.get(0);
        if (!first.name().equals(ID.name()) || first.type() != ID.type() || first.nullable()) {
            throw new IllegalArgumentException(
                    "Column 'id' must be the first column, INT64 and not nullable, but the" + " schema has " + all);
        }
        return new TableSchema(all);
    }

    /**
     * Makes a schema.
     *
     * @param columns see {@link #of(List)}
     * @return the schema
     */
    public static TableSchema of(ColumnSpec... columns) {
        return of(Arrays.asList(columns));
    }

    /**
     * Makes the schema of a kind of item.
     * <ul>
     * <li>A single-valued attribute becomes a column: EBoolean, EByte, EShort, EInt, ELong, EFloat, EDouble and their
     * object forms by type, enums and all other serialisable data types as STRING.</li>
     * <li>A single-valued containment reference is flattened: the columns of its class, with {@code reference.} before
     * their names. A class that contains itself is an error.</li>
     * <li>Skipped: many-valued features (a table cell holds one value; give them a table of their own),
     * non-containment references (store the id of the other item in an attribute), and transient, derived or volatile
     * features.</li>
     * <li>The unit is key {@code unit} of an annotation with source {@code http://firn.org/unit}; the documentation is
     * that of the GenModel annotation.</li>
     * <li>A column is nullable unless its attribute and all references to it are required (lower bound 1).</li>
     * <li>An attribute {@code id} must be ELong or EInt and becomes the first column.</li>
     * </ul>
     *
     * @param itemClass the class of the items
     * @return the schema
     * @throws IllegalArgumentException the class contains itself, or its {@code id} is not an integer
     */
    public static TableSchema of(EClass itemClass) {
        return of(EClassColumns.of(itemClass));
    }

    /**
     * Reads what {@link #toJson()} wrote.
     *
     * @param json the text
     * @return the schema
     * @throws IllegalArgumentException the text is not a schema
     */
    public static TableSchema fromJson(String json) {
        return SchemaJson.parseSchema(json);
    }

    /**
     * Writes the schema as a JSON object.
     *
     * @return one line of JSON
     */
    public String toJson() {
        return SchemaJson.write(this, null);
    }

    /**
     * Tells the columns.
     *
     * @return in order, {@code id} first
     */
    public List<ColumnSpec> columns() {
        return columns;
    }

    /**
     * Tells the number of columns.
     *
     * @return at least 1
     */
    public int size() {
        return columns.size();
    }

    /**
     * Tells one column.
     *
     * @param index from 0
     * @return the column
     */
    public ColumnSpec column(int index) {
        return columns.get(index);
    }

    /**
     * Finds a column by name.
     *
     * @param name a column name
     * @return the column
     * @throws IllegalArgumentException there is no such column; the message lists those that there are
     */
    public ColumnSpec column(String name) {
        return columns.get(indexOf(name));
    }

    /**
     * Tells whether there is such a column.
     *
     * @param name any text
     * @return true when it names a column
     */
    public boolean has(String name) {
        return indexes.containsKey(name);
    }

    /**
     * Finds the place of a column.
     *
     * @param name a column name
     * @return its index from 0
     * @throws IllegalArgumentException there is no such column; the message lists those that there are
     */
    public int indexOf(String name) {
        Integer index = indexes.get(name);
        if (index == null) {
            throw new IllegalArgumentException(
                    "There is no column '" + name + "'; the table has: " + String.join(", ", names()));
        }
        return index;
    }

    /**
     * Tells the names of the columns.
     *
     * @return in order
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (ColumnSpec column : columns) {
            names.add(column.name());
        }
        return names;
    }

    /**
     * Makes a schema with more columns.
     *
     * @param more columns to add at the end; one with the name of an existing column replaces it in its place
     * @return the new schema
     */
    public TableSchema with(ColumnSpec... more) {
        List<ColumnSpec> all = new ArrayList<>(columns);
        for (ColumnSpec column : more) {
            Integer index = indexes.get(column.name());
            if (index == null) {
                all.add(column);
            } else {
                all.set(index, column);
            }
        }
        return of(all);
    }

    /**
     * Makes a schema with some of the columns; {@code id} always stays.
     *
     * @param names in the wanted order
     * @return the new schema, {@code id} first
     * @throws IllegalArgumentException there is no such column
     */
    public TableSchema select(String... names) {
        Set<String> wanted = new LinkedHashSet<>(List.of(ID.name()));
        wanted.addAll(Arrays.asList(names));
        List<ColumnSpec> selected = new ArrayList<>();
        for (String name : wanted) {
            selected.add(column(name));
        }
        return new TableSchema(selected);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableSchema schema && schema.columns.equals(columns);
    }

    @Override
    public int hashCode() {
        return columns.hashCode();
    }

    @Override
    public String toString() {
        return toJson();
    }
}
