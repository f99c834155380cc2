/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.protocol.exchange.ItemKind;

/** The fields that a table of another program has, and the kind of item that its rows are. */
public final class FieldSet {

    private final Path file;
    private final ItemKind kind;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<ForeignField> fields;

    /** The fields of a source. */
    public FieldSet(ForeignSource source, ItemKind kind) {
        this.file = source.file();
        this.kind = kind;
        this.fields = source.fields();
        fields.forEach(field -> indexes.put(field.name(), indexes.size()));
    }

    /** The file, for messages. */
    public Path file() {
        return file;
    }

    /** What the rows are. */
    public ItemKind kind() {
        return kind;
    }

    /** All fields, in order. */
    public List<ForeignField> all() {
        return fields;
    }

    /** Whether all of these are there. */
    public boolean has(String... names) {
        for (String name : names) {
            if (!indexes.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    /** The number of a field; −1 when it is not there. */
    public int index(String name) {
        return indexes.getOrDefault(name, -1);
    }
}
