/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.summary;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.internal.summary.Grouping;

/**
 * Asks for a row a group: what the values of each group come to.
 * <pre>
 * GroupedRows perMicrograph = GroupBy.columns("micrograph.name").count()
 *         .add(Aggregate.MEAN, "ctf.defocusU").add(Aggregate.MAX, "score").of(particles);
 * </pre>
 * The distinct values of a column with their counts are {@code GroupBy.columns(column).count()}. As in SQL, rows with
 * equal values are a group, null is equal to null here, and without columns all rows are one group, even when there are
 * none. NaN is equal to NaN, and 0 to -0. Costs one pass over the columns, and memory for the groups only, except for
 * medians. Immutable; used by any thread.
 */
public final class GroupBy {

    /** The column of {@link #count()}. */
    public static final String COUNT = "count";

    private final List<String> columns;
    private final List<Wanted> wanted;
    private final boolean withCount;
    private final @Nullable RowFilter filter;

    /**
     * An aggregate that is wanted.
     *
     * @param aggregate what to compute
     * @param column of which column
     */
    public record Wanted(Aggregate aggregate, String column) {}

    private GroupBy(List<String> columns, List<Wanted> wanted, boolean withCount, @Nullable RowFilter filter) {
        this.columns = columns;
        this.wanted = wanted;
        this.withCount = withCount;
        this.filter = filter;
    }

    /**
     * Starts with what makes a group.
     *
     * @param names of any columns but {@code id}, which differs from row to row; none for one group of all rows
     * @return without aggregates
     */
    public static GroupBy columns(String... names) {
        return new GroupBy(List.of(names), List.of(), false, null);
    }

    /**
     * Asks for the number of rows of each group.
     *
     * @return with a column {@link #COUNT}
     */
    public GroupBy count() {
        return new GroupBy(columns, wanted, true, filter);
    }

    /**
     * Asks for an aggregate.
     *
     * @param aggregate what to compute
     * @param column of which column
     * @return with a column named {@code column.aggregate}
     */
    public GroupBy add(Aggregate aggregate, String column) {
        List<Wanted> more = new ArrayList<>(wanted);
        more.add(new Wanted(aggregate, column));
        return new GroupBy(columns, List.copyOf(more), withCount, filter);
    }

    /**
     * Looks at some rows only.
     *
     * @param rows which; replaces an earlier filter
     * @return with the filter
     */
    public GroupBy where(RowFilter rows) {
        return new GroupBy(columns, wanted, withCount, rows);
    }

    /**
     * Answers.
     *
     * @param table the rows that it shows now
     * @return a row for each group, in the order in which the groups first occur
     * @throws IllegalArgumentException there is no such column, {@code id} is to make groups, an aggregate does not
     *         fit its column, or two columns of the answer have the same name
     * @throws ArithmeticException a sum of whole numbers needs more than 64 bits
     */
    public GroupedRows of(ItemTable table) {
        Grouping grouping = new Grouping(table.schema(), columns, withCount, wanted);
        return new GroupedRows(grouping.schema(), grouping.read(table, filter), grouping.size());
    }
}
