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
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

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
            if (known == null || ordered && known.sorted == null) {
                columns.put(call.column(), new Summary(table.cursor(call.column()), ordered));
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
            default -> summary.percentile(call.percent());
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

        private final boolean isReal;
        private final long @Nullable [] sorted;
        private long count;
        private int numbers;
        private double mean;
        private double squares;

        /** Sorts as whole numbers: those of real numbers have the same order. */
        Summary(ItemCursor cursor, boolean ordered) {
            isReal = cursor.columns().get(0).type().isReal();
            boolean isText = !isReal && !cursor.columns().get(0).type().isWhole();
            long[] keys = new long[ordered ? 1024 : 0];
            while (cursor.nextBatch()) {
                for (int i = 0; i < cursor.batchRows(); i++) {
                    boolean missing = cursor.hasNulls(0) && cursor.nulls(0)[i];
                    count += missing ? 0 : 1;
                    if (missing || isText || isReal && Double.isNaN(cursor.doubles(0)[i])) {
                        continue;
                    }
                    if (ordered) {
                        keys = numbers == keys.length ? Arrays.copyOf(keys, 2 * numbers) : keys;
                        keys[numbers] = isReal ? key(cursor.doubles(0)[i]) : cursor.longs(0)[i];
                    }
                    add(isReal ? cursor.doubles(0)[i] : cursor.longs(0)[i]);
                }
            }
            Arrays.sort(keys, 0, ordered ? numbers : 0);
            sorted = ordered ? Arrays.copyOf(keys, numbers) : null;
        }

        /** Welford's method (Technometrics 4, 1962), which does not lose digits to large means. */
        private void add(double value) {
            numbers++;
            double difference = value - mean;
            mean += difference / numbers;
            squares += difference * (value - mean);
        }

        private static long key(double value) {
            long bits = Double.doubleToLongBits(value + 0.0);
            return bits ^ bits >> 63 & Long.MAX_VALUE;
        }

        private double number(int index) {
            long key = Objects.requireNonNull(sorted)[index];
            return isReal ? Double.longBitsToDouble(key ^ key >> 63 & Long.MAX_VALUE) : key;
        }

        private @Nullable Double percentile(double percent) {
            if (numbers == 0) {
                return null;
            }
            double place = percent / 100 * (numbers - 1);
            int below = (int) place;
            double low = number(below);
            double share = place - below;
            // an infinite neighbour must not turn an exact place into NaN
            return share == 0 ? low : low * (1 - share) + number(below + 1) * share;
        }

        long rank(double value) {
            return rankOf(key(value));
        }

        long rank(long value) {
            return rankOf(value);
        }

        /** One more than the number of lesser values. */
        private long rankOf(long key) {
            long[] keys = Objects.requireNonNull(sorted);
            int low = 0;
            int high = keys.length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (keys[middle] < key) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low + 1L;
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
                    out[i] = nulls[i] ? 0 : summary.rank(out[i]);
                }
            };
        }
        return (rows, out, nulls) -> {
            Summary summary = rows.tableValues().summary(call.column());
            double[] values = rows.takeDoubles();
            column.real().fill(rows, values, nulls);
            for (int i = 0; i < rows.count(); i++) {
                nulls[i] |= Double.isNaN(values[i]);
                out[i] = nulls[i] ? 0 : summary.rank(values[i]);
            }
            rows.give(values);
        };
    }
}
