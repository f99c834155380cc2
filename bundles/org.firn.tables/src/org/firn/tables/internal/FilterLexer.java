/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import org.firn.tables.FilterSyntaxException;

/** Cuts a filter into words, numbers, texts and signs. */
final class FilterLexer {

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    /**
     * A piece of the filter.
     *
     * @param kind what it is
     * @param text its characters; those of a text without quotes
     * @param position where it starts
     */
    record Token(Kind kind, String text, int position) {

        boolean isWord(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }

        boolean isSign(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        @Override
        public String toString() {
            return kind == Kind.END ? "the end" : "'" + text + "'";
        }
    }

    private static final String TWO_CHARACTER_SIGNS = "== != <> <= >=";
    private static final String SIGNS = "()<>=";

    private final String filter;
    private int at;

    FilterLexer(String filter) {
        this.filter = filter;
    }

    Token next() {
        while (at < filter.length() && Character.isWhitespace(filter.charAt(at))) {
            at++;
        }
        int start = at;
        if (at == filter.length()) {
            return new Token(Kind.END, "", start);
        }
        char c = filter.charAt(at);
        if (c == '\'') {
            return text();
        }
        if (isWordPart(c) && !isDigit(c)) {
            return word();
        }
        if (isDigit(c) || "+-.".indexOf(c) >= 0) {
            return number();
        }
        String two = filter.substring(at, Math.min(at + 2, filter.length()));
        if (two.length() == 2 && TWO_CHARACTER_SIGNS.contains(two) && !two.contains(" ")) {
            at += 2;
            return new Token(Kind.SIGN, two, start);
        }
        if (SIGNS.indexOf(c) >= 0) {
            at++;
            return new Token(Kind.SIGN, String.valueOf(c), start);
        }
        throw new FilterSyntaxException(
                filter,
                start,
                "'" + filter.substring(at, filter.offsetByCodePoints(at, 1)) + "' has no meaning in a filter");
    }

    private Token text() {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (true) {
            int quote = filter.indexOf('\'', at);
            if (quote < 0) {
                throw new FilterSyntaxException(filter, start, "the text that starts here has no closing quote");
            }
            text.append(filter, at, quote);
            at = quote + 1;
            if (at == filter.length() || filter.charAt(at) != '\'') {
                return new Token(Kind.TEXT, text.toString(), start);
            }
            text.append('\'');
            at++;
        }
    }

    private Token word() {
        int start = at;
        while (at < filter.length() && (isWordPart(filter.charAt(at)) || filter.charAt(at) == '.')) {
            at++;
        }
        return new Token(Kind.WORD, filter.substring(start, at), start);
    }

    private Token number() {
        int start = at++;
        while (at < filter.length()) {
            char c = filter.charAt(at);
            boolean signOfExponent = (c == '+' || c == '-') && "eE".indexOf(filter.charAt(at - 1)) >= 0;
            if (!isWordPart(c) && c != '.' && !signOfExponent) {
                break;
            }
            at++;
        }
        return new Token(Kind.NUMBER, filter.substring(start, at), start);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
