/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

/**
 * One column of a table.
 *
 * @param name dotted path of identifiers such as {@code ctf.defocusU}; a column that a program adds starts with the
 *         program's namespace ({@code rln.NrOfSignificantSamples})
 * @param type the type of its values
 * @param unit such as {@code Å} or {@code Å/px}, or empty
 * @param documentation a sentence, or empty
 * @param nullable whether a row may lack a value
 */
public record ColumnSpec(String name, ColumnType type, String unit, String documentation, boolean nullable) {

    private static final int LONGEST_NAME = 255;

    /** Checks the name. */
    public ColumnSpec {
        if (name.length() > LONGEST_NAME || !isName(name)) {
            throw new IllegalArgumentException("'" + name + "' is not a column name: use letters, digits and"
                    + " underscores in parts joined by dots, each part starting with a letter, "
                    + LONGEST_NAME + " characters at most");
        }
    }

    private static boolean isName(String name) {
        boolean startsPart = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            boolean later = c >= '0' && c <= '9' || c == '.';
            if (!letter && (startsPart || !later)) {
                return false;
            }
            startsPart = c == '.';
        }
        return !startsPart;
    }

    /**
     * Makes a nullable column without unit or documentation.
     *
     * @param name see {@link #name()}
     * @param type the type of its values
     * @return the column
     */
    public static ColumnSpec of(String name, ColumnType type) {
        return new ColumnSpec(name, type, "", "", true);
    }

    /**
     * Makes a nullable column with a unit.
     *
     * @param name see {@link #name()}
     * @param type the type of its values
     * @param unit such as {@code Å}
     * @return the column
     */
    public static ColumnSpec of(String name, ColumnType type, String unit) {
        return new ColumnSpec(name, type, unit, "", true);
    }

    /**
     * Makes a copy of which every row must have a value.
     *
     * @return the copy
     */
    public ColumnSpec required() {
        return new ColumnSpec(name, type, unit, documentation, false);
    }

    /**
     * Makes a copy of which a row may lack a value.
     *
     * @return the copy
     */
    public ColumnSpec optional() {
        return new ColumnSpec(name, type, unit, documentation, true);
    }

    /**
     * Makes a copy with another name.
     *
     * @param other see {@link #name()}
     * @return the copy
     */
    public ColumnSpec renamed(String other) {
        return new ColumnSpec(other, type, unit, documentation, nullable);
    }

    /**
     * Makes a copy with documentation.
     *
     * @param text a sentence
     * @return the copy
     */
    public ColumnSpec documented(String text) {
        return new ColumnSpec(name, type, unit, text, nullable);
    }
}
