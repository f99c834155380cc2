/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.firn.protocol.NearestName;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterSpec.Choice;
import org.firn.protocol.ParameterType;

/** The inputs of workflow files: reads and writes their JSON. */
public final class WorkflowInputs {
    private static final List<ParameterType> TYPES = Arrays.stream(ParameterType.values())
            .filter(type -> !type.isInput())
            .toList();

    private WorkflowInputs() {}

    /** Reads one input; faults go to the problems of the members. */
    public static ParameterSpec read(String name, Members members) {
        String typeName = members.requiredText("type");
        List<String> known = TYPES.stream().map(ParameterType::id).toList();
        if (!typeName.isEmpty() && !known.contains(typeName)) {
            members.report(
                    members.object(),
                    "has the unknown type '" + typeName + "'",
                    NearestName.advice("type", known, typeName));
        }
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            members.report(
                    members.object(),
                    "has the name '" + name + "'",
                    "Use letters, digits and underscores only, beginning with a letter.");
        }
        Optional<ParameterType> type =
                TYPES.stream().filter(one -> one.id().equals(typeName)).findFirst();
        ParameterSpec spec = type.isPresent() && type.get() == ParameterType.CHOICE
                ? choice(name, members)
                : ParameterSpec.of(name, type.orElse(ParameterType.STRING));
        spec.label(members.text("label", name))
                .help(members.text("help", ""))
                .unit(members.text("unit", ""))
                .range(
                        members.number("min").orElse(Double.NEGATIVE_INFINITY),
                        members.number("max").orElse(Double.POSITIVE_INFINITY));
        if (members.flag("optional")) {
            spec.optional();
        }
        readDefault(spec, members);
        members.refuseRest();
        return spec;
    }

    private static ParameterSpec choice(String name, Members members) {
        List<Choice> choices = new ArrayList<>();
        for (LocatedJson node : members.array("choices")) {
            if (node.value() instanceof String value) {
                choices.add(new Choice(value, value));
            } else {
                Members choice = new Members(node, "choices", new ArrayList<>());
                String value = choice.text("value", "");
                choices.add(new Choice(value, choice.text("label", value)));
                if (value.isEmpty()) {
                    members.report(node, "has no value", "Write a text, or an object with \"value\" and \"label\".");
                }
            }
        }
        if (choices.isEmpty()) {
            members.report(members.object(), "has no choices", "Add \"choices\": [\"first\", \"second\"].");
            choices.add(new Choice("", ""));
        }
        return ParameterSpec.choice(name, choices.toArray(Choice[]::new));
    }

    private static void readDefault(ParameterSpec spec, Members members) {
        LocatedJson node = members.take("default");
        if (node != null) {
            try {
                Object value = ValueReader.read(spec, node.plain());
                if (value != null) {
                    spec.defaultValue(value);
                } else if ("".equals(node.value())) {
                    spec.optional();
                }
            } catch (BadValueException e) {
                members.report(node, e.getMessage(), e.cure());
            }
        }
    }

    /** Writes one input. */
    public static void write(JsonWriter writer, ParameterSpec spec) throws IOException {
        writer.name(spec.name()).beginObject().name("type").value(spec.type().id());
        writeText(writer, "label", spec.label().equals(spec.name()) ? "" : spec.label());
        writeText(writer, "help", spec.help());
        writeText(writer, "unit", spec.unit());
        writeNumber(writer, "min", spec.minimum());
        writeNumber(writer, "max", spec.maximum());
        if (!spec.choices().isEmpty()) {
            writer.name("choices").beginArray();
            for (Choice choice : spec.choices()) {
                writer.beginObject().name("value").value(choice.value());
                writer.name("label").value(choice.label()).endObject();
            }
            writer.endArray();
        }
        if (spec.defaultValue().isPresent()) {
            Object value = spec.defaultValue().get();
            writer.name("default");
            if (value instanceof Number number) {
                writer.value(number);
            } else if (value instanceof Boolean flag) {
                writer.value(flag);
            } else {
                writer.value(value.toString());
            }
        } else if (!spec.isRequired()) {
            writer.name("optional").value(true);
        }
        writer.endObject();
    }

    private static void writeText(JsonWriter writer, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            writer.name(name).value(text);
        }
    }

    private static void writeNumber(JsonWriter writer, String name, double number) throws IOException {
        if (Double.isFinite(number)) {
            writer.name(name);
            writer.jsonValue(ValueReader.plain(number));
        }
    }
}
