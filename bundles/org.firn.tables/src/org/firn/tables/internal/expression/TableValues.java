/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.BlockTable;
import org.firn.tables.internal.Percentiles;

/** What one pass over the columns of a table has found for the functions over whole columns. Immutable. */
final class TableValues {

    /** Before the pass. */
    static final TableValues NONE = new TableValues(Map.of());

    private final Map<String, Summary> columns;

    private TableValues(Map<String, Summary> columns) {
        this.columns = columns;
    }

    /** Reads each column that is asked about once. */
    static TableValues of(ItemTable table, Collection<TableCall> calls) {
        Map<String, Summary> columns = new HashMap<>();
        for (TableCall call : calls) {
            Summary known = columns.get(call.column());
            boolean ordered = call.function().needsOrder();
            if (known == null || ordered && known.order == null) {
                columns.put(call.column(), new Summary(BlockTable.scan(table, call.column()), ordered));
            }
        }
        return new TableValues(columns);
    }

    /** The value of a call; null when the table has no values for it. */
    @Nullable
    Double value(TableCall call) {
        Summary summary = summary(call.column());
        return switch (call.function()) {
            case COUNT -> (double) summary.count;
            case MEAN -> summary.numbers == 0 ? null : Double.valueOf(summary.mean);
            case STDDEV -> summary.numbers < 2 ? null : Math.sqrt(summary.squares / (summary.numbers - 1));
            default -> summary.order().percentile(call.percent());
        };
    }

    Summary summary(String column) {
        Summary summary = columns.get(column);
        if (summary == null) {
            throw new IllegalStateException("The expression asks about the whole column '" + column
                    + "', which has not been read; call over(table) and use what it returns");
        }
        return summary;
    }

    /** What is known of one column. */
    static final class Summary {

        private final @Nullable Percentiles order;
        private long count;
        private long numbers;
        private double mean;
        private double squares;

        Summary(ItemCursor cursor, boolean ordered) {
            boolean isReal = cursor.columns().get(0).type().isReal();
            boolean isText = !isReal && !cursor.columns().get(0).type().isWhole();
            order = ordered ? new Percentiles(isReal, 1024) : null;
            int[] all = IntStream.range(0, BatchSource.BATCH_ROWS).toArray();
            while (cursor.nextBatch()) {
                for (int i = 0; i < cursor.batchRows(); i++) {
                    boolean missing = cursor.hasNulls(0) && cursor.nulls(0)[i];
                    count += missing ? 0 : 1;
                    if (!missing && !isText && !(isReal && Double.isNaN(cursor.doubles(0)[i]))) {
                        add(isReal ? cursor.doubles(0)[i] : cursor.longs(0)[i]);
                    }
                }
                if (order != null) {
                    order.add(cursor, 0, all, cursor.batchRows());
                }
            }
            if (order != null) {
                order.sort();
            }
        }

        /** Welford's method (Technometrics 4, 1962), which does not lose digits to large means. */
        private void add(double value) {
            numbers++;
            double difference = value - mean;
            mean += difference / numbers;
            squares += difference * (value - mean);
        }

        private Percentiles order() {
            return Objects.requireNonNull(order);
        }
    }

    /** Makes the node of a call other than rank. */
    static Node.Real node(TableCall call) {
        return (rows, out, nulls) -> {
            Double value = rows.tableValues().value(call);
            Arrays.fill(out, 0, rows.count(), value == null ? 0 : value);
            Fill.with(value == null, nulls, rows.count());
        };
    }

    /** Makes the node that counts values. */
    static Node.Whole count(TableCall call) {
        return (rows, out, nulls) -> {
            Arrays.fill(out, 0, rows.count(), rows.tableValues().summary(call.column()).count);
            Fill.with(false, nulls, rows.count());
        };
    }

    /** Makes the node of a rank. */
    static Node.Whole rank(TableCall call, Operand column) {
        if (column.kind() == Kind.WHOLE) {
            return (rows, out, nulls) -> {
                Summary summary = rows.tableValues().summary(call.column());
                column.whole().fill(rows, out, nulls);
                for (int i = 0; i < rows.count(); i++) {
                    out[i] = nulls[i] ? 0 : summary.order().rank(out[i]);
                }
            };
        }
        return (rows, out, nulls) -> {
            Summary summary = rows.tableValues().summary(call.column());
            double[] values = rows.takeDoubles();
            column.real().fill(rows, values, nulls);
            for (int i = 0; i < rows.count(); i++) {
                nulls[i] |= Double.isNaN(values[i]);
                out[i] = nulls[i] ? 0 : summary.order().rank(values[i]);
            }
            rows.give(values);
        };
    }
}
