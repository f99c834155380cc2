/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.firn.protocol.DataHeader;

/** Headers and attribute values as JSON and back. */
public final class HeaderJson {
    private HeaderJson() {}

    /** Writes a header: its name, its type as {@code nsURI#name}, its attributes. */
    public static JsonObject write(DataHeader header) {
        JsonObject json = new JsonObject();
        json.addProperty("name", header.name());
        json.addProperty(
                "type",
                header.type().getEPackage().getNsURI() + "#" + header.type().getName());
        json.add("attributes", writeAttributes(header.attributes()));
        return json;
    }

    /**
     * Reads a header.
     *
     * @throws IllegalArgumentException if its type is not known here
     */
    public static DataHeader read(JsonObject json) {
        return new DataHeader(
                json.get("name").getAsString(),
                type(json.get("type").getAsString()),
                readAttributes(json.getAsJsonObject("attributes")));
    }

    private static EClass type(String text) {
        int hash = text.lastIndexOf('#');
        EPackage data = EPackage.Registry.INSTANCE.getEPackage(text.substring(0, Math.max(hash, 0)));
        if (data == null) {
            throw new IllegalArgumentException("The data type " + text + " is not known here; its plug-in is missing");
        }
        return DataHeader.typeNamed(data, text.substring(hash + 1));
    }

    /** Writes numbers, truth values and texts by name. */
    public static JsonObject writeAttributes(Map<String, Object> attributes) {
        JsonObject json = new JsonObject();
        attributes.forEach((name, value) -> json.add(name, primitive(value)));
        return json;
    }

    private static JsonPrimitive primitive(Object value) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            return new JsonPrimitive(number.toString());
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        return value instanceof Boolean flag ? new JsonPrimitive(flag) : new JsonPrimitive(value.toString());
    }

    /** Reads what {@link #writeAttributes} wrote: whole numbers as {@link Long}, others as {@link Double}. */
    public static Map<String, Object> readAttributes(JsonObject json) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> member : json.entrySet()) {
            attributes.put(member.getKey(), plain(member.getValue().getAsJsonPrimitive()));
        }
        return attributes;
    }

    private static Object plain(JsonPrimitive value) {
        if (value.isBoolean()) {
            return value.getAsBoolean();
        }
        if (!value.isNumber()) {
            return value.getAsString();
        }
        BigDecimal number = value.getAsBigDecimal();
        boolean whole = !value.getAsString().matches(".*[.eE].*");
        return whole ? (Object) number.longValueExact() : (Object) number.doubleValue();
    }
}
