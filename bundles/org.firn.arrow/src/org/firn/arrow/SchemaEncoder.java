/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import com.google.flatbuffers.FlatBufferBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.Bool;
import org.apache.arrow.flatbuf.DictionaryEncoding;
import org.apache.arrow.flatbuf.DictionaryKind;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Precision;
import org.apache.arrow.flatbuf.Schema;
import org.apache.arrow.flatbuf.Type;
import org.apache.arrow.flatbuf.Utf8;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;

/** Says in Arrow's terms what the columns are. The dictionary of a column has the column's index as its id. */
final class SchemaEncoder {

    static final String UNIT = "unit";
    static final String DOCUMENTATION = "documentation";

    private final List<ColumnSpec> specs;
    private final List<@Nullable TextDictionary> dictionaries;
    private final Map<String, String> properties;

    SchemaEncoder(List<ColumnSpec> specs, List<@Nullable TextDictionary> dictionaries, Map<String, String> properties) {
        this.specs = specs;
        this.dictionaries = dictionaries;
        this.properties = properties;
    }

    /** Adds the schema. */
    int encode(FlatBufferBuilder builder) {
        int[] fields = new int[specs.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = field(builder, i);
        }
        int vector = Schema.createFieldsVector(builder, fields);
        int metadata = metadata(builder, properties, Schema::createCustomMetadataVector);
        return Schema.createSchema(builder, Endianness.Little, vector, metadata, 0);
    }

    private int field(FlatBufferBuilder builder, int index) {
        ColumnSpec spec = specs.get(index);
        Map<String, String> about = new LinkedHashMap<>();
        if (!spec.unit().isEmpty()) {
            about.put(UNIT, spec.unit());
        }
        if (!spec.documentation().isEmpty()) {
            about.put(DOCUMENTATION, spec.documentation());
        }
        int metadata = metadata(builder, about, Field::createCustomMetadataVector);
        int name = builder.createString(spec.name());
        int children = Field.createChildrenVector(builder, new int[0]);
        int type = type(builder, spec);
        int dictionary = 0;
        if (dictionaries.get(index) != null) {
            int places = Int.createInt(builder, Integer.SIZE, true);
            dictionary = DictionaryEncoding.createDictionaryEncoding(
                    builder, index, places, false, DictionaryKind.DenseArray);
        }
        return Field.createField(builder, name, spec.nullable(), typeType(spec), type, dictionary, children, metadata);
    }

    private static byte typeType(ColumnSpec spec) {
        return switch (spec.type()) {
            case BOOLEAN -> Type.Bool;
            case INT32, INT64 -> Type.Int;
            case FLOAT32, FLOAT64 -> Type.FloatingPoint;
            case STRING -> Type.Utf8;
        };
    }

    private static int type(FlatBufferBuilder builder, ColumnSpec spec) {
        return switch (spec.type()) {
            case BOOLEAN -> {
                Bool.startBool(builder);
                yield Bool.endBool(builder);
            }
            case INT32 -> Int.createInt(builder, Integer.SIZE, true);
            case INT64 -> Int.createInt(builder, Long.SIZE, true);
            case FLOAT32 -> FloatingPoint.createFloatingPoint(builder, Precision.SINGLE);
            case FLOAT64 -> FloatingPoint.createFloatingPoint(builder, Precision.DOUBLE);
            case STRING -> {
                Utf8.startUtf8(builder);
                yield Utf8.endUtf8(builder);
            }
        };
    }

    /** Adds a vector of entries. */
    @FunctionalInterface
    private interface Vector {
        int create(FlatBufferBuilder builder, int[] entries);
    }

    private static int metadata(FlatBufferBuilder builder, Map<String, String> entries, Vector vector) {
        int[] offsets = new int[entries.size()];
        int i = 0;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            int key = builder.createString(entry.getKey());
            offsets[i++] = KeyValue.createKeyValue(builder, key, builder.createString(entry.getValue()));
        }
        return vector.create(builder, offsets);
    }
}
