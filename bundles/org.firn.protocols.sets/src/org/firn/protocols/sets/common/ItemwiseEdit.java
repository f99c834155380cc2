/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ItemRow;
import org.firn.protocol.Plan;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.expression.Expression;
import org.firn.tables.expression.ExpressionValues;

/** Columns of a set that grows, computed item by item. */
public final class ItemwiseEdit {
    private final Map<ColumnSpec, Expression> computed;

    private ItemwiseEdit(Map<ColumnSpec, Expression> computed) {
        this.computed = new LinkedHashMap<>(computed);
    }

    /**
     * Plans to compute the columns of each item as it comes, when the expressions are about one item at a time.
     *
     * @param name of the step
     * @param output the set with the columns, which has those of the items too
     * @param items the set as it is now
     * @param computed columns and what they are given; an expression over all items waits until the set is complete
     * @return whether it did; otherwise the columns are to be computed for the whole set
     */
    public static boolean plan(
            RunContext run, Plan plan, String name, String output, OpenSet items, Map<ColumnSpec, Expression> computed)
            throws ProtocolException {
        if (computed.values().stream().anyMatch(expression -> expression.over(items.table()) != expression)) {
            return false;
        }
        List<ColumnSpec> columns = new ArrayList<>(items.schema().columns());
        computed.keySet().stream()
                .filter(column -> !items.schema().has(column.name()))
                .forEach(columns::add);
        run.output(output).columns(columns.toArray(ColumnSpec[]::new));
        Set<String> needed = new LinkedHashSet<>();
        computed.values().forEach(expression -> needed.addAll(expression.columns()));
        ItemwiseEdit edit = new ItemwiseEdit(computed);
        RowAnswers<Object[]> answers = new RowAnswers<>(run.input(Choice.ITEMS), List.copyOf(needed), edit::bind);
        plan.forEachItem(name, Choice.ITEMS).readsFiles().produces(output).process(item -> item.output(output)
                .row(item.id())
                .copy(new EditedRow(item.row(), edit.named(answers.about(item.id())))));
        return true;
    }

    private IntFunction<Object[]> bind(ItemCursor cursor) {
        List<IntFunction<@Nullable Object>> readers = new ArrayList<>();
        computed.forEach((column, expression) -> {
            ExpressionValues values = expression.bind(cursor);
            readers.add(row -> values.nulls()[row] ? null : value(column, expression, values, row));
        });
        return row -> readers.stream().map(reader -> reader.apply(row)).toArray();
    }

    private static @Nullable Object value(ColumnSpec column, Expression expression, ExpressionValues values, int row) {
        return switch (expression.type()) {
            case BOOLEAN -> values.longs()[row] != 0;
            case STRING -> values.strings()[row];
            case INT32, INT64 -> column.type().isReal() ? (Object) (double) values.longs()[row] : values.longs()[row];
            default -> values.doubles()[row];
        };
    }

    private Map<String, Optional<Object>> named(Object[] values) {
        Map<String, Optional<Object>> named = new HashMap<>();
        int next = 0;
        for (ColumnSpec column : computed.keySet()) {
            named.put(column.name(), Optional.ofNullable(values[next++]));
        }
        return named;
    }

    /** An item's row with other values in some columns, and further columns. */
    private record EditedRow(ItemRow before, Map<String, Optional<Object>> values) implements ItemRow {
        @Override
        public long id() {
            return before.id();
        }

        @Override
        public double number(String column) {
            return values.containsKey(column) ? ((Number) there(column)).doubleValue() : before.number(column);
        }

        @Override
        public long integer(String column) {
            return values.containsKey(column) ? ((Number) there(column)).longValue() : before.integer(column);
        }

        @Override
        public String text(String column) {
            return values.containsKey(column) ? (String) there(column) : before.text(column);
        }

        @Override
        public boolean flag(String column) {
            return values.containsKey(column) ? (Boolean) there(column) : before.flag(column);
        }

        private Object there(String column) {
            return value(column).orElseThrow(() -> new IllegalArgumentException(column + " is null"));
        }

        @Override
        public Optional<Object> value(String column) {
            Optional<Object> own = values.get(column);
            return own != null ? own : before.value(column);
        }

        @Override
        public Iterable<String> columns() {
            Set<String> all = new LinkedHashSet<>();
            before.columns().forEach(all::add);
            all.addAll(values.keySet());
            return all;
        }
    }
}
