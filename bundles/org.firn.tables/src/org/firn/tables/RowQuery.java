/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

/**
 * A question about rows. A sorted question with a limit keeps only that many rows in memory, and skips groups whose
 * least and greatest values show that they cannot contribute.
 * <pre>
 * RowPage worst = table.query().where(RowFilter.parse("ctf.resolution &gt; 8", table.schema()))
 *         .sortBy("ctf.resolution", true).limit(50).page("id", "ctf.resolution");
 * </pre>
 * Each method changes and returns this object. Used by one thread. Not to be implemented by clients.
 */
public interface RowQuery {

    /**
     * Keeps only the rows that a filter accepts.
     *
     * @param filter replaces an earlier one
     * @return this
     */
    RowQuery where(RowFilter filter);

    /**
     * Sorts by one column. Equal values stay in file order; NaN, then null, come last in both directions.
     *
     * @param column any column
     * @param descending the greatest first
     * @return this
     * @throws IllegalArgumentException there is no such column
     */
    RowQuery sortBy(String column, boolean descending);

    /**
     * Leaves out the first rows of the answer.
     *
     * @param rows 0 at first
     * @return this
     */
    RowQuery offset(long rows);

    /**
     * Limits the answer.
     *
     * @param rows no limit at first
     * @return this
     */
    RowQuery limit(long rows);

    /**
     * Answers with row numbers.
     *
     * @return in the order asked for
     */
    long[] rowNumbers();

    /**
     * Answers with values.
     *
     * @param columns the columns to read; none means all
     * @return in the order asked for
     */
    RowPage page(String... columns);

    /**
     * Counts the rows that the filter accepts, whatever offset and limit are.
     *
     * @return rows
     */
    long count();
}
