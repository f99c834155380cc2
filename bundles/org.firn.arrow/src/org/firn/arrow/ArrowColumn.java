/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import java.util.HashMap;
import java.util.Map;
import org.apache.arrow.flatbuf.DictionaryEncoding;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Precision;
import org.apache.arrow.flatbuf.Type;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.exchange.ColumnName;
import org.firn.tables.exchange.TableFormatException;

/**
 * A field of an Arrow file that can be a column.
 *
 * @param field its name in the file
 * @param spec the column that it is
 * @param layout how its values lie there
 * @param bits the width of whole numbers, of which dictionaries' indexes are some
 * @param isSigned whether they may be negative
 * @param dictionary the id of the dictionary that whole numbers point to; -1 for none
 */
record ArrowColumn(String field, ColumnSpec spec, Layout layout, int bits, boolean isSigned, long dictionary) {

    /** How values lie in their buffers. */
    enum Layout {
        NONE,
        BITS,
        WHOLE,
        SINGLE,
        DOUBLE,
        /** Texts with offsets of 32 bits. */
        TEXT,
        /** Texts with offsets of 64 bits. */
        LARGE_TEXT,
        /** Texts as views: short ones in place, others in buffers of their own. */
        VIEWS
    }

    boolean hasDictionary() {
        return dictionary >= 0;
    }

    static ArrowColumn of(ArrowFile file, Field field) throws TableFormatException {
        String name = String.valueOf(field.name());
        Layout layout = layout(field);
        DictionaryEncoding encoding = field.dictionary();
        if (layout == null || encoding != null && !isText(layout)) {
            throw new TableFormatException(
                    file.path(),
                    "has column " + name + " of the type "
                            + (encoding == null ? "" : "dictionary of ")
                            + Type.name(field.typeType()) + ", which no column of a table has",
                    "Leave the column out, or convert it to numbers, texts or truth values.");
        }
        Int whole = encoding == null ? (layout == Layout.WHOLE ? (Int) field.type(new Int()) : null) : index(encoding);
        int bits = whole == null ? Integer.SIZE : whole.bitWidth();
        boolean signed = whole == null || whole.isSigned();
        if (bits != Byte.SIZE && bits != Short.SIZE && bits != Integer.SIZE && bits != Long.SIZE) {
            throw file.damaged("column " + name + " has whole numbers of " + bits + " bits");
        }
        return new ArrowColumn(name, spec(field, name, type(layout, bits, signed)), layout, bits, signed, id(encoding));
    }

    private static @Nullable Int index(DictionaryEncoding encoding) {
        return encoding.indexType();
    }

    private static long id(@Nullable DictionaryEncoding encoding) {
        return encoding == null ? -1 : encoding.id();
    }

    private static boolean isText(Layout layout) {
        return layout == Layout.TEXT || layout == Layout.LARGE_TEXT || layout == Layout.VIEWS;
    }

    private static @Nullable Layout layout(Field field) {
        return switch (field.typeType()) {
            case Type.Null -> Layout.NONE;
            case Type.Bool -> Layout.BITS;
            case Type.Int -> Layout.WHOLE;
            case Type.FloatingPoint ->
                switch (((FloatingPoint) field.type(new FloatingPoint())).precision()) {
                    case Precision.SINGLE -> Layout.SINGLE;
                    case Precision.DOUBLE -> Layout.DOUBLE;
                    default -> null;
                };
            case Type.Utf8 -> Layout.TEXT;
            case Type.LargeUtf8 -> Layout.LARGE_TEXT;
            case Type.Utf8View -> Layout.VIEWS;
            default -> null;
        };
    }

    /** The narrowest type that holds all values; unsigned numbers of 64 bits are checked one by one. */
    private static ColumnType type(Layout layout, int bits, boolean signed) {
        return switch (layout) {
            case BITS -> ColumnType.BOOLEAN;
            case WHOLE -> bits < Integer.SIZE || bits == Integer.SIZE && signed ? ColumnType.INT32 : ColumnType.INT64;
            case SINGLE -> ColumnType.FLOAT32;
            case DOUBLE -> ColumnType.FLOAT64;
            default -> ColumnType.STRING;
        };
    }

    private static ColumnSpec spec(Field field, String name, ColumnType type) {
        Map<String, String> about = new HashMap<>();
        for (int i = 0; i < field.customMetadataLength(); i++) {
            KeyValue entry = field.customMetadata(i);
            about.put(String.valueOf(entry.key()), String.valueOf(entry.value()));
        }
        ColumnSpec plain = ColumnName.parse(name).spec(type);
        return new ColumnSpec(
                plain.name(),
                type,
                about.getOrDefault(SchemaEncoder.UNIT, plain.unit()),
                about.getOrDefault(SchemaEncoder.DOCUMENTATION, plain.documentation()),
                field.nullable());
    }
}
