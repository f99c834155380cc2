/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.firn.tables.ColumnSpec;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.expression.Lexer.Token;
import org.firn.tables.internal.expression.Lexer.TokenKind;

/** Parses and checks an expression by recursive descent; the grammar is that of the public class. */
public final class ExpressionParser {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 100;

    private final String text;
    private final TableSchema schema;
    private final Lexer lexer;
    private final Checker checker;
    private final Functions functions;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private Token token;
    private int depth;

    private ExpressionParser(String text, TableSchema schema) {
        this.text = text;
        this.schema = schema;
        this.lexer = new Lexer(text, schema::has);
        this.checker = new Checker(text);
        this.functions = new Functions(checker);
        this.token = lexer.next();
    }

    /**
     * Parses an expression.
     *
     * @param text the expression
     * @param schema the columns it may name
     * @return what it means
     * @throws FilterSyntaxException the text is no expression over these columns
     */
    public static Compiled parse(String text, TableSchema schema) {
        return parse(text, schema, false);
    }

    /**
     * Parses a condition.
     *
     * @param text the expression
     * @param schema the columns it may name
     * @return what it means
     * @throws FilterSyntaxException the text is no condition over these columns
     */
    public static Compiled parseCondition(String text, TableSchema schema) {
        return parse(text, schema, true);
    }

    private static Compiled parse(String text, TableSchema schema, boolean isCondition) {
        if (text.length() > LONGEST) {
            throw new FilterSyntaxException(
                    text, LONGEST, "a filter has " + LONGEST + " characters at most, this one " + text.length());
        }
        ExpressionParser parser = new ExpressionParser(text, schema);
        Operand root = parser.expression();
        if (isCondition) {
            parser.requireCondition(root);
        }
        if (parser.token.kind() != TokenKind.END) {
            throw parser.expected("'and', 'or', another operator or the end");
        }
        return new Compiled(root, List.copyOf(parser.columns.keySet()), parser.functions.tableCalls());
    }

    private Operand expression() {
        List<Operand> parts = new ArrayList<>();
        parts.add(andPart());
        while (token.isWord("or")) {
            requireCondition(parts.get(parts.size() - 1));
            advance();
            parts.add(requireCondition(andPart()));
        }
        return checked(Logic.any(parts));
    }

    private Operand andPart() {
        List<Operand> parts = new ArrayList<>();
        parts.add(notPart());
        while (token.isWord("and")) {
            requireCondition(parts.get(parts.size() - 1));
            advance();
            parts.add(requireCondition(notPart()));
        }
        return checked(Logic.all(parts));
    }

    private Operand requireCondition(Operand part) {
        if (part.kind() != Kind.TRUTH) {
            throw expected("a comparison (= != < <= > >=), 'in', 'between' or 'is null', since " + part.describe());
        }
        return part;
    }

