/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.RowPage;
import org.firn.tables.TableSchema;
import org.firn.viewer.RunRequest;
import org.firn.viewer.plot.NumberText;
import org.firn.viewer.plot.Range;

/**
 * What a choice of rows means as a run, so that the subset is recorded in the graph and can be repeated: an expression
 * for {@code sets.filter}, or places for {@code sets.slice}.
 *
 * @param run the run; null when the choice cannot be written down
 * @param items how many items it will keep now; -1 when that is not known before
 * @param problem why there is no run, and what would help; empty when there is one
 */
public record SubsetRequest(@Nullable RunRequest run, long items, String problem) {
    private static final String FILTER = "sets.filter";
    private static final String SLICE = "sets.slice";
    private static final String INPUT = "items";
    private static final String EXPRESSION = "expression";
    private static final int ROWS_AT_ONCE = 1 << 16;

    /** The run, if the choice can be written down. */
    public Optional<RunRequest> request() {
        return Optional.ofNullable(run);
    }

    /** All rows that a filter keeps. */
    public static SubsetRequest ofFilter(String filter, long items) {
        if (filter.isBlank()) {
            return refused("All rows are shown, so the subset would be the set itself. Choose rows, or type a filter");
        }
        return filtered(filter.strip(), "Items where " + filter.strip(), items);
    }

    /**
     * The rows that a query keeps and whose value lies in a range, ends included.
     *
     * @param column of numbers
     */
    public static SubsetRequest ofRange(Query query, ColumnSpec column, Range range) {
        String from = number(column, Math.ceil(range.from()), range.from());
        String to = number(column, Math.floor(range.to()), range.to());
        String condition = column.name() + " between " + from + " and " + to;
        String label = column.name() + " from " + NumberText.of(range.from(), 4) + " to " + NumberText.of(range.to(), 4)
                + (column.unit().isEmpty() ? "" : " " + column.unit());
        return filtered(with(query.filter(), condition), label, -1);
    }

    private static String number(ColumnSpec column, double whole, double exact) {
        boolean isWhole = column.type().isWhole() && Math.abs(whole) < 1L << 53;
        return isWhole ? Long.toString((long) whole) : IdExpression.real(exact);
    }

    /**
     * The items with some ids.
     *
     * @param chosen ids in any order
     * @param all the ids of the set
     */
    public static SubsetRequest ofIds(long[] chosen, long[] all) {
        return ofIds("", chosen, all);
    }

    private static SubsetRequest ofIds(String filter, long[] chosen, long[] all) {
        if (chosen.length == 0) {
            return refused("Nothing would be kept. Choose other items");
        }
        String label = NumberText.count(chosen.length) + " chosen items";
        Optional<String> ids = IdExpression.of(chosen, all);
        return ids.isPresent()
                ? filtered(with(filter, ids.get()), label, chosen.length)
                : refused("The ids of these " + label + " are too many to be written into a filter. Choose fewer, or"
                        + " all that a filter keeps");
    }

    /** A filter and a further condition. */
    static String with(String filter, String condition) {
        return filter.isEmpty() ? condition : "(" + filter + ") and " + condition;
    }

    /** The rows at some places, whatever values they have. Reads ids; to be called by a thread that may wait. */
    static SubsetRequest ofRows(ShownRows shown, List<RowChoice.Span> spans) {
        long count = spans.stream().mapToLong(RowChoice.Span::count).sum();
        if (count == 0) {
            return refused("No row is chosen. Click on a row, or choose all with Ctrl+A");
        }
        if (count == shown.size()) {
            return ofFilter(shown.query().filter(), count);
        }
        boolean isInOrder = shown.order() == null && shown.query().filter().isEmpty();
        if (isInOrder && spans.size() == 1) {
            long first = spans.get(0).first() + 1;
            String label = "Items " + NumberText.count(first) + " to "
                    + NumberText.count(spans.get(0).end());
            Map<String, Object> places = Map.of("first", first, "number", count);
            return new SubsetRequest(new RunRequest(SLICE, label, INPUT, places), count, "");
        }
        return byIds(shown, spans, count);
    }

    private static SubsetRequest byIds(ShownRows shown, List<RowChoice.Span> spans, long count) {
        long[] all = shown.rows().longs(TableSchema.ID.name());
        long[] chosen = ids(shown, spans, (int) count);
        return ofIds(shown.query().filter(), chosen, all);
    }

    private static long[] ids(ShownRows shown, List<RowChoice.Span> spans, int count) {
        long[] numbers = new long[count];
        int filled = 0;
        for (RowChoice.Span span : spans) {
            for (long place = span.first(); place < span.end(); place++) {
                numbers[filled++] = shown.rowAt(place);
            }
        }
        long[] ids = new long[count];
        int found = 0;
        for (int from = 0; from < count; from += ROWS_AT_ONCE) {
            long[] some = Arrays.copyOfRange(numbers, from, Math.min(count, from + ROWS_AT_ONCE));
            RowPage page = shown.rows().rows(some, TableSchema.ID.name());
            for (int row = 0; row < page.size(); row++) {
                ids[found++] = page.getLong(row, 0);
            }
        }
        // rows that are lost have no id
        return Arrays.copyOf(ids, found);
    }

    private static SubsetRequest filtered(String expression, String label, long items) {
        if (expression.length() > IdExpression.MOST_CHARACTERS) {
            return refused("The filter is longer than " + NumberText.count(IdExpression.MOST_CHARACTERS)
                    + " characters. Make one subset after the other");
        }
        return new SubsetRequest(new RunRequest(FILTER, label, INPUT, Map.of(EXPRESSION, expression)), items, "");
    }

    private static SubsetRequest refused(String why) {
        return new SubsetRequest(null, 0, why);
    }
}
