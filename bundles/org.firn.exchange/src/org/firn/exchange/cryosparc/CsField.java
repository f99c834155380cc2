/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.exchange.mapping.ForeignField;
import org.firn.tables.ColumnType;

/**
 * One number or text of a field; a field of a vector has several. NumPy's type says how it is stored: {@code <f4}.
 *
 * @param name of the field, as {@code alignments3D/pose}
 * @param dtype as {@code <f4}, {@code |S89}, or {@code |O} for a text in the heap of a CSDAT stream
 * @param count how many components the field has
 * @param component which one this is, from 0
 * @param vector whether the field is a vector, maybe of one component
 * @param offset where it is in a record, or in the element of a column, bytes
 */
record CsField(String name, String dtype, int count, int component, boolean vector, int offset) {

    private static final Pattern STORED = Pattern.compile("(\\S+)(?: \\((\\d+)\\) (\\d+))?");
    private static final int HEAP_INDEX = 8;

    /** The bytes of one component. */
    int size() {
        return kind() == 'O' ? HEAP_INDEX : Integer.parseInt(dtype.substring(2));
    }

    char kind() {
        return dtype.charAt(1);
    }

    boolean isLittle() {
        return dtype.charAt(0) != '>';
    }

    /** The name of this component among others: {@code alignments3D/pose_0}. */
    String componentName() {
        return vector ? name + "_" + component : name;
    }

    /** How it is stored, as {@code <f4} or {@code <f4 (3) 0}, so that it can be written again. */
    String storage() {
        String type = kind() == 'S' || kind() == 'O' ? "|S" : dtype;
        return vector ? type + " (" + count + ") " + component : type;
    }

    ForeignField foreign() {
        return new ForeignField(componentName(), type(), storage());
    }

    private ColumnType type() {
        return switch (kind()) {
            case 'f' -> size() == 4 ? ColumnType.FLOAT32 : ColumnType.FLOAT64;
            case 'S', 'U', 'O' -> ColumnType.STRING;
            default -> ColumnType.INT64;
        };
    }

    /** The field of a stored form; null when it is none. Texts have no width yet. */
    static @Nullable CsField stored(ForeignField field) {
        Matcher matcher = STORED.matcher(field.storage());
        if (!matcher.matches()) {
            return null;
        }
        boolean vector = matcher.group(2) != null;
        int component = vector ? Integer.parseInt(matcher.group(3)) : 0;
        String name = field.name();
        return new CsField(
                vector && name.endsWith("_" + component) ? name.substring(0, name.lastIndexOf('_')) : name,
                matcher.group(1),
                vector ? Integer.parseInt(matcher.group(2)) : 1,
                component,
                vector,
                0);
    }
}
