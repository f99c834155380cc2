/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.Locale;

/** What kind of value a parameter takes. */
public enum ParameterType {
    /** One line of text. */
    STRING,
    /** Text of several lines. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** One of the declared choices. */
    CHOICE,
    /** A path or pattern of files, which need not exist yet. */
    PATH,
    /** A file that must exist when the run starts. */
    FILE,
    /** A folder that must exist when the run starts. */
    FOLDER,
    /** Whole numbers and ranges of them, {@code 1,5-8,10}. */
    RANGE_LIST,
    /** One data object of a declared type. */
    INPUT,
    /** Several data objects of a declared type. */
    MULTI_INPUT;

    /** The name in workflow files and descriptions, for example {@code integer} or {@code ranges}. */
    public String id() {
        return switch (this) {
            case RANGE_LIST -> "ranges";
            case MULTI_INPUT -> "inputs";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether the value is a link to another run's output. */
    public boolean isInput() {
        return this == INPUT || this == MULTI_INPUT;
    }

    /** Whether the value is a number. */
    public boolean isNumeric() {
        return this == INTEGER || this == NUMBER;
    }

    /** Whether the value names a file or folder. */
    public boolean isPath() {
        return this == PATH || this == FILE || this == FOLDER;
    }
}
