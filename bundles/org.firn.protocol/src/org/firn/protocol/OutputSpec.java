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
    private final Map<String, String> tables = new LinkedHashMap<>();
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

    /**
     * Has an attribute name the item table of an output, whose path is known only when the run's outputs are published.
     *
     * @param attribute the name of a text attribute of this output's type, for example {@code members}
     * @param output the name of a set that the same run makes; the attribute stays unset when it is not made
     * @return this
     * @throws IllegalArgumentException if the type has no such attribute
     */
    public synchronized OutputSpec withTable(String attribute, String output) {
        DataHeader.requireAttribute(type, attribute);
        tables.put(attribute, output);
        return this;
    }

    /** The attributes that name tables, with the names of the outputs whose tables they name. */
    public synchronized Map<String, String> tables() {
        return Map.copyOf(tables);
    }

    /** Adds columns beyond those of the item type to the output's table; those that the type has are left out. */
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
