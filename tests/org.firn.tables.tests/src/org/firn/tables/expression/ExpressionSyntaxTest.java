/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.firn.tables.ColumnType;
import org.firn.tables.FilterSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, where, and with which advice. */
class ExpressionSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "x > 2 kV | 4 | is in kV, which does not fit column 'x' in Å",
                "x + angle | 4 | does not fit",
                "x = k | 4 | in px",
                "exp(x) | 4 | divide it by 1 Å",
                "sin(x) | 4 | an angle",
                "sqrt(x) > 1 | 5 | divide it",
                "x > 2 parsec | 6 | found 'parsec'",
                "x > 2parsec | 4 | a unit such as Å",
                "xx > 1 | 0 | no column 'xx'",
                "sqr(z) | 0 | sqrt",
                "sqrt(z, 2) | 0 | sqrt(x)",
                "percentile(z, 101) | 14 | 0 to 100",
                "percentile(z, n) | 14 | 0 to 100",
                "percentile(z + 1, 3) | 11 | whole column",
                "z + 'a' | 4 | a number is needed",
                "s + s | 0 | a number is needed",
                "not z | 5 | a comparison",
                "z and t | 2 | a comparison",
                "if(z, 1, 2) | 3 | condition first",
                "if(t, 1, 'a') | 9 | one type",
                "z in (n) | 6 | written values",
                "z in 3 | 5 | '('",
                "t in (true) | 0 | only numbers and texts",
                "z between 1 or 2 | 12 | 'and'",
                "z not 3 | 6 | 'in' or 'between'",
                "z = null | 4 | z is null",
                "2 ^ x | 4 | without a unit",
                "t > u | 4 | = and != only",
                "z * | 3 | a number",
                "abs() | 4 | a number",
                "sqrt | 0 | no column 'sqrt'",
                "s = \"a\" | 4 | single quotes"
            })
    void whatDoesNotFitIsToldAtItsPlace(String text, int position, String problem) {
        FilterSyntaxException e =
                assertThrows(FilterSyntaxException.class, () -> Expression.parse(text, RandomRows.SCHEMA));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertEquals(position, e.position(), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "abs(", "-(", "not ", "1+", "z^", "z*(", "coalesce(z,", "if(t,", "z in (", "1 Å/px/"})
    void enormousExpressionsAreRefusedWithoutOverflow(String piece) {
        assertThrows(
                FilterSyntaxException.class,
                () -> Expression.parse(piece.repeat(19_000 / piece.length()), RandomRows.SCHEMA));
        assertThrows(FilterSyntaxException.class, () -> Expression.parse(piece.repeat(5_000) + "1", RandomRows.SCHEMA));
    }

    @Test
    void longSumsAreRefusedAndLongListsAreNot() {
        String sum = "z" + " + z".repeat(120);
        assertThrows(FilterSyntaxException.class, () -> Expression.parse(sum, RandomRows.SCHEMA));
        assertEquals(
                ColumnType.BOOLEAN,
                Expression.parse("n in (1" + ", 17".repeat(4_000) + ")", RandomRows.SCHEMA)
                        .type());
    }

    @Test
    void anExpressionKnowsItsType() {
        assertEquals(
                ColumnType.INT64, Expression.parse("n + 1", RandomRows.SCHEMA).type());
        assertEquals(
                ColumnType.FLOAT64, Expression.parse("n / 1", RandomRows.SCHEMA).type());
        assertEquals(
                ColumnType.STRING,
                Expression.parse("coalesce(s, '')", RandomRows.SCHEMA).type());
        assertThrows(IllegalStateException.class, () -> Expression.parse("n + 1", RandomRows.SCHEMA)
                .asFilter());
    }
}
