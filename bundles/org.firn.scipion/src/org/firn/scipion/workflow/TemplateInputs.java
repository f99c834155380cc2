/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowInput;

/** The inputs that the fields of a template become, and values with references to them. Used by one thread. */
final class TemplateInputs {

    private final boolean template;
    private final List<String> notes;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, ParameterSpec> specs = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    /**
     * @param template whether texts have fields
     * @param notes receives what could not be understood
     */
    TemplateInputs(boolean template, List<String> notes) {
        this.template = template;
        this.notes = notes;
    }

    List<WorkflowInput> inputs() {
        return specs.values().stream().map(WorkflowInput::new).toList();
    }

    /** What stands between the tildes, by the name of the input. */
    Map<String, String> fields() {
        return fields;
    }

    /** A value as a parameter of ours, with references in the places of fields. */
    @Nullable
    Object value(@Nullable Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            list.forEach(element -> all.add(value(element)));
            return all;
        }
        if (value instanceof Map<?, ?> map) {
            if (template && map.size() == 1 && map.get(ScipionDocument.BARE) instanceof String field) {
                return reference(field);
            }
            Map<Object, @Nullable Object> all = new LinkedHashMap<>();
            map.forEach((name, element) -> all.put(name, value(element)));
            return all;
        }
        return value;
    }

    private @Nullable Object text(String text) {
        if (!template) {
            return WorkflowBinding.literal(text);
        }
        String[] pieces = text.split(ScipionDocument.BARE, -1);
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < pieces.length; i++) {
            value.append(i % 2 == 0 ? WorkflowBinding.literal(plain(pieces[i])) : reference(pieces[i]));
        }
        return value.toString();
    }

    private String plain(String piece) {
        if (TemplateField.VARIABLE.matcher(piece).find()) {
            notes.add("'" + piece + "' names a variable of the environment, which is filled in by Scipion only; it "
                    + "stands in the workflow as it is.");
        }
        return piece.replace("%%", "%");
    }

    private String reference(String raw) {
        return "${" + names.computeIfAbsent(raw, this::newInput) + "}";
    }

    private String newInput(String raw) {
        TemplateField field = TemplateField.parse(raw);
        String wanted = field.name();
        String name = wanted;
        for (int number = 2; specs.containsKey(name); number++) {
            name = wanted + "_" + number;
        }
        if (!name.equals(wanted)) {
            notes.add("Two different fields are called " + wanted + "; the input of '" + field.title() + "' is " + name
                    + ".");
        }
        specs.put(name, field.input(name, notes));
        fields.put(name, raw);
        return name;
    }
}
