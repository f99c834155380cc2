/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that is HTML and well-formed XML at once. Every text and attribute value is escaped here and nowhere
 * else, so that no label, path or message of a project can become markup. Not thread-safe.
 */
public final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param tag its name
     * @param attributes names and values in turn; an attribute whose value is empty is left out, except {@code alt}
     * @return this
     */
    public Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that holds a text only. */
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Writes an element that never holds anything, such as {@code img} or {@code path}. */
    public Markup empty(String tag, String... attributes) {
        begin(tag, attributes);
        out.append("/>");
        return this;
    }

    /** Writes a text. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** Begins a new line in the source of the page, outside of texts. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /**
     * Writes finished markup.
     *
     * @throws IllegalStateException when an element of it was not ended
     */
    public Markup add(Markup other) {
        if (!other.open.isEmpty()) {
            throw new IllegalStateException("The elements " + other.open + " were not ended");
        }
        out.append(other.out);
        return this;
    }

    /** Writes a style sheet, which is ours and has no characters to be escaped. */
    public Markup style(String sheet) {
        if (sheet.indexOf('<') >= 0 || sheet.indexOf('&') >= 0) {
            throw new IllegalArgumentException("A style sheet with < or & would not be well-formed");
        }
        out.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    /** Tells whether nothing was written. */
    public boolean isEmpty() {
        return out.length() == 0;
    }

    /** Tells how many characters were written. */
    public int length() {
        return out.length();
    }

    private void begin(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(isAllowed(c) ? c : REPLACEMENT);
                    }
                }
            }
        }
    }

    /** Whether XML allows the character, and it does not turn the direction of the text around it. */
    private static boolean isAllowed(char c) {
        boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        boolean printable = c >= ' ' && !(c >= '\u007F' && c <= '\u009F') && c < '\uFFFE' && !Character.isSurrogate(c);
        return c == '\n' || c == '\t' || c == '\r' || printable && !turns;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
