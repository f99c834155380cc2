/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.exchange;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.tables.internal.BatchChoice;

/**
 * Runs over selected rows in batches of arrays without gaps: row <i>i</i> of a batch is at index <i>i</i> of each. The
 * arrays are filled again for the next batch, and must not be changed. Used by one thread.
 * <pre>
 * while (batches.next()) {
 *     double[] x = batches.doubles(0);
 *     for (int i = 0; i &lt; batches.rows(); i++) {
 *         use(x[i]);
 *     }
 * }
 * </pre>
 */
public final class RowBatches {

    private static final int PAGE = 4096;

    private final List<ColumnSpec> specs;
    private final Feed feed;
    private final Object[] values;
    private final boolean @Nullable [][] nulls;
    private int rows;

    private RowBatches(List<ColumnSpec> specs, Feed feed) {
        this.specs = specs;
        this.feed = feed;
        this.values = new Object[specs.size()];
        this.nulls = new boolean[specs.size()][];
    }

    /** Fills the arrays with the next rows. */
    private interface Feed {
        /** Gives the number of rows; 0 at the end. */
        int next(RowBatches batch);
    }

    static RowBatches streamed(ItemTable table, List<ColumnSpec> specs, @Nullable RowFilter filter, long limit) {
        return new RowBatches(specs, new Streamed(table, specs, filter, limit));
    }

    static RowBatches listed(ItemTable table, List<ColumnSpec> specs, long[] rows) {
        return new RowBatches(specs, new Listed(table, specs, rows));
    }

    /**
     * Goes to the next batch.
     *
     * @return false when there is none
     */
    public boolean next() {
        rows = feed.next(this);
        return rows > 0;
    }

    /**
     * Tells the number of rows of this batch.
     *
     * @return how many entries of the arrays are valid
     */
    public int rows() {
        return rows;
    }

    /**
     * Gives the values of a BOOLEAN (0 and 1), INT32 or INT64 column.
     *
     * @param column its index among the selected ones
     * @return the array, 0 where null
     */
    public long[] longs(int column) {
        return (long[]) values[column];
    }

    /**
     * Gives the values of a FLOAT32 or FLOAT64 column.
     *
     * @param column its index among the selected ones
     * @return the array, NaN where null
     */
    public double[] doubles(int column) {
        return (double[]) values[column];
    }

    /**
     * Gives the values of a STRING column.
     *
     * @param column its index among the selected ones
     * @return the array, null where null
     */
    public @Nullable String[] strings(int column) {
        return (String[]) values[column];
    }

    /**
     * Tells where values are missing.
     *
     * @param column its index among the selected ones
     * @return true where null; null when no value of this batch is missing
     */
    public boolean @Nullable [] nulls(int column) {
        return nulls[column];
    }

    /** Makes room for a column whose values are picked out of larger arrays. */
    private Object room(int column, int capacity) {
        Object there = values[column];
        if (there == null) {
            ColumnType type = specs.get(column).type();
            there = type.isWhole() ? new long[capacity] : type.isReal() ? new double[capacity] : new String[capacity];
            values[column] = there;
        }
        return there;
    }

    /** Rows in the order of the table. */
    private static final class Streamed implements Feed {
        private final ItemCursor cursor;
        private final int[] handles;
        private final @Nullable BatchChoice choice;
        private long left;

        Streamed(ItemTable table, List<ColumnSpec> specs, @Nullable RowFilter filter, long limit) {
            Set<String> needed = new LinkedHashSet<>();
            specs.forEach(spec -> needed.add(spec.name()));
            needed.addAll(filter == null ? List.of() : filter.columns());
            cursor = table.cursor(needed.toArray(String[]::new));
            handles =
                    specs.stream().mapToInt(spec -> cursor.column(spec.name())).toArray();
            // over first: a percentile must be known before any row is decided about
            choice = filter == null ? null : new BatchChoice(filter.over(table), cursor);
            left = limit;
        }

        @Override
        public int next(RowBatches batch) {
            while (left > 0 && cursor.nextBatch()) {
                BatchChoice chosen = choice;
                int count = (int) Math.min(left, chosen == null ? cursor.batchRows() : chosen.select());
                for (int c = 0; count > 0 && c < handles.length; c++) {
                    if (chosen == null) {
                        take(batch, c, handles[c]);
                    } else {
                        pick(batch, c, handles[c], chosen.rows(), count);
                    }
                }
                left -= count;
                if (count > 0) {
                    return count;
                }
            }
            return 0;
        }

        private void take(RowBatches batch, int column, int handle) {
            ColumnType type = batch.specs.get(column).type();
            batch.values[column] = type.isWhole()
                    ? cursor.longs(handle)
                    : type.isReal() ? cursor.doubles(handle) : cursor.strings(handle);
            batch.nulls[column] = cursor.hasNulls(handle) ? cursor.nulls(handle) : null;
        }

        private void pick(RowBatches batch, int column, int handle, int[] chosen, int count) {
            Object room = batch.room(column, chosen.length);
            if (room instanceof long[] to) {
                long[] from = cursor.longs(handle);
                for (int i = 0; i < count; i++) {
                    to[i] = from[chosen[i]];
                }
            } else if (room instanceof double[] to) {
                double[] from = cursor.doubles(handle);
                for (int i = 0; i < count; i++) {
                    to[i] = from[chosen[i]];
                }
            } else {
                String[] to = (String[]) room;
                String[] from = cursor.strings(handle);
                for (int i = 0; i < count; i++) {
                    to[i] = from[chosen[i]];
                }
            }
            boolean[] missing = cursor.hasNulls(handle) ? new boolean[count] : null;
            for (int i = 0; missing != null && i < count; i++) {
                missing[i] = cursor.nulls(handle)[chosen[i]];
            }
            batch.nulls[column] = missing;
        }
    }

    /** Rows by number, page by page. */
    private static final class Listed implements Feed {
        private final ItemTable table;
        private final String[] names;
        private final long[] rows;
        private int start;

        Listed(ItemTable table, List<ColumnSpec> specs, long[] rows) {
            this.table = table;
            this.names = specs.stream().map(ColumnSpec::name).toArray(String[]::new);
            this.rows = rows;
        }

        @Override
        public int next(RowBatches batch) {
            int count = 0;
            // a page may be empty, when all its rows are damaged
            while (count == 0 && start < rows.length) {
                int end = Math.min(rows.length, start + PAGE);
                RowPage page = table.rows(Arrays.copyOfRange(rows, start, end), names);
                start = end;
                count = page.size();
                for (int c = 0; c < names.length; c++) {
                    fill(batch, c, page, page.column(names[c]));
                }
            }
            return count;
        }

        private static void fill(RowBatches batch, int column, RowPage page, int from) {
            Object room = batch.room(column, PAGE);
            boolean[] missing = new boolean[page.size()];
            boolean any = false;
            for (int i = 0; i < missing.length; i++) {
                missing[i] = page.isNull(i, from);
                any |= missing[i];
                if (room instanceof long[] longs) {
                    longs[i] = page.getLong(i, from);
                } else if (room instanceof double[] doubles) {
                    doubles[i] = page.getDouble(i, from);
                } else {
                    ((String[]) room)[i] = page.getString(i, from);
                }
            }
            batch.nulls[column] = any ? missing : null;
        }
    }
}
