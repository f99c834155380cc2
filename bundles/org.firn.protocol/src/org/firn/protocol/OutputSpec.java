/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.firn.tables.ColumnSpec;

/**
 * An output that a protocol declares: its name, its type, the attributes known so far and extra columns. Attributes may
 * be set by several threads.
 */
public final class OutputSpec {
    private final String name;
    private final EClass type;
    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private final List<ColumnSpec> extraColumns = new ArrayList<>();

    OutputSpec(String name, EClass type) {
        this.name = name;
        this.type = type;
    }

    /** The output's name, unique in its run. */
    public String name() {
        return name;
    }

    /** An EClass below {@code DataObject}. */
    public EClass type() {
        return type;
    }

    /**
     * Sets an attribute of the header, for example {@code samplingRate}.
     *
     * @param attribute the name of an attribute of the type
     * @param value a number, string, boolean or enum literal's name; null leaves it unset
     * @return this
     * @throws IllegalArgumentException if the type has no such attribute
     */
    public synchronized OutputSpec with(String attribute, Object value) {
        DataHeader.requireAttribute(type, attribute);
        if (value != null) {
            attributes.put(attribute, value);
        }
        return this;
    }

    /** Takes over every attribute that the given header shares with this output's type, except name, table and size. */
    public synchronized OutputSpec like(DataHeader header) {
        header.attributes().forEach((attribute, value) -> {
            if (!DataHeader.isIdentity(attribute) && type.getEStructuralFeature(attribute) != null) {
                attributes.put(attribute, value);
            }
        });
        return this;
    }

    /** Adds columns beyond those of the item type to the output's table. */
    public OutputSpec columns(ColumnSpec... columns) {
        extraColumns.addAll(List.of(columns));
        return this;
    }

    /** The columns added to those of the item type. */
    public List<ColumnSpec> extraColumns() {
        return List.copyOf(extraColumns);
    }

    /** The header as far as it is known now. */
    public synchronized DataHeader header() {
        return new DataHeader(name, type, attributes);
    }
}
