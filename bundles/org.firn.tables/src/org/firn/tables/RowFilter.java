/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.firn.tables.internal.expression.ExpressionFilter;
import org.firn.tables.internal.expression.ExpressionParser;

/** Decides about rows. */
public interface RowFilter {

    /**
     * Tells which columns the decision needs.
     *
     * @return column names
     */
    List<String> columns();

    /**
     * Computes what the filter must know about the whole table, such as a percentile, from the rows that it shows now.
     * Queries and copies do so themselves.
     *
     * @param table the table whose rows are to be decided about
     * @return the filter to bind; this one unless it asks about the whole table
     */
    default RowFilter over(ItemTable table) {
        return this;
    }

    /**
     * Prepares to decide about the rows of a cursor.
     *
     * @param cursor reads at least {@link #columns()}
     * @return accepts or refuses the row where the cursor is
     * @throws IllegalStateException the filter asks about the whole table; bind what {@link #over} gives
     */
    BooleanSupplier bind(ItemCursor cursor);

    /**
     * Makes a filter from code.
     *
     * @param columns the names of the columns that it needs
     * @param binding prepares to decide about the rows of a cursor
     * @return the filter
     */
    static RowFilter of(List<String> columns, Function<ItemCursor, BooleanSupplier> binding) {
        List<String> names = List.copyOf(columns);
        return new RowFilter() {
            @Override
            public List<String> columns() {
                return names;
            }

            @Override
            public BooleanSupplier bind(ItemCursor cursor) {
                return binding.apply(cursor);
            }
        };
    }

    /**
     * Reads a filter such as {@code ctf.resolution <= 6.5 and not (micrograph.name = 'bad one.mrc' or class is null)}.
     * Any {@link org.firn.tables.expression.Expression} that is true or false will do; its language is described there.
     * Column names are exact, and a number may have a unit ({@code ctf.defocusU > 0.8 µm}). A comparison with a null is
     * neither true nor false, and a row is accepted when the whole is true (as in SQL). Nothing is ever run as code.
     *
     * @param text the filter
     * @param schema the columns of the table
     * @return the filter
     * @throws FilterSyntaxException the text is no filter for this table; the message says where and why
     */
    static RowFilter parse(String text, TableSchema schema) {
        return new ExpressionFilter(ExpressionParser.parseCondition(text, schema));
    }
}
