/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds a document against a JSON schema of the few keywords that EMPIAR's has. A keyword that it does not know is an
 * error, so that a newer schema cannot pass unseen.
 */
final class JsonSchemaCheck {
    private static final Set<String> NO_ASSERTIONS = Set.of("$id", "$schema", "definitions");

    private final List<String> faults = new ArrayList<>();

    private JsonSchemaCheck() {}

    /** What is wrong with a document, each with its path; empty when it is valid. */
    static List<String> faults(JsonObject schema, JsonElement document) {
        JsonSchemaCheck check = new JsonSchemaCheck();
        check.check(schema, document, "");
        return check.faults;
    }

    private void check(JsonObject schema, JsonElement value, String path) {
        for (Map.Entry<String, JsonElement> keyword : schema.entrySet()) {
            if (!NO_ASSERTIONS.contains(keyword.getKey())
                    && !holds(keyword.getKey(), keyword.getValue(), value, path)) {
                faults.add(path + ": " + value + " is against " + keyword);
            }
        }
    }

    private boolean holds(String keyword, JsonElement rule, JsonElement value, String path) {
        String text = value instanceof JsonPrimitive p && p.isString() ? p.getAsString() : null;
        boolean number = value instanceof JsonPrimitive p && p.isNumber();
        return switch (keyword) {
            case "type" -> types(rule).stream().anyMatch(type -> isOf(type, value));
            case "enum" -> rule.getAsJsonArray().contains(value);
            case "pattern" ->
                text == null || pattern(rule.getAsString()).matcher(text).find();
            case "minLength" -> text == null || text.codePointCount(0, text.length()) >= rule.getAsInt();
            case "maxLength" -> text == null || text.codePointCount(0, text.length()) <= rule.getAsInt();
            case "minimum" -> !number || value.getAsDouble() >= rule.getAsDouble();
            case "maximum" -> !number || value.getAsDouble() <= rule.getAsDouble();
            case "minItems" -> !value.isJsonArray() || value.getAsJsonArray().size() >= rule.getAsInt();
            case "format" -> text == null || rule.getAsString().equals("email") && text.contains("@");
            case "required" -> hasAll(rule.getAsJsonArray(), value);
            case "properties" -> properties(rule.getAsJsonObject(), value, path);
            case "items" -> items(rule.getAsJsonObject(), value, path);
            default -> throw new AssertionError("The schema has the keyword " + keyword + ", which is not known");
        };
    }

    /** As ECMAScript has it, where {@code \0} is the character 0. */
    private static Pattern pattern(String expression) {
        return Pattern.compile(expression.replace("\\0", "\\x00"));
    }

    private static List<String> types(JsonElement rule) {
        return rule.isJsonArray()
                ? rule.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsString)
                        .toList()
                : List.of(rule.getAsString());
    }

    private static boolean isOf(String type, JsonElement value) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "null" -> value.isJsonNull();
            case "string" -> value instanceof JsonPrimitive p && p.isString();
            case "boolean" -> value instanceof JsonPrimitive p && p.isBoolean();
            case "number" -> value instanceof JsonPrimitive p && p.isNumber();
            case "integer" -> value instanceof JsonPrimitive p && p.isNumber() && p.getAsDouble() % 1 == 0;
            default -> throw new AssertionError("The schema has the type " + type + ", which is not known");
        };
    }

    private static boolean hasAll(JsonArray names, JsonElement value) {
        return !value.isJsonObject()
                || names.asList().stream()
                        .allMatch(name -> value.getAsJsonObject().has(name.getAsString()));
    }

    private boolean properties(JsonObject rules, JsonElement value, String path) {
        if (value.isJsonObject()) {
            rules.asMap().forEach((name, rule) -> {
                JsonElement property = value.getAsJsonObject().get(name);
                if (property != null) {
                    check(rule.getAsJsonObject(), property, path + "/" + name);
                }
            });
        }
        return true;
    }

    private boolean items(JsonObject rule, JsonElement value, String path) {
        if (value.isJsonArray()) {
            int index = 0;
            for (JsonElement item : value.getAsJsonArray()) {
                check(rule, item, path + "/" + index++);
            }
        }
        return true;
    }
}
