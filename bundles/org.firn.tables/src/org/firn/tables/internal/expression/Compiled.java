/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.List;
import java.util.Set;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.expression.ExpressionValues;

/** A checked expression. Immutable; what {@link #bind} gives belongs to one thread. */
public final class Compiled {

    private final Operand root;
    private final List<String> columns;
    private final Set<TableCall> calls;
    private final TableValues values;

    Compiled(Operand root, List<String> columns, Set<TableCall> calls) {
        this(root, columns, Set.copyOf(calls), TableValues.NONE);
    }

    private Compiled(Operand root, List<String> columns, Set<TableCall> calls, TableValues values) {
        this.root = root;
        this.columns = columns;
        this.calls = calls;
        this.values = values;
    }

    /**
     * Tells the type of the values.
     *
     * @return BOOLEAN, INT64, FLOAT64 or STRING
     */
    public ColumnType type() {
        return root.kind().type();
    }

    /**
     * Tells the unit of the values.
     *
     * @return empty when there is none
     */
    public String unit() {
        Unit unit = root.unit();
        return unit == null ? "" : unit.text();
    }

    /**
     * Tells which columns are needed.
     *
     * @return their names
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Computes what the functions over whole columns need.
     *
     * @param table the table
     * @return this when there are none
     */
    public Compiled over(ItemTable table) {
        return calls.isEmpty() ? this : new Compiled(root, columns, calls, TableValues.of(table, calls));
    }

    /**
     * Tells whether a condition may be true in a group.
     *
     * @param ranges the values of the group
     * @return false only when it is true for none of its rows
     */
    public boolean mayHold(GroupRanges ranges) {
        return root.groups().mayHold(ranges, values);
    }

    /**
     * Prepares to evaluate batches.
     *
     * @param cursor reads at least {@link #columns()}
     * @return to be asked after each step of the cursor
     * @throws IllegalStateException {@link #over} is missing
     */
    public ExpressionValues bind(ItemCursor cursor) {
        for (TableCall call : calls) {
            values.summary(call.column());
        }
        return new BatchValues(root, new Rows(cursor, columns, values), cursor);
    }

    /**
     * Prepares to accept rows.
     *
     * @param cursor reads at least {@link #columns()}
     * @return accepts rows
     * @throws IllegalStateException {@link #over} is missing
     */
    public BatchTest bindTest(ItemCursor cursor) {
        bind(cursor);
        return new BatchTest(root.truth(), new Rows(cursor, columns, values), cursor);
    }
}
