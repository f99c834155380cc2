/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.tables.FilterSyntaxException;

/** Cuts an expression into words, numbers with their units, texts and signs. */
final class Lexer {

    /** What a token is. */
    enum TokenKind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    /**
     * A piece of the expression.
     *
     * @param kind what it is
     * @param text its characters; those of a text without quotes, of a number without its unit
     * @param unit of a number; empty when it has none
     * @param position where it starts
     */
    record Token(TokenKind kind, String text, String unit, int position) {

        boolean isWord(String word) {
            return kind == TokenKind.WORD && text.equalsIgnoreCase(word);
        }

        boolean isSign(String sign) {
            return kind == TokenKind.SIGN && text.equals(sign);
        }

        @Override
        public String toString() {
            return kind == TokenKind.END ? "the end" : "'" + text + "'";
        }
    }

    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
    private static final Pattern SIGN = Pattern.compile("==|!=|<>|<=|>=|[()<>=+\\-*/%^,]");
    private static final Pattern UNIT_WORD = Pattern.compile("([\\p{L}°]++)(\u207b¹|[²³])?(?![A-Za-z0-9_.(])");

    private final String text;
    private final Predicate<String> isColumn;
    private int at;

    /**
     * Starts.
     *
     * @param isColumn tells which words are columns: in {@code 3 Å/px} the last is a unit unless it is a column
     */
    Lexer(String text, Predicate<String> isColumn) {
        this.text = text;
        this.isColumn = isColumn;
    }

    Token next() {
        skipSpace();
        int start = at;
        if (at == text.length()) {
            return new Token(TokenKind.END, "", "", start);
        }
        if (text.charAt(at) == '\'') {
            return text();
        }
        if (matches(NUMBER)) {
            return number(start);
        }
        if (matches(WORD)) {
            return new Token(TokenKind.WORD, text.substring(start, at), "", start);
        }
        if (matches(SIGN)) {
            return new Token(TokenKind.SIGN, text.substring(start, at), "", start);
        }
        String odd = text.substring(at, text.offsetByCodePoints(at, 1));
        throw new FilterSyntaxException(
                text,
                start,
                "'" + odd + "' has no meaning in a filter"
                        + (odd.equals("\"") ? "; a text stands between single quotes ('), a column without" : ""));
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean matches(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }

    private Token text() {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (true) {
            int quote = text.indexOf('\'', at);
            if (quote < 0) {
                throw new FilterSyntaxException(text, start, "the text that starts here has no closing quote");
            }
            value.append(text, at, quote);
            at = quote + 1;
            if (at == text.length() || text.charAt(at) != '\'') {
                return new Token(TokenKind.TEXT, value.toString(), "", start);
            }
            value.append('\'');
            at++;
        }
    }

    private Token number(int start) {
        String digits = text.substring(start, at);
        int end = at;
        skipSpace();
        int unitStart = at;
        if (unit()) {
            return new Token(TokenKind.NUMBER, digits, text.substring(unitStart, at), start);
        }
        at = end;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        if (end > at) {
            throw new FilterSyntaxException(
                    text,
                    start,
                    "'" + text.substring(start, end) + "' is not a number, nor one with a unit such as "
                            + Unit.examples());
        }
        return new Token(TokenKind.NUMBER, digits, "", start);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_';
    }

    /** Goes behind the unit that starts here; false when none does. */
    private boolean unit() {
        int start = at;
        if (text.startsWith("1/", at)) {
            at += 2;
        }
        if (!unitWord(false)) {
            at = start;
            return false;
        }
        while (at < text.length() && "/·".indexOf(text.charAt(at)) >= 0) {
            int divided = at++;
            if (!unitWord(true)) {
                at = divided;
                return true;
            }
        }
        return true;
    }

    private boolean unitWord(boolean unlessColumn) {
        Matcher matcher = UNIT_WORD.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()
                || !Unit.isKnown(matcher.group(1))
                || unlessColumn && isColumn.test(matcher.group(1))) {
            return false;
        }
        at = matcher.end();
        return true;
    }
}
