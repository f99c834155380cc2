/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.FilterLexer.Kind;
import org.firn.tables.internal.FilterLexer.Token;

/** Parses a filter by recursive descent; the grammar is in {@link RowFilter#parse}. */
public final class FilterParser {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 100;

    private final String text;
    private final TableSchema schema;
    private final FilterLexer lexer;
    private final Set<String> columns = new LinkedHashSet<>();
    private Token token;
    private int depth;

    private FilterParser(String text, TableSchema schema) {
        this.text = text;
        this.schema = schema;
        this.lexer = new FilterLexer(text);
        this.token = lexer.next();
    }

    /**
     * Parses a filter.
     *
     * @param text the filter
     * @param schema the columns it may name
     * @return the filter
     * @throws FilterSyntaxException see {@link RowFilter#parse}
     */
    public static RowFilter parse(String text, TableSchema schema) {
        if (text.length() > LONGEST) {
            throw new FilterSyntaxException(
                    text, LONGEST, "a filter has " + LONGEST + " characters at most, this one " + text.length());
        }
        FilterParser parser = new FilterParser(text, schema);
        FilterNode root = parser.filter();
        if (parser.token.kind() != Kind.END) {
            throw parser.expected("'and', 'or' or the end");
        }
        return RowFilter.of(List.copyOf(parser.columns), cursor -> {
            FilterNode.Answer answer = root.bind(cursor);
            return () -> answer.get() == FilterNode.TRUE;
        });
    }

    private FilterNode filter() {
        List<FilterNode> parts = new ArrayList<>();
        do {
            parts.add(andPart());
        } while (take("or"));
        return FilterNode.any(parts);
    }

    private FilterNode andPart() {
        List<FilterNode> parts = new ArrayList<>();
        do {
            parts.add(notPart());
        } while (take("and"));
        return FilterNode.all(parts);
    }

    private FilterNode notPart() {
        if (++depth > DEEPEST) {
            throw new FilterSyntaxException(text, token.position(), "more than " + DEEPEST + " levels are too many");
        }
        FilterNode node;
        if (take("not")) {
            node = FilterNode.not(notPart());
        } else if (token.isSign("(")) {
            advance();
            node = filter();
            if (!token.isSign(")")) {
                throw expected("')', 'and' or 'or'");
            }
            advance();
        } else {
            node = test();
        }
        depth--;
        return node;
    }

    private FilterNode test() {
        ColumnSpec column = column();
        if (take("is")) {
            boolean negated = take("not");
            if (!take("null")) {
                throw expected("'null'");
            }
            FilterNode isNull = FilterNode.isNull(column.name());
            return negated ? FilterNode.not(isNull) : isNull;
        }
        for (Comparison comparison : Comparison.values()) {
            if (comparison.isWritten(token)) {
                advance();
                return compare(column, comparison);
            }
        }
        throw expected("a comparison (= != < <= > >=) or 'is null' after column '" + column.name() + "'");
    }

    private ColumnSpec column() {
        if (token.kind() != Kind.WORD) {
            throw expected("a column, 'not' or '('");
        }
        if (!schema.has(token.text())) {
            throw new FilterSyntaxException(
                    text,
                    token.position(),
                    "there is no column '" + token.text() + "'; the nearest names are " + nearest(token.text()));
        }
        ColumnSpec column = schema.column(token.text());
        columns.add(column.name());
        advance();
        return column;
    }

    private String nearest(String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        Comparator<String> byLikeness = Comparator.comparingInt(name -> -commonPairs(name, lower));
        return String.join(
                ", ", schema.names().stream().sorted(byLikeness).limit(3).toList());
    }

    private static int commonPairs(String name, String lower) {
        String other = name.toLowerCase(Locale.ROOT);
        int common = 0;
        for (int i = 0; i + 2 <= lower.length(); i++) {
            common += other.contains(lower.substring(i, i + 2)) ? 1 : 0;
        }
        return common;
    }

    private FilterNode compare(ColumnSpec column, Comparison comparison) {
        Token value = token;
        FilterNode node =
                switch (column.type()) {
                    case STRING ->
                        comparison.withText(
                                column.name(),
                                require(Kind.TEXT, "a text in quotes", column).text());
                    case BOOLEAN -> compareTruth(column, comparison);
                    case FLOAT32, FLOAT64 ->
                        comparison.withReal(column.name(), real(require(Kind.NUMBER, "a number", column)));
                    case INT32, INT64 -> compareWhole(column, comparison, require(Kind.NUMBER, "a number", column));
                };
        if (column.type() == ColumnType.BOOLEAN && comparison.isForOrder()) {
            throw new FilterSyntaxException(
                    text,
                    value.position(),
                    "column '" + column.name() + "' is BOOLEAN and can be compared with = and != only");
        }
        advance();
        return node;
    }

    private FilterNode compareTruth(ColumnSpec column, Comparison comparison) {
        if (!token.isWord("true") && !token.isWord("false")) {
            throw expected("true or false, since column '" + column.name() + "' is BOOLEAN");
        }
        return comparison.withWhole(column.name(), token.isWord("true") ? 1 : 0);
    }

    /** Whole numbers are compared exactly; a column of them may still be compared with a fraction. */
    private FilterNode compareWhole(ColumnSpec column, Comparison comparison, Token number) {
        try {
            return comparison.withWhole(column.name(), Long.parseLong(number.text()));
        } catch (NumberFormatException e) {
            return comparison.withReal(column.name(), real(number));
        }
    }

    private double real(Token number) {
        String digits = number.text();
        char last = digits.charAt(digits.length() - 1);
        if (Character.isDigit(last) || last == '.') {
            try {
                return Double.parseDouble(digits);
            } catch (NumberFormatException e) {
                // told below, with the place
            }
        }
        throw new FilterSyntaxException(text, number.position(), "'" + digits + "' is not a number");
    }

    private Token require(Kind kind, String wanted, ColumnSpec column) {
        if (token.kind() != kind) {
            throw expected(wanted + ", since column '" + column.name() + "' is " + column.type());
        }
        return token;
    }

    private boolean take(String word) {
        if (!token.isWord(word)) {
            return false;
        }
        advance();
        return true;
    }

    private void advance() {
        token = lexer.next();
    }

    private FilterSyntaxException expected(String wanted) {
        return new FilterSyntaxException(text, token.position(), "found " + token + " but expected " + wanted);
    }
}