    private Operand notPart() {
        if (!token.isWord("not")) {
            return comparison();
        }
        enter();
        advance();
        Operand part = requireCondition(notPart());
        depth--;
        return checked(Logic.not(part));
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw tooDeep();
        }
    }

    private Operand checked(Operand part) {
        if (part.depth() > DEEPEST) {
            throw tooDeep();
        }
        return part;
    }

    private FilterSyntaxException tooDeep() {
        return checker.fault(
                token.position(), "more than " + DEEPEST + " levels are too many; split it, or use 'in' and functions");
    }

    private Operand comparison() {
        Operand left = sum();
        if (take("is")) {
            boolean negated = take("not");
            if (!take("null")) {
                throw expected("'null'");
            }
            return negate(Logic.isNull(left), negated);
        }
        Comparison comparison = Comparison.at(token);
        if (comparison != null) {
            advance();
            return checked(checker.compare(comparison, left, sum()));
        }
        boolean negated = token.isWord("not");
        if (negated) {
            advance();
        }
        if (take("in")) {
            return negate(checker.in(left, list()), negated);
        }
        if (take("between")) {
            Operand least = sum();
            if (!take("and")) {
                throw expected("'and' and the greatest value");
            }
            return negate(checker.between(left, least, sum()), negated);
        }
        if (negated) {
            throw expected("'in' or 'between' after 'not'");
        }
        return left;
    }

    private Operand negate(Operand condition, boolean negated) {
        return checked(negated ? Logic.not(condition) : condition);
    }

    private List<Operand> list() {
        if (!token.isSign("(")) {
            throw expected("'(' and a list of values");
        }
        return arguments(this::sum);
    }

    private List<Operand> arguments(Supplier<Operand> one) {
        List<Operand> values = new ArrayList<>();
        do {
            advance();
            values.add(one.get());
        } while (token.isSign(","));
        close("')' or ','");
        return values;
    }

    private void close(String wanted) {
        if (!token.isSign(")")) {
            throw expected(wanted);
        }
        advance();
    }

    private Operand sum() {
        Operand left = product();
        while (token.isSign("+") || token.isSign("-")) {
            boolean isPlus = token.isSign("+");
            advance();
            Operand right = product();
            left = checked(
                    isPlus
                            ? checker.alike(left, right, Arithmetic::add, Arithmetic::add, "a sum")
                            : checker.alike(left, right, Arithmetic::subtract, Arithmetic::subtract, "a difference"));
        }
        return left;
    }

    private Operand product() {
        Operand left = signed();
        while (token.isSign("*") || token.isSign("/") || token.isSign("%")) {
            Token sign = token;
            advance();
            Operand right = signed();
            left = checked(
                    switch (sign.text()) {
                        case "*" -> checker.product(left, right);
                        case "/" -> checker.quotient(left, right);
                        default ->
                            checker.alike(
                                    left, right, Arithmetic.each((a, b) -> a % b), Arithmetic::remainder, "a rest");
                    });
        }
        return left;
    }

    private Operand signed() {
        if (!token.isSign("-") && !token.isSign("+")) {
            return power();
        }
        Token sign = token;
        advance();
        if (token.isSign("-") || token.isSign("+")) {
            throw checker.fault(sign.position(), "two signs in a row make no number; use brackets");
        }
        Token number = token;
        Operand part = checker.requireNumber(power());
        if (sign.isSign("+")) {
            return part;
        }
        if (part.origin().literal() != null) {
            return literal(number, "-", sign.position());
        }
        Operand zero = Operand.ofNumber(0L, part.unit(), sign.position());
        // 0 - x would turn 0 into 0 rather than -0
        return part.kind() == Kind.WHOLE
                ? checked(checker.alike(zero, part, Arithmetic::subtract, Arithmetic::subtract, "a negative"))
                : checked(Operand.of(
                        Kind.REAL, Arithmetic.each(part.real(), value -> -value), part.unit(), "a negative", part));
    }

    private Operand power() {
        Operand base = primary();
        if (!token.isSign("^")) {
            return base;
        }
        enter();
        advance();
        Operand exponent = signed();
        depth--;
        return checked(checker.power(base, exponent));
    }

    private Operand primary() {
        Token start = token;
        if (start.kind() == TokenKind.NUMBER) {
            advance();
            return literal(start, "", start.position());
        }
        if (start.kind() == TokenKind.TEXT) {
            advance();
            return Operand.ofText(start.text(), start.position());
        }
        if (start.isSign("(")) {
            return inBrackets();
        }
        if (start.kind() != TokenKind.WORD) {
            throw expected("a column, a number, a text in quotes, a function, 'not' or '('");
        }
        advance();
        if (token.isSign("(") && !schema.has(start.text())) {
            return call(start);
        }
        return named(start);
    }

    private Operand inBrackets() {
        enter();
        advance();
        Operand part = expression();
        depth--;
        close(part.kind() == Kind.TRUTH ? "')', 'and' or 'or'" : "')' or an operator");
        return part;
    }

    private Operand call(Token name) {
        if (!Functions.isFunction(name.text())) {
            throw checker.fault(
                    name.position(),
                    "there is no column and no function '" + name.text() + "'; the nearest functions are "
                            + Functions.nearest(name.text(), Functions.names()));
        }
        enter();
        List<Operand> arguments = arguments(this::expression);
        depth--;
        return checked(functions.call(name.text(), name.position(), arguments));
    }

    private Operand named(Token name) {
        if (schema.has(name.text())) {
            ColumnSpec column = schema.column(name.text());
            int index = columns.computeIfAbsent(column.name(), key -> columns.size());
            return Operand.ofColumn(index, column, name.position());
        }
        if (name.isWord("true") || name.isWord("false")) {
            return Operand.ofTruth(name.isWord("true"), name.position());
        }
        if (name.isWord("null")) {
            return Operand.ofNull(name.position());
        }
        throw checker.fault(
                name.position(),
                "there is no column '" + name.text() + "'; the nearest names are "
                        + Functions.nearest(name.text(), schema.names())
                        + (Functions.isFunction(name.text()) ? "; a function is followed by '('" : ""));
    }

    /** Whole numbers stay exact when they fit 64 bits. */
    private static Operand literal(Token number, String sign, int position) {
        Unit unit = Unit.parse(number.unit());
        String digits = sign + number.text();
        try {
            return Operand.ofNumber(Long.parseLong(digits), unit, position);
        } catch (NumberFormatException e) {
            return Operand.ofNumber(Double.parseDouble(digits), unit, position);
        }
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
        return checker.fault(token.position(), "found " + token + " but expected " + wanted);
    }
}
