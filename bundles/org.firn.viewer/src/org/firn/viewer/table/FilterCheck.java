/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;

/**
 * Whether a text is a filter, found out while it is typed. Nothing is read for it.
 *
 * @param isValid whether it can be used
 * @param position where the problem is, from 0 to the length of the text; -1 without one
 * @param problem what is wrong and what was expected; empty without one
 */
public record FilterCheck(boolean isValid, int position, String problem) {

    private static final FilterCheck VALID = new FilterCheck(true, -1, "");

    /** Looks at a text; an empty one keeps all rows and is right. */
    public static FilterCheck of(String text, TableSchema schema) {
        if (text.isBlank()) {
            return VALID;
        }
        try {
            RowFilter.parse(text, schema);
            return VALID;
        } catch (FilterSyntaxException e) {
            // the message begins with the whole text, which is in the field already
            String message = e.getMessage();
            int reason = message.indexOf(": ", message.lastIndexOf("\", character "));
            return new FilterCheck(false, e.position(), message.substring(reason + 2));
        }
    }

    /**
     * What may be meant by the word before a place: columns that begin with it, then those that contain it.
     *
     * @param caret from 0 to the length of the text
     */
    public static List<String> proposals(String text, int caret, TableSchema schema) {
        String word = text.substring(wordStart(text, caret), caret).toLowerCase(Locale.ROOT);
        return schema.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(word))
                .sorted(Comparator.comparing(
                        name -> !name.toLowerCase(Locale.ROOT).startsWith(word)))
                .toList();
    }

    /** Where the word that ends at a place begins. */
    public static int wordStart(String text, int caret) {
        int start = caret;
        while (start > 0 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isInWord(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '_';
    }
}
