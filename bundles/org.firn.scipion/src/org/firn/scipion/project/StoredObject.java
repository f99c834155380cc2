/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** An object that Scipion has stored: its value, and its attributes by name. Not changed once a project is read. */
final class StoredObject {

    final long id;
    final @Nullable StoredObject parent;
    final String name;
    final String className;
    final String value;
    final String label;
    final String comment;
    final Map<String, StoredObject> attributes = new LinkedHashMap<>();

    StoredObject(
            long id,
            @Nullable StoredObject parent,
            @Nullable String name,
            @Nullable String className,
            @Nullable String value,
            @Nullable String label,
            @Nullable String comment) {
        this.id = id;
        this.parent = parent;
        // a dotted path of ids that ends with the name
        this.name = orEmpty(name).substring(orEmpty(name).lastIndexOf('.') + 1);
        this.className = orEmpty(className);
        this.value = orEmpty(value);
        this.label = orEmpty(label);
        this.comment = orEmpty(comment);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The run that this belongs to, or this. */
    StoredObject root() {
        StoredObject root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    /** The value of an attribute; empty when there is none. */
    String text(String attribute) {
        StoredObject found = attributes.get(attribute);
        return found == null || found.value.equals("None") ? "" : found.value;
    }

    Optional<StoredObject> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    boolean isPointer() {
        return className.equals("Pointer");
    }

    boolean isScalar() {
        return switch (className) {
            case "Integer", "Float", "Boolean", "String", "CsvList" -> true;
            default -> false;
        };
    }
}
