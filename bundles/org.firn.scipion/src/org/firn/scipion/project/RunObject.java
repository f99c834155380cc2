/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** A stored run in the form that it has in workflow files. */
final class RunObject {

    private RunObject() {}

    /** The members of the run: class, id, label, comment, then its parameters. */
    static Map<String, Object> of(StoredObject run, ProjectStore store) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("object.className", run.className);
        object.put("object.id", String.valueOf(run.id));
        object.put("object.label", run.label);
        object.put("object.comment", run.comment);
        for (StoredObject attribute : run.attributes.values()) {
            if (ProjectStore.INTERNAL.contains(attribute.name)) {
                continue;
            }
            if (attribute.isPointer()) {
                String pointer = store.text(attribute);
                object.put(attribute.name, pointer.isEmpty() ? null : pointer);
            } else if (attribute.className.equals("PointerList")) {
                List<String> pointers = new ArrayList<>();
                attribute.attributes.values().stream()
                        .filter(StoredObject::isPointer)
                        .map(store::text)
                        .filter(text -> !text.isEmpty())
                        .forEach(pointers::add);
                object.put(attribute.name, pointers);
            } else if (attribute.isScalar()) {
                object.put(attribute.name, value(attribute));
            }
        }
        return object;
    }

    private static @Nullable Object value(StoredObject attribute) {
        String text = attribute.value;
        if (text.isEmpty() || text.equals("None")) {
            return attribute.className.equals("CsvList") ? "" : null;
        }
        try {
            return switch (attribute.className) {
                case "Integer" -> (Object) Long.valueOf(text);
                case "Float" -> {
                    double number = Double.parseDouble(text);
                    yield Double.isFinite(number) ? (Object) number : text;
                }
                case "Boolean" -> text.equalsIgnoreCase("true") || text.equals("1");
                default -> text;
            };
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
