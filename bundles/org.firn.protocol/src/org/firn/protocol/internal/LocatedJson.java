/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A JSON value that knows where it stands in its text, so that messages can say so.
 *
 * @param value a map of located values by name in order, a list of located values, a text, a number, a boolean or null
 * @param path the JSON path, {@code $.runs[0].id}
 * @param line from 1
 * @param column from 1
 */
public record LocatedJson(@Nullable Object value, String path, int line, int column) {
    // the reader says where it is only in its text form
    private static final Pattern LOCATION = Pattern.compile("at line (\\d+) column (\\d+) path");
    private static final int DEEPEST = 200;

    /**
     * Reads a whole text.
     *
     * @throws IOException if it is not JSON, or a name is repeated in an object; the message says where
     */
    public static LocatedJson read(String text) throws IOException {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            LocatedJson whole = value(reader, 0);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("There is something after the end of the JSON text" + where(reader));
            }
            return whole;
        } catch (EOFException e) {
            throw new EOFException("The JSON text ends too early" + where(reader));
        } catch (MalformedJsonException | IllegalStateException e) {
            throw new IOException(firstLine(e.getMessage()), e);
        }
    }

    private static String where(JsonReader reader) {
        String text = reader.toString();
        return text.substring(text.indexOf(' '));
    }

    private static String firstLine(@Nullable String message) {
        String first =
                message == null ? "not JSON" : message.lines().findFirst().orElse("not JSON");
        return first.replace(
                "Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON", "Unexpected text");
    }

    private static LocatedJson value(JsonReader reader, int depth) throws IOException {
        JsonToken token = reader.peek();
        if (depth > DEEPEST) {
            throw new MalformedJsonException("More than " + DEEPEST + " levels of nesting" + where(reader));
        }
        Matcher location = LOCATION.matcher(reader.toString());
        int line = location.find() ? Integer.parseInt(location.group(1)) : 0;
        // by then the first character of the value has been read
        int column = line == 0 ? 0 : Math.max(1, Integer.parseInt(location.group(2)) - 1);
        String path = reader.getPath();
        return new LocatedJson(content(reader, token, depth), path, line, column);
    }

    private static @Nullable Object content(JsonReader reader, JsonToken token, int depth) throws IOException {
        switch (token) {
            case BEGIN_OBJECT:
                return object(reader, depth);
            case BEGIN_ARRAY:
                List<LocatedJson> list = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    list.add(value(reader, depth + 1));
                }
                reader.endArray();
                return list;
            case NUMBER:
                return number(reader.nextString());
            case BOOLEAN:
                return reader.nextBoolean();
            case NULL:
                reader.nextNull();
                return null;
            default:
                return reader.nextString();
        }
    }

    private static Map<String, LocatedJson> object(JsonReader reader, int depth) throws IOException {
        Map<String, LocatedJson> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (members.containsKey(name)) {
                throw new MalformedJsonException("The name \"" + name + "\" is repeated" + where(reader));
            }
            members.put(name, value(reader, depth + 1));
        }
        reader.endObject();
        return members;
    }

    private static Number number(String text) throws IOException {
        if (text.matches("-?\\d{1,18}")) {
            return Long.valueOf(text);
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new MalformedJsonException("The number " + text + " is too large");
        }
        BigDecimal exact = new BigDecimal(text);
        boolean same = new BigDecimal(Double.toString(value)).compareTo(exact) == 0;
        return same ? (Number) value : exact;
    }

    /** The members of an object. */
    @SuppressWarnings("unchecked")
    public Map<String, LocatedJson> members() {
        return (Map<String, LocatedJson>) value;
    }

    /** The elements of an array. */
    @SuppressWarnings("unchecked")
    public List<LocatedJson> elements() {
        return (List<LocatedJson>) value;
    }

    /** Whether this is an object. */
    public boolean isObject() {
        return value instanceof Map;
    }

    /** Whether this is an array. */
    public boolean isArray() {
        return value instanceof List;
    }

    /** What kind of value this is, for messages. */
    public String kind() {
        if (value == null) {
            return "null";
        }
        return isObject()
                ? "an object"
                : isArray()
                        ? "an array"
                        : value instanceof String ? "a text" : value instanceof Boolean ? "true or false" : "a number";
    }

    /** The value without locations. */
    public @Nullable Object plain() {
        if (isObject()) {
            Map<String, Object> plain = new LinkedHashMap<>();
            members().forEach((name, member) -> plain.put(name, member.plain()));
            return plain;
        }
        if (isArray()) {
            List<Object> plain = new ArrayList<>();
            elements().forEach(element -> plain.add(element.plain()));
            return plain;
        }
        return value;
    }

    /**
     * The members of an object without locations.
     *
     * @throws IOException if this is not an object
     */
    @SuppressWarnings("unchecked")
    public Map<String, Object> plainObject() throws IOException {
        if (!isObject()) {
            throw new IOException("There is " + kind() + " where an object must stand, at line " + line + " column "
                    + column + " path " + path);
        }
        return (Map<String, Object>) plain();
    }
}
