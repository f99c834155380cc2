/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;

/**
 * Schemas and table properties as JSON, by streaming: the tree of the library costs more CPU time to set up than a
 * small table costs to read.
 */
public final class SchemaJson {

    private SchemaJson() {}

    /**
     * What a file says about itself.
     *
     * @param schema the columns
     * @param properties texts by key, sorted
     */
    public record Description(TableSchema schema, Map<String, String> properties) {}

    /**
     * Writes a schema, and properties if there are any.
     *
     * @param schema the columns
     * @param properties any texts, or null to leave them out
     * @return one line
     */
    public static String write(TableSchema schema, @Nullable Map<String, String> properties) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            writeMembers(json, schema, properties);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes a schema, and properties if there are any, as members of an object.
     *
     * @param json within an object
     * @param schema the columns
     * @param properties any texts, or null to leave them out
     * @throws IOException the writer fails
     */
    public static void writeMembers(JsonWriter json, TableSchema schema, @Nullable Map<String, String> properties)
            throws IOException {
        json.name("columns").beginArray();
        for (ColumnSpec column : schema.columns()) {
            write(json, column);
        }
        json.endArray();
        if (properties != null) {
            json.name("properties").beginObject();
            for (Map.Entry<String, String> entry : new TreeMap<>(properties).entrySet()) {
                json.name(entry.getKey()).value(entry.getValue());
            }
            json.endObject();
        }
    }

    private static void write(JsonWriter json, ColumnSpec column) throws IOException {
        json.beginObject()
                .name("name")
                .value(column.name())
                .name("type")
                .value(column.type().name());
        if (!column.unit().isEmpty()) {
            json.name("unit").value(column.unit());
        }
        if (!column.documentation().isEmpty()) {
            json.name("documentation").value(column.documentation());
        }
        json.name("nullable").value(column.nullable()).endObject();
    }

    /**
     * Reads a schema.
     *
     * @param json what {@code write} wrote
     * @return the schema
     * @throws IllegalArgumentException the text is something else
     */
    public static TableSchema parseSchema(String json) {
        return parse(json).schema();
    }

    /**
     * Reads what a file says about itself.
     *
     * @param text an object with at least the members that are written here
     * @return schema and properties
     * @throws IllegalArgumentException the text is something else
     */
    public static Description parse(String text) {
        List<ColumnSpec> columns = new ArrayList<>();
        Map<String, String> properties = new TreeMap<>();
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "columns" -> readColumns(json, columns);
                    case "properties" -> readProperties(json, properties);
                    default -> json.skipValue();
                }
            }
            json.endObject();
        } catch (IOException | IllegalStateException e) {
            throw new IllegalArgumentException("Not a table schema: " + e.getMessage() + " in " + text, e);
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Not a table schema, since it has no columns: " + text);
        }
        return new Description(TableSchema.of(columns), properties);
    }

    private static void readProperties(JsonReader json, Map<String, String> properties) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            properties.put(json.nextName(), json.nextString());
        }
        json.endObject();
    }

    private static void readColumns(JsonReader json, List<ColumnSpec> columns) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            columns.add(readColumn(json));
        }
        json.endArray();
    }

    private static ColumnSpec readColumn(JsonReader json) throws IOException {
        String name = "";
        String type = "";
        String unit = "";
        String documentation = "";
        boolean nullable = true;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "name" -> name = json.nextString();
                case "type" -> type = json.nextString();
                case "unit" -> unit = json.nextString();
                case "documentation" -> documentation = json.nextString();
                case "nullable" -> nullable = json.nextBoolean();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new ColumnSpec(name, ColumnType.valueOf(type), unit, documentation, nullable);
    }
}
