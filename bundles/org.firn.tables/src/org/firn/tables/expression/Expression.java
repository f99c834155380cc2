/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.expression;

import java.util.List;
import org.firn.tables.ColumnType;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.expression.Compiled;
import org.firn.tables.internal.expression.ExpressionFilter;
import org.firn.tables.internal.expression.ExpressionParser;

/**
 * A typed expression over the columns of a table, such as
 * {@code ctf.defocusU > 0.8 µm and ctf.resolution < percentile(ctf.resolution, 90)}. It is checked once and evaluated
 * by loops over arrays; nothing is ever run as code. Immutable.
 * <pre>
 * expression = and-part { "or" and-part }
 * and-part   = not-part { "and" not-part }
 * not-part   = "not" not-part | test
 * test       = sum [ operator sum | "is" [ "not" ] "null" | [ "not" ] "in" "(" value { "," value } ")"
 *                  | [ "not" ] "between" sum "and" sum ]
 * operator   = "=" | "==" | "!=" | "&lt;&gt;" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="
 * sum        = product { ( "+" | "-" ) product }
 * product    = signed { ( "*" | "/" | "%" ) signed }
 * signed     = [ "+" | "-" ] power
 * power      = primary [ "^" signed ]
 * primary    = number [ unit ] | 'text' | "true" | "false" | "null" | column | function "(" … ")" | "(" expression ")"
 * </pre>
 * <p><b>Words</b> of the language may be in any case, column names are exact. A quote within a text is written twice.
 * An expression has at most 20,000 characters and 100 levels (an operator in a chain of sums or products is a level;
 * a chain of "and" or "or" is one).
 * <p><b>Types.</b> Whole numbers (INT32, INT64) are exact: {@code + - * %} of them are whole, and null where the result
 * needs more than 64 bits or the divisor is 0. {@code /} and {@code ^} give real numbers, as does a mix, by IEEE 754:
 * a NaN differs from everything and has no order. {@code %} has the sign of the dividend. Truth values are compared
 * with = and != only, texts by character code.
 * <p><b>Units.</b> A column has the unit of its specification, a number the one written behind it ({@code 8000 Å},
 * {@code 300 kV}, {@code 1.2 e/Å²}). Amounts of one quantity are converted where they meet; amounts of different
 * quantities are an error; a number without a unit fits any. Products, quotients, whole powers and square roots have
 * the according units. sin, cos and tan convert angles to radians (a plain number is in radians), atan2 gives radians;
 * exp and log need plain numbers.
 * <p><b>Null.</b> Arithmetic and functions of null are null. A comparison with null, also in a list or as a bound, is
 * neither true nor false but unknown; {@code and} is false when a part is false, {@code or} true when a part is true,
 * and both are otherwise unknown when a part is; {@code not} leaves unknown as it is. A filter keeps a row only when
 * the whole is true. {@code is null} and {@code coalesce} ask about null; {@code if} takes its third argument unless
 * the condition is true.
 * <p><b>Functions of the row:</b> abs, min and max (of two or more), sqrt, exp, log (natural), sin, cos, tan, atan2,
 * floor, ceil, round (halves to even), if(condition, x, y), coalesce(x, y, …).
 * <p><b>Functions of the whole column:</b> percentile(column, p) with p from 0 to 100, interpolated linearly;
 * rank(column), 1 for the least, the same for equals; mean, stddev (of a sample, divisor n - 1), which leave out null
 * and NaN; count(column), of the values that are not null. They cost a pass over the columns that they name, once for
 * each {@link #over}; percentile and rank also sort the column and hold it in 8 bytes a row.
 */
public final class Expression {

    private final String text;
    private final Compiled compiled;

    private Expression(String text, Compiled compiled) {
        this.text = text;
        this.compiled = compiled;
    }

    /**
     * Reads an expression.
     *
     * @param text see above
     * @param schema the columns that it may name
     * @return the expression
     * @throws FilterSyntaxException the text is no expression over these columns; the message says where, why, and what
     *         would do instead
     */
    public static Expression parse(String text, TableSchema schema) {
        return new Expression(text, ExpressionParser.parse(text, schema));
    }

    /**
     * Tells the type of the values.
     *
     * @return BOOLEAN, INT64, FLOAT64 or STRING
     */
    public ColumnType type() {
        return compiled.type();
    }

    /**
     * Tells the unit of the values.
     *
     * @return such as {@code Å}; empty for what has none
     */
    public String unit() {
        return compiled.unit();
    }

    /**
     * Tells which columns a cursor must read for {@link #bind}.
     *
     * @return their names
     */
    public List<String> columns() {
        return compiled.columns();
    }

    /**
     * Computes what functions of whole columns need, from the rows that the table shows now. Without such functions,
     * this costs nothing.
     *
     * @param table has the columns of the schema
     * @return an expression for this table
     */
    public Expression over(ItemTable table) {
        Compiled prepared = compiled.over(table);
        return prepared == compiled ? this : new Expression(text, prepared);
    }

    /**
     * Prepares to evaluate the batches of a cursor.
     *
     * @param cursor reads at least {@link #columns()}
     * @return the values of the batch where the cursor is
     * @throws IllegalArgumentException the cursor does not read a column that is needed
     * @throws IllegalStateException a function of a whole column is used, and {@link #over} was not
     */
    public ExpressionValues bind(ItemCursor cursor) {
        return compiled.bind(cursor);
    }

    /**
     * Gives the condition as a filter, which keeps the rows where it is true.
     *
     * @return the filter
     * @throws IllegalStateException the expression is not BOOLEAN
     */
    public RowFilter asFilter() {
        if (type() != ColumnType.BOOLEAN) {
            throw new IllegalStateException(
                    "'" + text + "' is " + type() + " and no condition; compare it with something");
        }
        return new ExpressionFilter(compiled);
    }

    @Override
    public String toString() {
        return text;
    }
}
