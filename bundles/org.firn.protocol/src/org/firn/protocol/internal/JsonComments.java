/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

/** Comments of a JSON text, as JavaScript has them. */
public final class JsonComments {
    private JsonComments() {}

    /** The text with blanks in place of its comments: what is left stands where it stood. */
    public static String blank(String text) {
        StringBuilder blanked = new StringBuilder(text);
        boolean quoted = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = quoted ? at : endOfComment(text, at);
            if (end > at) {
                blank(blanked, at, end);
                at = end;
                continue;
            }
            if (quoted && c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            }
            at++;
        }
        return blanked.toString();
    }

    /**
     * Where an array or object of a sound text ends.
     *
     * @param begin the offset of its bracket
     * @return the offset of its closing bracket
     */
    public static int end(String text, int begin) {
        String blanked = blank(text);
        int depth = 0;
        boolean quoted = false;
        for (int i = begin; i < blanked.length(); i++) {
            char c = blanked.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == '{')) {
                depth++;
            } else if (!quoted && (c == ']' || c == '}') && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("No bracket begins there");
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }

    /** Where a comment that begins here ends; here when none begins, or when one never ends. */
    private static int endOfComment(String text, int at) {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        int end = text.startsWith("/*", at) ? text.indexOf("*/", at + 2) : -1;
        return end < 0 ? at : end + 2;
    }
}
