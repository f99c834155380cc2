/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * What a header says about a column.
 *
 * @param name a name that a column can have
 * @param unit the unit in brackets behind it, or empty
 * @param original the header, where the name differs from it; else empty
 */
public record ColumnName(String name, String unit, String original) {

    private static final Pattern WITH_UNIT = Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]*)\\]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    /**
     * Reads a header.
     *
     * @param header such as {@code ctf.defocusU [Å]} or {@code Defocus U}
     * @return its parts
     */
    public static ColumnName parse(String header) {
        String text = header.strip();
        Matcher matcher = WITH_UNIT.matcher(text);
        boolean hasUnit = matcher.matches();
        String name = hasUnit ? matcher.group(1) : text;
        String unit = hasUnit ? matcher.group(2).strip() : "";
        if (NAME.matcher(name).matches()) {
            return new ColumnName(name, unit, "");
        }
        String safe = name.replaceAll("[^A-Za-z0-9_.]+", "_").replaceAll("(^|\\.)(?=[0-9.]|$)", "$1_");
        return new ColumnName(safe, unit, name);
    }

    /**
     * Makes the column.
     *
     * @param type its type
     * @return nullable
     */
    public ColumnSpec spec(ColumnType type) {
        return new ColumnSpec(name, type, unit, original, true);
    }
}
