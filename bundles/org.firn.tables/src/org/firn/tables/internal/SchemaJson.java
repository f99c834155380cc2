/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Schemas and table properties as JSON. */
public final class SchemaJson {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private SchemaJson() {
    }

    /**
     * Writes a schema.
     *
     * @param schema any
     * @return one line
     */
    public static String write(TableSchema schema) {
        return GSON.toJson(toObject(schema));
    }

    /**
     * Writes the self-description of a file.
     *
     * @param schema the columns
     * @param properties any texts
     * @return one line
     */
    public static String write(TableSchema schema, Map<String, String> properties) {
        JsonObject object = toObject(schema);
        JsonObject values = new JsonObject();
        new TreeMap<>(properties).forEach(values::addProperty);
        object.add("properties", values);
        return GSON.toJson(object);
    }

    /**
     * Reads a schema.
     *
     * @param json what {@code write} wrote
     * @return the schema
     * @throws IllegalArgumentException the text is something else
     */
    public static TableSchema parseSchema(String json) {
        try {
            List<ColumnSpec> columns = new ArrayList<>();
            for (JsonElement element : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("columns")) {
                columns.add(toColumn(element.getAsJsonObject()));
            }
            return TableSchema.of(columns);
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("Not a table schema: " + e.getMessage() + " in " + json, e);
        }
    }

    /**
     * Reads the properties of a self-description.
     *
     * @param json what {@link #write(TableSchema, Map)} wrote
     * @return sorted by key
     * @throws IllegalArgumentException the text is something else
     */
    public static Map<String, String> parseProperties(String json) {
        try {
            Map<String, String> properties = new TreeMap<>();
            JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("properties").entrySet()
                    .forEach(entry -> properties.put(entry.getKey(), entry.getValue().getAsString()));
            return properties;
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("Not table properties: " + e.getMessage() + " in " + json, e);
        }
    }

    private static JsonObject toObject(TableSchema schema) {
        JsonArray columns = new JsonArray();
        for (ColumnSpec column : schema.columns()) {
            JsonObject object = new JsonObject();
            object.addProperty("name", column.name());
            object.addProperty("type", column.type().name());
            addUnlessEmpty(object, "unit", column.unit());
            addUnlessEmpty(object, "documentation", column.documentation());
            object.addProperty("nullable", column.nullable());
            columns.add(object);
        }
        JsonObject object = new JsonObject();
        object.add("columns", columns);
        return object;
    }

    private static void addUnlessEmpty(JsonObject object, String key, String value) {
        if (!value.isEmpty()) {
            object.addProperty(key, value);
        }
    }

    private static ColumnSpec toColumn(JsonObject object) {
        return new ColumnSpec(object.get("name").getAsString(), ColumnType.valueOf(object.get("type").getAsString()),
                text(object, "unit"), text(object, "documentation"), object.get("nullable").getAsBoolean());
    }

    private static String text(JsonObject object, String key) {
        return object.has(key) ? object.get(key).getAsString() : "";
    }
}
