/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.firn.tables.internal.FilterParser;

/** Decides about rows. */
public interface RowFilter {

    /**
     * Tells which columns the decision needs.
     *
     * @return column names
     */
    List<String> columns();

    /**
     * Prepares to decide about the rows of a cursor.
     *
     * @param cursor reads at least {@link #columns()}
     * @return accepts or refuses the row where the cursor is
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
     * <pre>
     * filter     = and-part { "or" and-part }
     * and-part   = not-part { "and" not-part }
     * not-part   = "not" not-part | "(" filter ")" | column test
     * test       = operator value | "is" [ "not" ] "null"
     * operator   = "=" | "==" | "!=" | "&lt;&gt;" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="
     * value      = number | 'text' | true | false
     * </pre>
     * A quote within a text is written twice. Words of the language may be in any case, column names are exact.
     * Numbers are compared with number columns, texts with STRING columns (by character code), truth values with
     * BOOLEAN columns (= and != only). A comparison with a null is neither true nor false, and a row is accepted when
     * the whole is true (as in SQL). Nothing is ever run as code.
     *
     * @param text the filter
     * @param schema the columns of the table
     * @return the filter
     * @throws FilterSyntaxException the text is no filter for this table; the message says where and why
     */
    static RowFilter parse(String text, TableSchema schema) {
        return FilterParser.parse(text, schema);
    }
}
