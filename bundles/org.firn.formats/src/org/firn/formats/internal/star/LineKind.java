/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.star;

import java.nio.charset.StandardCharsets;

/** What a line of a STAR file is, by its first word. */
public enum LineKind {

    /** Nothing but blanks. */
    BLANK,
    /** A comment and nothing else. */
    COMMENT,
    /** The name of a block, {@code data_…}. */
    BLOCK,
    /** {@code loop_}. */
    LOOP,
    /** A label, {@code _…}. */
    LABEL,
    /** Anything else: a row. */
    VALUES;

    /** How many bytes come before a block's name. */
    public static final int BLOCK_PREFIX = 5;

    private static final byte[] DATA_WORD = "data_".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOOP_WORD = "loop_".getBytes(StandardCharsets.US_ASCII);

    /**
     * Judges a line.
     *
     * @param bytes holds it, with its line feed
     * @param from where it begins
     */
    public static LineKind of(byte[] bytes, int from) {
        int p = from;
        while (bytes[p] == ' ' || bytes[p] == '\t' || bytes[p] == '\r') {
            p++;
        }
        return switch (bytes[p]) {
            case '\n' -> BLANK;
            case '#' -> COMMENT;
            case '_' -> LABEL;
            case 'd', 'D' -> begins(bytes, p, DATA_WORD) ? BLOCK : VALUES;
            case 'l', 'L' -> begins(bytes, p, LOOP_WORD) && bytes[p + LOOP_WORD.length] <= ' ' ? LOOP : VALUES;
            default -> VALUES;
        };
    }

    /** Whether the line says nothing: blank or a comment. */
    public boolean isIgnored() {
        return this == BLANK || this == COMMENT;
    }

    private static boolean begins(byte[] bytes, int from, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            // A line feed, which ends every line, is in no keyword: this cannot run past the array.
            if (Character.toLowerCase(bytes[from + i]) != word[i]) {
                return false;
            }
        }
        return true;
    }
}
