/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocols.sets.comparison.Comparisons;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;

/** The columns of two tables, compared one after the other. Not thread-safe. */
final class TableDifference {
    /** The columns of the statistics. */
    static final ColumnSpec[] COLUMNS = {
        ColumnSpec.of("column", ColumnType.STRING).documented("The name of a column."),
        ColumnSpec.of("unit", ColumnType.STRING).documented("Its unit, also of the differences."),
        ColumnSpec.of("presence", ColumnType.STRING).documented("Which sets have it: both, first or second."),
        ColumnSpec.of("compared", ColumnType.INT64).documented("Items of both sets with a value in both."),
        ColumnSpec.of("changed", ColumnType.INT64).documented("Items whose values differ by more than the tolerance."),
        ColumnSpec.of("nullChanges", ColumnType.INT64)
                .documented("Items that have a value in one set only; counted as changed, too."),
        ColumnSpec.of("maxDifference", ColumnType.FLOAT64).documented("Greatest difference; null for text."),
        ColumnSpec.of("rmsDifference", ColumnType.FLOAT64).documented("Root mean square difference; null for text.")
    };

    private record Compared(ColumnSpec column, ColumnDifference difference) {}

    private final ItemTable first;
    private final ItemTable second;
    private final long[] partners;
    private final int[] changes;
    private final List<Compared> columns = new ArrayList<>();

    /** @param partners the row in the second table of each row of the first, −1 for none */
    TableDifference(ItemTable first, ItemTable second, long[] partners) {
        this.first = first;
        this.second = second;
        this.partners = partners;
        this.changes = new int[partners.length];
    }

    /**
     * Compares a column that both have.
     *
     * @throws ProtocolException it is of another kind or unit in the second table
     */
    void compare(String name, Tolerance tolerance) throws ProtocolException {
        ColumnSpec own = first.schema().column(name);
        ColumnSpec other = second.schema().column(name);
        requireComparable(own, other);
        ColumnDifference difference = new ColumnDifference(partners, changes);
        if (own.type() == ColumnType.STRING) {
            difference.compare(first.strings(name), second.strings(name));
        } else if (own.type().isWhole() && other.type().isWhole()) {
            difference.compare(first.longs(name, Long.MIN_VALUE), second.longs(name, Long.MIN_VALUE), tolerance);
        } else {
            difference.compare(
                    first.doubles(name),
                    second.doubles(name),
                    tolerance,
                    own.unit().equals("degree"));
        }
        columns.add(new Compared(own, difference));
    }

    private static void requireComparable(ColumnSpec own, ColumnSpec other) throws ProtocolException {
        boolean text = own.type() == ColumnType.STRING;
        if (text != (other.type() == ColumnType.STRING)) {
            throw new ProtocolException(
                    own.name(),
                    "is " + own.type() + " in the first set and " + other.type() + " in the second",
                    "Leave this column out.");
        }
        if (!own.unit().equals(other.unit())) {
            throw new ProtocolException(
                    own.name(),
                    "is in '" + own.unit() + "' in the first set and in '" + other.unit() + "' in the second",
                    "Convert it in one of them, or leave this column out.");
        }
    }

    /** In how many columns each row of the first table has changed. */
    int[] changes() {
        return changes;
    }

    /** Writes a row for each column, those with the most changes first, then those that only one table has. */
    void write(RowSink sink, Map<String, String> alone) {
        long id = 0;
        columns.sort(Comparator.comparingLong(
                (Compared compared) -> -compared.difference().changed()));
        for (Compared compared : columns) {
            ColumnDifference difference = compared.difference();
            sink.row(++id)
                    .set("column", compared.column().name())
                    .set("unit", compared.column().unit())
                    .set("presence", "both")
                    .set("compared", difference.compared())
                    .set("changed", difference.changed())
                    .set("nullChanges", difference.nullChanges());
            Comparisons.figure(sink, "maxDifference", difference.greatest());
            Comparisons.figure(sink, "rmsDifference", difference.rms());
        }
        for (Map.Entry<String, String> column : alone.entrySet()) {
            sink.row(++id).set("column", column.getKey()).set("presence", column.getValue());
        }
    }
}
