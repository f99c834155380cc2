/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.common;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.NearestName;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.tables.ColumnSpec;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.view.TableView;

/** The items of an input while a step works with them; says what is wrong to those who chose them. Not thread-safe. */
public final class OpenSet implements AutoCloseable {
    private final String input;
    private final DataHeader header;
    private final ItemTable table;

    private OpenSet(String input, DataHeader header, ItemTable table) {
        this.input = input;
        this.header = header;
        this.table = table;
    }

    /** Opens the set that is linked to an input. */
    public static OpenSet of(RunContext run, String input) throws ProtocolException {
        return of(input, run.input(input));
    }

    /** Opens one of the sets that are linked to an input. */
    public static OpenSet of(String input, InputData data) throws ProtocolException {
        return new OpenSet(input, data.header(), data.openTable());
    }

    /**
     * Refuses a set without items.
     *
     * @return this
     */
    public OpenSet requireItems() throws ProtocolException {
        if (table.size() == 0) {
            throw new ProtocolException(
                    input, "is " + header.name() + ", a set without items", "Link a set that has items.");
        }
        return this;
    }

    /** The name of the input. */
    public String input() {
        return input;
    }

    /** What is known about the set. */
    public DataHeader header() {
        return header;
    }

    /** The items. */
    public ItemTable table() {
        return table;
    }

    /** The columns. */
    public TableSchema schema() {
        return table.schema();
    }

    /** All items, to choose from. */
    public TableView view() {
        return TableView.of(table);
    }

    /**
     * A column that a parameter names.
     *
     * @throws ProtocolException there is none of this name; says which was meant
     */
    public ColumnSpec column(String parameter, String name) throws ProtocolException {
        if (!schema().has(name)) {
            throw new ProtocolException(
                    parameter,
                    "names the column '" + name + "', which " + header.name() + " does not have",
                    NearestName.advice("column", schema().names(), name));
        }
        return schema().column(name);
    }

    /** The columns that a parameter names, with commas in between. */
    public List<String> columns(String parameter, String text) throws ProtocolException {
        List<String> names = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                names.add(column(parameter, part.strip()).name());
            }
        }
        return names;
    }

    /** A condition over the columns that a parameter gives. */
    public RowFilter filter(String parameter, String text) throws ProtocolException {
        try {
            return RowFilter.parse(text, schema());
        } catch (FilterSyntaxException e) {
            throw new ProtocolException(
                    parameter,
                    "is no condition over the columns of " + header.name() + ": " + e.getMessage(),
                    "Correct it where the message points.",
                    e);
        }
    }

    /**
     * The items that meet a condition, as a set that lies on this one: this one is to be closed, after the last use.
     *
     * @param condition over the columns
     */
    public OpenSet only(RowFilter condition) {
        return new OpenSet(input, header, view().where(condition).kept().table());
    }

    /**
     * Asks tables for what a user's values may make impossible.
     *
     * @param where the parameter or input to be blamed
     * @param question its IllegalArgumentException is the answer to the user
     * @param cure what the user can do
     */
    public static <T> T ask(String where, Supplier<T> question, String cure) throws ProtocolException {
        try {
            return question.get();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ProtocolException(where, "cannot be used: " + e.getMessage(), cure, e);
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
