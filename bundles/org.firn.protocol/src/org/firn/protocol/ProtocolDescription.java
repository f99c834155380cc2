/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.ENamedElement;
import org.firn.protocol.internal.DescriptionText;

/**
 * A protocol and its form described as data, for {@code firn describe}, for documentation and for other programs.
 *
 * @param descriptor what is known without loading the protocol
 * @param protocol the protocol
 */
public record ProtocolDescription(ProtocolDescriptor descriptor, Protocol protocol) {

    /**
     * Loads the protocol.
     *
     * @throws IllegalStateException if its class cannot be loaded; the message names the bundle
     */
    public static ProtocolDescription of(ProtocolDescriptor descriptor) {
        return new ProtocolDescription(descriptor, descriptor.create());
    }

    /** The description as maps, lists, texts, numbers and booleans, ready to be written as JSON; members in order. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", descriptor.id());
        map.put("name", descriptor.name());
        map.put("category", descriptor.category());
        map.put("description", descriptor.description());
        map.put("version", descriptor.version());
        map.put("bundle", descriptor.contributor());
        ProtocolSpec form = protocol.spec();
        map.put("perItem", form.isPerItem());
        map.put(
                "inputs",
                form.inputs().stream().map(ProtocolDescription::parameter).toList());
        map.put(
                "parameters",
                form.parameters().stream().map(ProtocolDescription::parameter).toList());
        map.put("citations", protocol.citations().stream().map(Citation::key).toList());
        return map;
    }

    /** The description for people, in lines of at most 100 characters. */
    public String asText() {
        return new DescriptionText(descriptor, protocol).toString();
    }

    private static Map<String, Object> parameter(ParameterSpec spec) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", spec.name());
        map.put("type", spec.type().id());
        map.put("label", spec.label());
        text(map, "help", spec.help());
        text(map, "section", spec.section());
        text(map, "group", spec.group());
        text(map, "unit", spec.unit());
        number(map, "min", spec.minimum());
        number(map, "max", spec.maximum());
        spec.defaultValue().ifPresent(value -> map.put("default", plain(value)));
        map.put("required", spec.isRequired());
        if (spec.isExpert()) {
            map.put("expert", true);
        }
        spec.condition().ifPresent(condition -> map.put("condition", condition.toString()));
        if (!spec.choices().isEmpty()) {
            List<Map<String, String>> choices = new ArrayList<>();
            spec.choices().forEach(choice -> choices.add(Map.of("value", choice.value(), "label", choice.label())));
            map.put("choices", choices);
        }
        if (spec.type().isInput()) {
            map.put(
                    "accepts",
                    spec.accepted().stream().map(ENamedElement::getName).toList());
            map.put("minimumLinks", spec.minimumLinks());
        }
        return map;
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static void text(Map<String, Object> map, String name, String text) {
        if (!text.isEmpty()) {
            map.put(name, text);
        }
    }

    private static void number(Map<String, Object> map, String name, double number) {
        if (Double.isFinite(number)) {
            map.put(name, number);
        }
    }
}
