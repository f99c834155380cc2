/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunReport;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;

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
     * Reads a figure of the first row of the statistics of an ended run.
     *
     * @return empty when there is none
     */
    public static OptionalDouble first(RunReport report, String column) {
        return figure(report, 0, column);
    }

    /**
     * Reads a figure of the statistics of an ended run.
     *
     * @param row from 0
     * @return empty when there is none
     */
    public static OptionalDouble figure(RunReport report, int row, String column) {
        InputData statistics = report.output(STATISTICS).orElse(null);
        if (statistics == null) {
            return OptionalDouble.empty();
        }
        try (ItemTable table = statistics.openTable()) {
            RowPage page = table.page(row, 1, column);
            return page.size() == 0 || page.isNull(0, 0)
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(page.getDouble(0, 0));
        } catch (IOException | ProtocolException e) {
            return OptionalDouble.empty();
        }
    }
}
