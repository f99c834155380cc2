/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.RangeList;
import org.firn.protocol.internal.LocatedJson;

/**
 * Parameter values as JSON text and back. Whole numbers stay {@link Long}s, other numbers {@link Double}s, or
 * {@link java.math.BigDecimal}s where a double would change them; members stay in order.
 */
public final class JsonValues {

    private JsonValues() {}

    /**
     * Reads a JSON object.
     *
     * @param json the text; an empty one is an empty object
     * @throws IllegalArgumentException if it is not a JSON object, with line, column and path
     */
    public static Map<String, Object> parse(String json) {
        if (json.isBlank()) {
            return Map.of();
        }
        try {
            return LocatedJson.read(json).plainObject();
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Reads any JSON text.
     *
     * @return a text, number, truth value, null, list or map of them
     * @throws IllegalArgumentException if it is not JSON, or an object repeats a name; with line and column
     */
    public static @Nullable Object parseAny(String json) {
        try {
            return LocatedJson.read(json).plain();
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Writes a JSON object on one line.
     *
     * @param values texts, numbers, booleans, range lists, nulls, lists and maps of them
     * @throws IllegalArgumentException if there is something else among them, or a number that is not finite
     */
    public static String write(Map<String, ?> values) {
        StringWriter text = new StringWriter();
        try {
            JsonWriter writer = new JsonWriter(text);
            writer.setHtmlSafe(false);
            write(writer, values);
            writer.flush();
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return text.toString();
    }

    static void write(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Entry<?, ?> member : map.entrySet()) {
                writer.name(String.valueOf(member.getKey()));
                write(writer, member.getValue());
            }
            writer.endObject();
        } else if (value instanceof List<?> list) {
            writer.beginArray();
            for (Object element : list) {
                write(writer, element);
            }
            writer.endArray();
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof Boolean flag) {
            writer.value(flag);
        } else if (value == null) {
            writer.nullValue();
        } else if (value instanceof String || value instanceof RangeList) {
            writer.value(value.toString());
        } else {
            throw new IllegalArgumentException("A " + value.getClass().getSimpleName() + " cannot be written as JSON");
        }
    }
}
