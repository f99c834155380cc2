/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.tables.ItemTable;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatcher;

/** What every comparison needs of its inputs and its statistics. */
public final class Comparisons {
    /** The output with the figures of a comparison. */
    public static final String STATISTICS = "statistics";

    private Comparisons() {}

    /**
     * Opens a set to be compared; the caller closes it.
     *
     * @param where the input and, of several sets, its number; for the message
     * @param columns that the set must have
     * @throws ProtocolException it has no items, or lacks a column
     */
    public static ItemTable open(InputData set, String where, String... columns) throws IOException, ProtocolException {
        ItemTable table = set.openTable();
        try {
            require(table, where, columns);
            return table;
        } catch (ProtocolException e) {
            table.close();
            throw e;
        }
    }

    private static void require(ItemTable table, String where, String... columns) throws ProtocolException {
        if (table.size() == 0) {
            throw new ProtocolException(
                    where, "has no items, so there is nothing to compare", "Link a set that has some.");
        }
        List<String> missing =
                Arrays.stream(columns).filter(name -> !table.schema().has(name)).toList();
        if (!missing.isEmpty()) {
            throw new ProtocolException(
                    where,
                    "has no column " + String.join(", ", missing) + "; it has "
                            + String.join(", ", table.schema().names()),
                    "Link a set whose items have it.");
        }
    }

    /** Tells where the set with a number, from 0, of an input of several sets is. */
    public static String place(String input, int number) {
        return input + ", set " + (number + 1) + ",";
    }

    /** Sets a figure; one that does not exist (NaN) stays null. */
    public static void figure(RowSink row, String column, double value) {
        if (!Double.isNaN(value)) {
            row.set(column, value);
        }
    }

    /**
     * Finds for each row of a left table the row of a right table with the same key.
     *
     * @param column the key
     * @param where the right table, for the message
     * @return row numbers, or -1, indexed by the left row number
     * @throws ProtocolException the right table has a key twice, or the columns cannot be compared
     */
    public static long[] partners(ItemTable left, ItemTable right, String column, String where)
            throws ProtocolException {
        try {
            return RowMatcher.by(RowKey.columns(column)).match(left, right).rightOfLeft();
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(
                    where,
                    "cannot be matched by " + column + ": " + e.getMessage(),
                    "Link sets in which each item is there once, or choose another key.",
                    e);
        }
    }
}
