/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.ItemTable;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatch;
import org.firn.tables.keys.RowMatcher;

/** What every comparison needs of its inputs and its statistics. */
public final class Comparisons {
    /** The output with the figures of a comparison. */
    public static final String STATISTICS = "statistics";

    /** The parameter that says how a micrograph is told. */
    public static final String MICROGRAPH = "micrograph";

    private Comparisons() {}

    /** The form field of how the micrographs of two sets are known to be the same. */
    public static ParameterSpec micrographKey() {
        return ParameterSpec.choice(
                        MICROGRAPH,
                        new ParameterSpec.Choice("id", "their id"),
                        new ParameterSpec.Choice("name", "their name"))
                .label("Micrographs are told by")
                .expert()
                .help("Ids do for sets that come from the same micrographs of this project; names for sets that were "
                        + "imported separately.");
    }

    /**
     * Opens a set to be compared, which must have items; the caller closes it.
     *
     * @param where the input and, of several sets, its number; for the message
     * @param columns that the set must have
     * @throws ProtocolException it has no items, or lacks a column
     */
    public static ItemTable open(InputData set, String where, String... columns) throws IOException, ProtocolException {
        ItemTable table = openAny(set, where, columns);
        if (table.size() == 0) {
            table.close();
            throw new ProtocolException(
                    where, "has no items, so there is nothing to compare", "Link a set that has some.");
        }
        return table;
    }

    /**
     * Opens a set to be compared, which may be empty; the caller closes it.
     *
     * @param where the input and, of several sets, its number; for the message
     * @param columns that the set must have
     * @throws ProtocolException it lacks a column
     */
    public static ItemTable openAny(InputData set, String where, String... columns)
            throws IOException, ProtocolException {
        ItemTable table = set.openTable();
        List<String> missing =
                Arrays.stream(columns).filter(name -> !table.schema().has(name)).toList();
        if (!missing.isEmpty()) {
            table.close();
            throw new ProtocolException(
                    where,
                    "has no column " + String.join(", ", missing) + "; it has "
                            + String.join(", ", table.schema().names()),
                    "Link a set whose items have it.");
        }
        return table;
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
     * @param columns the key
     * @param where the right table, for the message
     * @throws ProtocolException a table has a key twice, or the columns cannot be compared
     */
    public static RowMatch match(ItemTable left, ItemTable right, String where, String... columns)
            throws ProtocolException {
        return OpenSet.ask(
                where,
                () -> RowMatcher.by(RowKey.columns(columns))
                        .leftDuplicates(DuplicatePolicy.fail())
                        .match(left, right),
                "Link sets in which each item is there once, or choose another key.");
    }
}
